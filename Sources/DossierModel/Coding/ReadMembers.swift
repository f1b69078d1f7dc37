/// Which members of an object were read, by their place in it.
struct ReadMembers {
    private let count: Int
    /// Nearly every object of the format has fewer members than a word has bits.
    private var low: UInt64 = 0
    private var high: [Bool]

    /// No member read yet.
    init(count: Int) {
        self.count = count
        high = count > 64 ? Array(repeating: false, count: count - 64) : []
    }

    /// Notes that a member was read.
    mutating func insert(_ place: Int) {
        if place < 64 { low |= 1 << UInt64(place) } else { high[place - 64] = true }
    }

    /// The place of the first member that nobody read.
    var firstUnread: Int? {
        let first = (~low).trailingZeroBitCount
        if first < min(count, 64) { return first }
        return high.firstIndex(of: false).map { $0 + 64 }
    }
}
