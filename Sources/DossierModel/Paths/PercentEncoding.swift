/// Percent-encoding of names that are not UTF-8 (design §3, names of files).
public enum PercentEncoding {
    /// Bytes as text: `%` and whatever is not printable ASCII or part of valid UTF-8 as `%XX`.
    public static func encode(_ bytes: [UInt8]) -> String {
        var output = ""
        var rest = bytes[...]
        while !rest.isEmpty {
            let end = UTF8Check.firstInvalidByte(rest).map { rest.startIndex + $0 } ?? rest.endIndex
            for scalar in String(decoding: rest[..<end], as: UTF8.self).unicodeScalars {
                output += scalar == "%" ? "%25" : String(scalar)
            }
            if end < rest.endIndex { output += "%" + hex(rest[end]).uppercased() }
            rest = rest[min(end + 1, rest.endIndex)...]
        }
        return output
    }

    /// The bytes that were encoded; nil when a `%` is not followed by two hexadecimal digits.
    public static func decode(_ text: String) -> [UInt8]? {
        var output: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                output.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard rest.count >= 2, digits.allSatisfy(\.isHexDigit),
                let value = UInt8(digits, radix: 16)
            else { return nil }
            output.append(value)
            rest = rest.dropFirst(2)
        }
        return output
    }
}
