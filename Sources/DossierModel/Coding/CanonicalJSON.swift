/// The one byte form of a JSON value that is signed and digested (RFC 8785).
public enum CanonicalJSON {
    /// The canonical bytes: names sorted by UTF-16 code units, no white space, shortest numbers.
    public static func bytes(of value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        append(value, to: &output)
        return output
    }

    static func append(_ value: JSONValue, to output: inout [UInt8]) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let integer): output.append(contentsOf: String(integer).utf8)
        case .fraction(let fraction): output.append(contentsOf: number(fraction).utf8)
        case .string(let text): appendString(text, to: &output)
        case .array(let elements): appendArray(elements, to: &output)
        case .object(let object): appendObject(object, to: &output)
        }
    }

    private static func appendArray(_ elements: [JSONValue], to output: inout [UInt8]) {
        output.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            append(element, to: &output)
        }
        output.append(UInt8(ascii: "]"))
    }

    private static func appendObject(_ object: JSONObject, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        for (index, member) in object.sortedMembers.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            appendString(member.name, to: &output)
            output.append(UInt8(ascii: ":"))
            append(member.value, to: &output)
        }
        output.append(UInt8(ascii: "}"))
    }

    /// RFC 8785 §3.2.2.2: only what must be escaped is, in its shortest form.
    private static func appendString(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        guard text.utf8.contains(where: mustBeEscaped) else {
            output.append(contentsOf: text.utf8)
            output.append(UInt8(ascii: "\""))
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
            case 0x08: output.append(contentsOf: "\\b".utf8)
            case 0x09: output.append(contentsOf: "\\t".utf8)
            case 0x0A: output.append(contentsOf: "\\n".utf8)
            case 0x0C: output.append(contentsOf: "\\f".utf8)
            case 0x0D: output.append(contentsOf: "\\r".utf8)
            case 0..<0x20: output.append(contentsOf: "\\u00\(hex(byte))".utf8)
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func mustBeEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// RFC 8785 §3.2.2.3: the number as ECMAScript writes it.
    static func number(_ value: Double) -> String {
        guard value != 0 else { return "0" }
        let (digits, exponent) = shortestDigits(value.magnitude)
        let count = digits.count
        let sign = value < 0 ? "-" : ""
        let zeros = { (count: Int) in String(repeating: "0", count: count) }
        if (count...21).contains(exponent) { return sign + digits + zeros(exponent - count) }
        if (1...21).contains(exponent) {
            return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
        }
        if (-5...0).contains(exponent) { return sign + "0." + zeros(-exponent) + digits }
        let power = exponent - 1
        let fraction = count > 1 ? "." + digits.dropFirst() : ""
        return sign + digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+")
            + String(power.magnitude)
    }

    /// The shortest digits d and the exponent n with value = 0.d × 10ⁿ.
    private static func shortestDigits(_ value: Double) -> (digits: String, exponent: Int) {
        let parts = value.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
        let all = mantissa[0] + fraction
        let leading = all.prefix { $0 == "0" }.count
        let digits = all.dropFirst(leading).reversed().drop { $0 == "0" }.reversed()
        return (String(digits), mantissa[0].count - leading + power)
    }
}
