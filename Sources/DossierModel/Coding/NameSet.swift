/// The names of an object with many members, told apart by their bytes.
struct NameSet {
    /// From how many members on a set is faster than comparing with each.
    static let many = 16
    private var names: Set<[UInt8]>

    /// The names of the members so far.
    init(_ names: [String]) {
        self.names = Set(names.map { Array($0.utf8) })
    }

    /// Adds a name; false when it was there.
    mutating func insert(_ name: String) -> Bool {
        names.insert(Array(name.utf8)).inserted
    }
}
