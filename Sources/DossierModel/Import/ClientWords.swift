/// The words by which tables tell kinds and relations of clients, in either language.
enum ClientWords {
    /// The kind of card of a word.
    static func kind(_ text: String) -> CardKind? {
        switch key(text) {
        case "已合作", "合作", "已合作客户", "合作客户", "cooperated": .cooperated
        case "未合作", "潜在", "未合作客户", "潜在客户", "prospective", "prospect", "notcooperated":
            .notCooperated
        default: nil
        }
    }

    /// The relation of a word.
    static func relation(_ text: String) -> Relation? {
        switch key(text) {
        case "过去", "过去客户", "past", "former": .past
        case "现在", "现在客户", "current", "present": .current
        case "未来", "未来客户", "future": .future
        default: nil
        }
    }

    /// The directness of a word.
    static func directness(_ text: String) -> Directness? {
        switch key(text) {
        case "直接", "直接客户", "direct": .direct
        case "间接", "间接客户", "indirect": .indirect
        default: nil
        }
    }

    /// The word without differences of case, width, hyphens and spaces.
    private static func key(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(
            contentsOf: FoldedText(text).scalars.filter { ![" ", "-", "_"].contains($0) })
        return String(view).lowercased()
    }
}

extension CardKind {
    /// The kind that a word of people means, in either language, such as 潜在 or prospective.
    public init?(word: String) {
        guard let kind = ClientWords.kind(word) else { return nil }
        self = kind
    }
}
