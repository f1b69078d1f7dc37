/// The numbers of events, oldest first.
struct Sequences: Sendable {
    private var all: [Int32] = []

    /// Takes the next event.
    mutating func add(_ sequence: Int) { all.append(Int32(clamping: sequence)) }

    /// The last event up to an end; -1 where there is none.
    func last(upTo end: Int) -> Int {
        all.last { $0 <= end }.map { Int($0) } ?? -1
    }

    /// The last event behind an end; nil where there is none.
    func later(than end: Int) -> Int? {
        all.last.flatMap { $0 > end ? Int($0) : nil }
    }
}
