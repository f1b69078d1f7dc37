/// JSON as the archive's files hold it: sorted names, two spaces, Chinese unescaped, a final newline.
public enum JSONText {
    /// The bytes of a file that holds this value (design §3).
    public static func bytes(of value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        append(value, indent: 0, to: &output)
        output.append(0x0A)
        return output
    }

    /// The text of a value that stands so many levels deep in a file, without a line feed behind it.
    public static func bytes(of value: JSONValue, indent: Int) -> [UInt8] {
        var output: [UInt8] = []
        append(value, indent: indent, to: &output)
        return output
    }

    private static func append(_ value: JSONValue, indent: Int, to output: inout [UInt8]) {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                startItem(index, indent: indent + 1, to: &output)
                append(element, indent: indent + 1, to: &output)
            }
            startLine(indent, to: &output)
            output.append(UInt8(ascii: "]"))
        case .object(let object) where !object.members.isEmpty:
            output.append(UInt8(ascii: "{"))
            for (index, member) in object.sortedMembers.enumerated() {
                startItem(index, indent: indent + 1, to: &output)
                CanonicalJSON.append(.string(member.name), to: &output)
                output.append(contentsOf: ": ".utf8)
                append(member.value, indent: indent + 1, to: &output)
            }
            startLine(indent, to: &output)
            output.append(UInt8(ascii: "}"))
        default:
            CanonicalJSON.append(value, to: &output)
        }
    }

    private static func startItem(_ index: Int, indent: Int, to output: inout [UInt8]) {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        startLine(indent, to: &output)
    }

    private static func startLine(_ indent: Int, to output: inout [UInt8]) {
        output.append(0x0A)
        for _ in 0..<(2 * indent) { output.append(0x20) }
    }
}
