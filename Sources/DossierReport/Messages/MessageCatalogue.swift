public import DossierModel

/// Every sentence that the program says to people, in each language.
///
/// A topic is a dictionary of each language in a file of its own in this folder; it is joined to the
/// catalogue by one line in `topics`.
public enum MessageCatalogue {
    /// The sentences of one topic.
    typealias Topic = (chinese: [String: String], english: [String: String])

    /// The topics, one line each.
    static let topics: [Topic] = [
        (CardPageMessages.chinese, CardPageMessages.english),
        (HeadingMessages.chinese, HeadingMessages.english),
        (JSONFaultMessages.chinese, JSONFaultMessages.english),
        (ModelTextMessages.chinese, ModelTextMessages.english),
        (ReportMessages.chinese, ReportMessages.english),
        (RootPageMessages.chinese, RootPageMessages.english),
        (StatusMessages.chinese, StatusMessages.english),
    ]

    private static let chinese = merged(topics.map(\.chinese))
    private static let english = merged(topics.map(\.english))

    /// The sentence of a message, its places filled.
    ///
    /// A key that the catalogue lacks is shown itself, with the arguments, for even then a person
    /// must learn what happened.
    public static func sentence(for message: Message, in language: Language) -> String {
        if let template = template(message.key, in: language) {
            return MessageTemplate(template).filled(with: message.arguments)
        }
        let arguments = message.arguments.sorted { $0.key < $1.key }
            .map { "\($0.key): \(VisibleText.of($0.value))" }
        let key = VisibleText.of(message.key)
        return arguments.isEmpty ? key : "\(key) (\(arguments.joined(separator: ", ")))"
    }

    /// The sentence of a key with its places unfilled; nil where the catalogue lacks it.
    public static func template(_ key: String, in language: Language) -> String? {
        switch language {
        case .chinese: chinese[key]
        case .english: english[key]
        }
    }

    /// Every key that has a sentence in a language.
    public static func keys(in language: Language) -> Set<String> {
        switch language {
        case .chinese: Set(chinese.keys)
        case .english: Set(english.keys)
        }
    }

    private static func merged(_ parts: [[String: String]]) -> [String: String] {
        parts.reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
    }
}

extension MessageKey {
    /// The sentence of this key.
    func text(_ language: Language, _ arguments: [String: String] = [:]) -> String {
        MessageCatalogue.sentence(for: Message(self, arguments), in: language)
    }
}
