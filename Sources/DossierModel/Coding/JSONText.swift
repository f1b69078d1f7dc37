/// JSON as the archive's files hold it: sorted names, two spaces, Chinese unescaped, a final newline.
public enum JSONText {
    /// The bytes of a file that holds this value (design §3).
    public static func bytes(of value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        append(value, indent: 0, to: &output)
        output.append(0x0A)
        return output
    }

    private static func append(_ value: JSONValue, indent: Int, to output: inout [UInt8]) {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            let items = elements.map { element in
                { (output: inout [UInt8]) in append(element, indent: indent + 1, to: &output) }
            }
            appendBlock("[", "]", items, indent: indent, to: &output)
        case .object(let object) where !object.members.isEmpty:
            let items = object.sortedMembers.map { member in
                { (output: inout [UInt8]) in
                    CanonicalJSON.append(.string(member.name), to: &output)
                    output.append(contentsOf: ": ".utf8)
                    append(member.value, indent: indent + 1, to: &output)
                }
            }
            appendBlock("{", "}", items, indent: indent, to: &output)
        default:
            CanonicalJSON.append(value, to: &output)
        }
    }

    private static func appendBlock(
        _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ items: [(inout [UInt8]) -> Void],
        indent: Int, to output: inout [UInt8]
    ) {
        output.append(UInt8(ascii: opening))
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            output.append(0x0A)
            output.append(contentsOf: repeatElement(0x20, count: 2 * (indent + 1)))
            item(&output)
        }
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: 2 * indent))
        output.append(UInt8(ascii: closing))
    }
}
