/// Text from outside made safe to show: a file name must not drive the terminal (design §8).
public enum VisibleText {
    /// Bytes as text; what is not UTF-8 stands as `%XX`, control characters as their pictures.
    public static func of(_ bytes: [UInt8]) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return of(PercentEncoding.encode(bytes))
        }
        return of(text)
    }

    /// Text with control, format and bidirectional characters made visible.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { output.append(contentsOf: visible(scalar)) }
        return String(output)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        // Almost everything there is; asking for the category costs far more.
        if (0x20..<0x7F).contains(scalar.value) || (0x4E00..<0xA000).contains(scalar.value) {
            return false
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
        default: return false
        }
    }

    private static func visible(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard isHidden(scalar) else { return [scalar] }
        // U+2400… are the pictures of the C0 control characters.
        if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
            return [picture]
        }
        return Array("<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
    }
}
