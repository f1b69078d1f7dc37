/// A class of records (文种) and for how long its records are kept (records.md §4).
public struct RetentionClass: Sendable, Equatable {
    /// Whether something is an archive or reference material (records.md §4, R5).
    public enum Regime: String, Sendable, CaseIterable {
        /// 档案: permanent, 30 or 10 years; destroyed by the whole procedure.
        case archives
        /// 资料: shorter; the same procedure, said plainly to be no archive.
        case reference
    }

    /// What the class is about, where it is not documents of one category.
    public enum Scope: String, Sendable, CaseIterable {
        /// Documents of a category.
        case documents
        /// The card, projects, issues and communications of a dossier.
        case dossier
        /// Traits of persons, in `persons.json`.
        case traits
        /// What the archive keeps about itself: registers, lists, reports.
        case system
    }

    /// The permanent id, such as `CT.framework`.
    public var id: String
    /// Its name in Chinese.
    public var title: String
    /// Its name in English.
    public var english: String
    /// What it is about.
    public var scope: Scope
    /// The number of the category of its documents; nil where any category may have them.
    public var category: Int?
    /// Archive or reference material.
    public var regime: Regime
    /// The company's own term.
    public var term: RetentionTerm
    /// From which occasions the term counts.
    public var trigger: RetentionTrigger
    /// What laws demand at least.
    public var floors: [RetentionFloor]
    /// Whether it is never disposed of before the contracts it belongs to (随合同).
    public var followsContract: Bool
    /// Whether titles of its records are themselves personal data (rule PRV).
    public var isPersonal: Bool
    /// The source of the term.
    public var basis: String
    /// How sure the term is.
    public var confidence: RetentionFloor.Confidence

    /// A class; what is not said is the usual.
    public init(
        _ id: String, _ title: String, _ english: String, scope: Scope = .documents,
        category: Int? = nil, regime: Regime = .archives, term: RetentionTerm,
        trigger: RetentionTrigger, floors: [RetentionFloor] = [], followsContract: Bool = false,
        isPersonal: Bool = false, basis: String, confidence: RetentionFloor.Confidence
    ) {
        self.id = id
        self.title = title
        self.english = english
        self.scope = scope
        self.category = category
        self.regime = regime
        self.term = term
        self.trigger = trigger
        self.floors = floors
        self.followsContract = followsContract
        self.isPersonal = isPersonal
        self.basis = basis
        self.confidence = confidence
    }
}
