internal import DossierModel

/// A refusal as a script and a desk are told it: which rule, why, and what to do.
struct RefusalText {
    /// The rule that said no; where none is named, the reason in one word.
    let rule: String
    /// Why, as a sentence.
    let reason: String
    /// What to do.
    let remedy: String

    /// The refusal that an error is; nil for any other failure.
    init?(_ error: any ExplainedError, in language: Language) {
        let refusal = (error as? any RefusingError)?.refusal
        // Input that cannot stand by a rule is status 65, and names the rule all the same.
        guard error.exitStatus == .refused || refusal != nil else { return nil }
        let named = refusal?.rule ?? error.message.arguments["rule"]
        rule = named.flatMap { $0.isEmpty ? nil : $0 } ?? error.message.reason
        let sentence = MessageCatalogue.sentence(for: error.message, in: language)
        let end = Self.endOfReason(sentence, after: rule)
        reason = String(sentence[..<end])
        let rest = sentence[end...].drop { $0 == " " }
        remedy =
            rest.isEmpty
            ? MessageCatalogue.sentence(for: Message(ReportText.askCustodian), in: language)
            : String(rest)
    }

    /// The end of the first sentence behind the name of the rule, or of the first at all.
    private static func endOfReason(_ text: String, after rule: String) -> String.Index {
        let start = text.ranges(of: "\(rule)）").first ?? text.ranges(of: "\(rule))").first
        var place = start?.upperBound ?? text.startIndex
        while place < text.endIndex {
            let next = text.index(after: place)
            if text[place] == "。" { return next }
            if text[place] == ".", text[next...].first == " ",
                text[next...].dropFirst().first?.isUppercase == true
            {
                return next
            }
            place = next
        }
        return text.endIndex
    }
}
