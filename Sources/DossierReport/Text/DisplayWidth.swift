/// How many columns of a terminal a text takes: wide characters two, combining ones none.
public enum DisplayWidth {
    private static let variationSelector16: Unicode.Scalar = "\u{FE0F}"

    /// The columns of a text.
    public static func of(_ text: String) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// The columns of a character as people see it: 0, 1 or 2.
    public static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
        let scalars = character.unicodeScalars
        // An emoji that is narrow by itself becomes wide by U+FE0F (UTS #51 §1.4.3).
        if scalars.contains(variationSelector16), scalars.first?.properties.isEmoji == true {
            return 2
        }
        return min(2, scalars.reduce(0) { $0 + of($1) })
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
            .paragraphSeparator:
            0
        // Vowels and finals of Hangul are joined to the syllable before them.
        default:
            (0x1160...0x11FF).contains(scalar.value) ? 0 : WideCharacters.contain(scalar) ? 2 : 1
        }
    }

    /// The text, or its beginning and … where it takes more columns than that.
    public static func truncated(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        return prefix(of: text, width: width - 1) + "…"
    }

    /// The text with spaces up to that many columns.
    static func padded(_ text: String, to width: Int, onTheLeft: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - of(text)))
        return onTheLeft ? spaces + text : text + spaces
    }

    /// The text in lines of at most that many columns, broken at a space where there is one.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var rest = text[...]
        while of(String(rest)) > width {
            var line = prefix(of: String(rest), width: max(2, width))
            if let space = line.lastIndex(of: " "), space > line.startIndex,
                line.endIndex < rest.endIndex
            {
                line = String(line[..<space])
            }
            lines.append(line)
            rest = rest.dropFirst(line.count).drop { $0 == " " }
        }
        return lines + (rest.isEmpty && !lines.isEmpty ? [] : [String(rest)])
    }

    private static func prefix(of text: String, width: Int) -> String {
        var used = 0
        return String(
            text.prefix { character in
                used += of(character)
                return used <= width
            })
    }
}
