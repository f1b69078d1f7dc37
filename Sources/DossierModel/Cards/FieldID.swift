/// The name of a field of a card: its group and its key, such as `basic.telephone`.
public struct FieldID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The group, which is a member of the file.
    public let group: String
    /// The key inside the group.
    public let key: String

    /// The field of that group and key.
    public init(group: String, key: String) {
        self.group = group
        self.key = key
    }

    /// Reads `group.key`; nil unless it has exactly the two parts.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        group = String(parts[0])
        key = String(parts[1])
    }

    /// The group, a dot, the key.
    public var description: String { "\(group).\(key)" }

    /// Fields are ordered as texts.
    public static func < (left: Self, right: Self) -> Bool {
        (left.group, left.key) < (right.group, right.key)
    }
}

extension FieldID: ExpressibleByStringLiteral {
    /// A field written in the program itself; a wrong literal is a fault of the program.
    public init(stringLiteral value: String) {
        let parts = value.split(separator: ".").map(String.init)
        precondition(parts.count == 2, "malformed field id")
        self.init(group: parts[0], key: parts[1])
    }
}
