/// Pointers into a JSON document (RFC 6901).
public enum JSONPointer {
    /// A member's name as it stands in a pointer (RFC 6901 §3).
    public static func escaped(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return name }
        return String(
            name.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
                switch scalar {
                case "~": ["~", "0"]
                case "/": ["~", "1"]
                default: [scalar]
                }
            }.map(Character.init))
    }
}
