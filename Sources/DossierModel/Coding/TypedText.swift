/// What a person typed, made fit to be kept: without the blanks around it, of one line or several.
public enum TypedText {
    /// A text of one line; empty where only blanks were typed.
    ///
    /// - Returns: nil where line breaks, control characters or marks that turn the direction of text
    ///   stand in it.
    public static func line(_ text: String) -> String? {
        let trimmed = text.trimmed
        return trimmed.unicodeScalars.contains(where: isForbidden) ? nil : trimmed
    }

    /// A text of any number of lines, each ended by a line feed alone.
    ///
    /// - Returns: nil where other control characters stand in it.
    public static func lines(_ text: String) -> String? {
        let joined = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").trimmed
        let isBad = joined.unicodeScalars.contains { scalar in
            scalar != "\n" && scalar != "\t" && isForbidden(scalar)
        }
        return isBad ? nil : joined
    }

    /// A name of a person or a client: one line that holds a letter or digit and nothing unseen.
    ///
    /// - Returns: nil where it cannot be a name.
    public static func name(_ text: String) -> String? {
        let trimmed = text.trimmed
        let isName = VisibleText.of(trimmed) == trimmed && !ClientName.normalised(trimmed).isEmpty
        return isName ? trimmed : nil
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: scalar.properties.isBidiControl
        }
    }
}
