/// The card of a dossier in one volume: the control fields and groups 1 to 4 (`card.json`).
///
/// Only the newest volume's card is edited; older ones stay as they were (design §3.5).
public struct Card: Sendable, Equatable {
    /// The dossier's permanent id.
    public var dossier: DossierID
    /// The client it is kept on.
    public var client: ClientID
    /// The dossier's number.
    public var number: ClientNumber
    /// Numbers it had before a correction.
    public var aliases: [ClientNumber]
    /// The client's name.
    public var name: String
    /// Former names; `since` is the day on which the next name began.
    public var formerNames: [Dated]
    /// The kind of card, newest last; never empty.
    public var kinds: [Dated]
    /// The grade, newest last; never empty.
    public var grades: [Dated]
    /// The level, newest last; never empty.
    public var levels: [Dated]
    /// The degree of secrecy.
    public var secrecy: Secrecy
    /// The department that keeps the dossier.
    public var holding: DepartmentCode
    /// Departments that may add and read.
    public var cooperating: [DepartmentCode]
    /// Who answers for the dossier.
    public var responsible: StaffID?
    /// Who works in the open volume without a form.
    public var team: [StaffID]
    /// Who set the dossier up, and when (rule CRE-3).
    public var setUpBy: StaffID
    /// The month of setting up, as in the number.
    public var setUpOn: YearMonth
    /// How the client stands to the company.
    public var relation: Relation
    /// Whether the client buys itself.
    public var directness: Directness
    /// Through whom, for an indirect client.
    public var via: String?
    /// Where the client came from.
    public var source: String?
    /// The day of the first contact.
    public var firstContact: PartialDate?
    /// The day of the next follow-up.
    public var nextFollowUp: CalendarDate?
    /// Whether the dossier is worked in, newest last; never empty.
    public var statuses: [Dated]
    /// Where this year's volume lies.
    public var filedUnder: FiledUnder
    /// The dossier this one was transferred from or to, and others to look at (互见).
    public var crossReferences: [CrossReference]
    /// Groups 1 to 4.
    public var fields: FieldValues
    /// Makes the commitment unguessable.
    public var salt: Salt
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The year and grade folder of a volume.
    public struct FiledUnder: Sendable, Equatable {
        /// The year of the volume.
        public var year: Int
        /// The grade when the volume was opened.
        public var grade: GradeCode

        /// A place.
        public init(year: Int, grade: GradeCode) {
            self.year = year
            self.grade = grade
        }
    }

    /// The present kind of card.
    public var kind: CardKind {
        kinds.last.flatMap { CardKind(rawValue: $0.value) } ?? .notCooperated
    }

    /// The present grade.
    public var grade: GradeCode {
        grades.last.flatMap { GradeCode($0.value) } ?? number.grade
    }

    /// The present level.
    public var level: Level { levels.last.flatMap { Level(rawValue: $0.value) } ?? .department }

    /// Whether the dossier is open or closed.
    public var status: DossierStatus {
        statuses.last.flatMap { DossierStatus(rawValue: $0.value) } ?? .open
    }

    /// The volume in which this card stands.
    public var volume: Volume {
        Volume(
            year: filedUnder.year, department: holding, grade: filedUnder.grade, number: number)
    }

    /// A card with nothing but what every card has.
    public init(
        dossier: DossierID, client: ClientID, number: ClientNumber, name: String,
        kinds: [Dated], grades: [Dated], levels: [Dated], statuses: [Dated],
        setUpBy: StaffID, filedUnder: FiledUnder, salt: Salt
    ) {
        self.dossier = dossier
        self.client = client
        self.number = number
        aliases = []
        self.name = name
        formerNames = []
        self.kinds = kinds
        self.grades = grades
        self.levels = levels
        secrecy = .confidential
        holding = number.department
        cooperating = []
        team = []
        self.setUpBy = setUpBy
        setUpOn = number.setUp
        relation = .current
        directness = .direct
        self.statuses = statuses
        self.filedUnder = filedUnder
        crossReferences = []
        fields = FieldValues()
        self.salt = salt
    }
}
