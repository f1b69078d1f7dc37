/// Something that is to be destroyed, as a hold sees it; what is not known is nil or empty, and then
/// every hold that could reach it does.
public struct HeldSubject: Sendable, Equatable {
    /// The number of its dossier and the former ones.
    public var numbers: Set<ClientNumber>
    /// The record; nil for what is no single one.
    public var record: RecordID?
    /// Its title and the names of the client.
    public var texts: [String] = []
    /// Its category.
    public var category: Int?
    /// The department whose work it is.
    public var department: DepartmentCode?
    /// The day on which it was formed.
    public var formed: CalendarDate?

    /// A record of a dossier.
    public init(_ record: Record, of card: Card) {
        numbers = Set([card.number] + card.aliases)
        self.record = record.id
        texts = [record.title, card.name] + card.formerNames.map(\.value)
        category = record.category
        department = record.formingDepartment
        formed = record.formed
    }

    /// Something of a dossier that is no record.
    public init(numbers: Set<ClientNumber>) {
        self.numbers = numbers
    }
}
