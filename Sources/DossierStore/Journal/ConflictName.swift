/// The name beside a file under which a stranger's change of it is kept.
struct ConflictName {
    private let name: [UInt8]
    private let time: String

    /// The longest name that file systems take, in bytes.
    private static let longest = 255

    init(_ name: [UInt8], at time: String) {
        self.name = name
        self.time = time
    }

    /// `<name>.conflict-<time>`, with a number behind it from the second on.
    func numbered(_ number: Int) -> [UInt8] {
        let suffix = Array(".conflict-\(time)\(number > 1 ? "-\(number)" : "")".utf8)
        var head = name.prefix(Self.longest - suffix.count)
        if head.count < name.count {
            // Not in the middle of a character.
            while let next = name.dropFirst(head.count).first, next & 0xC0 == 0x80, !head.isEmpty {
                head = head.dropLast()
            }
        }
        return head + suffix
    }
}
