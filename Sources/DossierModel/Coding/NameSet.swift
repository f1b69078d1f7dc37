/// The names met so far in an object, told apart by their bytes.
struct NameSet {
    private static let few = 16
    private var first: [String] = []
    private var more: Set<[UInt8]> = []

    /// Adds a name; false when it was there.
    mutating func insert(_ name: String) -> Bool {
        if more.isEmpty {
            guard !first.contains(where: { JSONObject.isSame($0, name) }) else { return false }
            guard first.count == Self.few else {
                first.append(name)
                return true
            }
            // Many names: a set is slower for few and faster for many.
            more = Set(first.map { Array($0.utf8) })
        }
        return more.insert(Array(name.utf8)).inserted
    }
}
