/// Until when something is kept, and every reason for it (rule RET-3).
public struct RetentionVerdict: Sendable, Equatable {
    /// Why something is kept as long as it is.
    public enum Basis: String, Sendable, CaseIterable {
        /// The company's own term.
        case term
        /// A law that demands longer.
        case floor
        /// An appraisal that decided to keep it longer.
        case extended
        /// The contract it belongs to, or for a dossier its longest document.
        case parent
        /// An earlier version of the schedule, under which the term began to run.
        case earlierVersion
        /// Its class is not decided, so the longest term of its category holds.
        case undecidedClass
        /// No class of the schedule fits, so it is kept.
        case noClass
    }

    /// The class whose term decides; nil where the schedule has none.
    public var deciding: ClassVerdict?
    /// When it may be appraised.
    public var due: RetentionDue
    /// What decides.
    public var basis: Basis
    /// Whether the class was decided, or is the longest of the category.
    public var isClassDecided: Bool

    /// A verdict.
    public init(
        deciding: ClassVerdict?, due: RetentionDue, basis: Basis, isClassDecided: Bool
    ) {
        self.deciding = deciding
        self.due = due
        self.basis = basis
        self.isClassDecided = isClassDecided
    }
}
