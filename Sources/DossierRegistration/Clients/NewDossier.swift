public import DossierModel

/// What a person says when a dossier is set up; nothing but the name and the place is demanded.
public struct NewDossier: Sendable {
    /// The client's name.
    public var name: String
    /// The holding department.
    public var department: DepartmentCode
    /// The grade.
    public var grade: GradeCode
    /// The month of setting up; the present month when nil.
    public var setUp: YearMonth?
    /// The initials; proposed from the name when nil.
    public var initials: Initials?
    /// The kind of card.
    public var kind: CardKind
    /// Who answers for it.
    public var responsible: StaffID?
    /// Departments that may add and read.
    public var cooperating: [DepartmentCode] = []
    /// How the client stands to the company.
    public var relation: Relation?
    /// Whether the client buys itself.
    public var directness: Directness = .direct
    /// Through whom, for an indirect client.
    public var via: String?
    /// Where the client came from.
    public var source: String?
    /// The day of the first contact.
    public var firstContact: PartialDate?
    /// The client it is kept on, for a second dossier on purpose (design §3.1).
    public var client: ClientID?
    /// The level; company for dossiers of the custodian, else department.
    public var level: Level?
    /// What stands in the fields of card, persons and credit.
    public var fields: [FieldID: String] = [:]

    /// A dossier to be set up.
    public init(
        name: String, department: DepartmentCode, grade: GradeCode, kind: CardKind = .cooperated
    ) {
        self.name = name
        self.department = department
        self.grade = grade
        self.kind = kind
    }
}
