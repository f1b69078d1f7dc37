extension Unicode.Scalar {
    /// Whether a character has neither case nor another Unicode form, nor joins the one before it:
    /// ASCII but for capitals, and what Chinese names are written with.
    ///
    /// A text of such characters need not be normalised and folded, which takes long for a million
    /// names. Other characters may have that property too.
    public var hasOneSpelling: Bool {
        switch value {
        case 0x41...0x5A: false
        case 0..<0x80, 0x4E00...0x9FFF, 0x3400...0x4DBF: true
        case 0x2010...0x2027, 0x3001...0x3029, 0xFF01...0xFF20, 0xFF3B...0xFF5E: true
        default: false
        }
    }
}
