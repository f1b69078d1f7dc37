public import DossierModel

/// What people call an act that was refused (``Refusal/action``).
public enum RefusedAct {
    /// A name.
    ///
    /// - Parameters:
    ///   - word: The word of the ledger: a permission, an act that needs approval, a kind of copy, or
    ///     why it was refused.
    ///   - language: The language.
    /// - Returns: what people call it; the word itself where it is none of these.
    public static func name(_ word: String, in language: Language) -> String {
        if let permission = Permission(rawValue: word) {
            return ChoiceNames.name(permission, in: language)
        }
        if let action = ApprovedAction(rawValue: word) {
            return ChoiceNames.name(action, in: language)
        }
        if let kind = CopyKind(rawValue: word) { return ChoiceNames.name(kind, in: language) }
        return MessageCatalogue.template("attempt.\(word)", in: language) ?? word
    }
}
