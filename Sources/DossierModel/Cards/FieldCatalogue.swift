/// Every field that a card can have: tables F-1 (★) and F-3 of the rules.
///
/// The card, the forms, `--set`, the import of cards, the pages and the schemas all follow this one
/// list. Groups 5 to 7 are not fields: projects, issues and communications have types of their own.
public enum FieldCatalogue {
    /// All fields, in the order in which a card shows them.
    public static let fields: [CardField] =
        basic + people + traits + characteristics + business + trading + credit + demand
        + placement

    private static let byID = Dictionary(
        fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The field of that id.
    public static func field(_ id: FieldID) -> CardField? { byID[id] }

    /// The field that a person names: by id, or by its Chinese or English name.
    public static func field(named text: String) -> CardField? {
        if let id = FieldID(text), let field = byID[id] { return field }
        return fields.first {
            $0.chinese == text || $0.english.lowercased() == text.lowercased()
        }
    }

    /// The groups that a file can have, in the order of the catalogue.
    public static func groups(of file: CardField.File) -> [String] {
        var groups: [String] = []
        for field in fields where field.file == file && !groups.contains(field.id.group) {
            groups.append(field.id.group)
        }
        return groups
    }
}
