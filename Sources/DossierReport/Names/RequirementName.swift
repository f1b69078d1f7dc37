public import DossierModel

/// What a dossier must have, by the name that people know.
public enum RequirementName {
    /// The name of a requirement's field or fields, or its own; the id itself where it is unknown.
    ///
    /// - Parameters:
    ///   - id: As ``Requirement/id`` gives it, such as `basic.telephone`.
    ///   - language: The reader's language.
    /// - Returns: the name; of fields one of which will do, all, joined by “or”.
    public static func text(_ id: String, in language: Language) -> String {
        if let control = Requirement.Control(rawValue: id) { return control.text(language) }
        if let own = Requirement.Circumstance(rawValue: id) { return own.text(language) }
        let fields = id.split(separator: "|").compactMap { part in
            FieldID(String(part)).flatMap(FieldCatalogue.field)
        }
        guard !fields.isEmpty else { return id }
        let names = fields.map { ChoiceNames.pick(language, $0.chinese, $0.english) }
        return MessageCatalogue.anyOf(names, in: language)
    }
}
