public import DossierModel

/// A dossier as one line of a list or of the catalogue (rule NUM-10).
public struct DossierSummary: Sendable, Equatable {
    /// The dossier's permanent id.
    public var dossier: DossierID
    /// The client's.
    public var client: ClientID
    /// The number.
    public var number: ClientNumber
    /// Numbers it had before.
    public var aliases: [ClientNumber]
    /// The client's name.
    public var name: String
    /// Its former names.
    public var formerNames: [String]
    /// The grade now.
    public var grade: GradeCode
    /// The kind of card now.
    public var kind: CardKind
    /// The level now.
    public var level: Level
    /// Whether it is worked in.
    public var status: DossierStatus
    /// The department that keeps it.
    public var holding: DepartmentCode
    /// The departments that may add and read.
    public var cooperating: [DepartmentCode]
    /// Who answers for it.
    public var responsible: StaffID?
    /// Its volume.
    public var volume: Volume
    /// How many records the volume has.
    public var records: Int
    /// Where its paper lies, each place once.
    public var paperPlaces: [String]

    /// What a card and the number of records say.
    public init(card: Card, records: Int, paperPlaces: [String] = []) {
        dossier = card.dossier
        client = card.client
        number = card.number
        aliases = card.aliases
        name = card.name
        formerNames = card.formerNames.map(\.value)
        grade = card.grade
        kind = card.kind
        level = card.level
        status = card.status
        holding = card.holding
        cooperating = card.cooperating
        responsible = card.responsible
        volume = card.volume
        self.records = records
        self.paperPlaces = paperPlaces
    }

    /// The dossier as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: dossier)
        builder.add("client", text: client)
        builder.add("number", text: number)
        builder.add("aliases", aliases.map(\.description))
        builder.add("name", name)
        builder.add("formerNames", formerNames)
        builder.add("grade", text: grade)
        builder.add("kind", kind.rawValue)
        builder.add("level", level.rawValue)
        builder.add("status", status.rawValue)
        builder.add("holding", text: holding)
        builder.add("cooperating", cooperating.map(\.description))
        builder.add("responsible", text: responsible)
        builder.add("year", volume.year)
        builder.add("path", text: volume.path)
        builder.add("records", records)
        builder.add("paperPlaces", paperPlaces)
        return builder.value
    }
}
