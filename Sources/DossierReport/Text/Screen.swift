public import DossierModel

/// What a text for people is written for: its language, its width, and whether it has colours.
public struct Screen: Sendable, Equatable {
    /// The language of the text.
    public var language: Language
    /// The number of columns; nil where there is no limit, as in a file.
    public var width: Int?
    /// Bold and colours, or none.
    public var style: TextStyle

    /// A screen.
    public init(language: Language, width: Int? = nil, style: TextStyle = .plain) {
        self.language = language
        self.width = width
        self.style = style
    }
}
