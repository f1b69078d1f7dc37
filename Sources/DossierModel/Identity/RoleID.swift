/// The permanent id of a role, such as `department-manager`.
public struct RoleID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The id itself.
    public let description: String

    /// Reads an id; nil unless it is 1…40 of a–z and hyphens.
    public init?(_ text: String) {
        guard (1...40).contains(text.utf8.count),
            text.utf8.allSatisfy({
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
            })
        else { return nil }
        description = text
    }

    /// Ids are ordered as texts.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension RoleID: ExpressibleByStringLiteral {
    /// An id written in the program itself; a wrong literal is a fault of the program.
    public init(stringLiteral value: String) {
        precondition(RoleID(value) != nil, "malformed role id")
        description = value
    }
}
