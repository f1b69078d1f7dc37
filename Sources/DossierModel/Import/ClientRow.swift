/// A client as one row of a table tells it.
public struct ClientRow: Sendable, Equatable {
    /// The line of the file, counted from 1.
    public var line: Int
    /// The name.
    public var name: String
    /// The holding department.
    public var department: DepartmentCode
    /// The grade.
    public var grade: GradeCode
    /// When the dossier was set up, where the table tells it.
    public var since: PartialDate?
    /// The kind of card, where the table tells it.
    public var kind: CardKind?
    /// Everything else.
    public var details: ClientDetails
    /// The initials, where the table gives them.
    public var initials: Initials?

    /// The month of the number; a year alone is its January.
    public var setUp: YearMonth? {
        since.flatMap { YearMonth(year: $0.year, month: $0.month ?? 1) }
    }
}
