/// One word of a question, as a person typed it between two spaces.
struct SearchTerm: Equatable {
    /// Its words; never empty.
    let words: [String]

    /// The most terms that a question may have; further ones are dropped.
    static let limit = 16

    /// The terms of a question; a part that holds nothing but punctuation is none.
    static func terms(_ text: String) -> [SearchTerm] {
        let parts = text.split(whereSeparator: \.isWhitespace)
        return Array(
            parts.lazy.map { SearchTerm(words: SearchText.words(String($0))) }
                .filter { !$0.words.isEmpty }.prefix(limit))
    }

    /// The question to FTS5: a phrase, whose last word may go on where it is Latin or a number.
    ///
    /// The words hold letters, digits and marks alone, so that nothing a person types can reach the
    /// syntax of FTS5; quoting is a second wall.
    var phrase: String {
        let quoted = "\"" + words.joined(separator: " ") + "\""
        return lastWordGoesOn ? quoted + "*" : quoted
    }

    /// Whether a text holds this term.
    func matches(_ text: String) -> Bool {
        let candidates = SearchText.words(text)
        guard candidates.count >= words.count else { return false }
        return (0...(candidates.count - words.count)).contains { start in
            words.enumerated().allSatisfy { index, word in
                let candidate = candidates[start + index]
                let mayGoOn = index == words.count - 1 && lastWordGoesOn
                return mayGoOn ? candidate.hasPrefix(word) : candidate == word
            }
        }
    }

    private var lastWordGoesOn: Bool {
        words.last?.unicodeScalars.first.map { !SearchText.standsAlone($0) } ?? false
    }
}
