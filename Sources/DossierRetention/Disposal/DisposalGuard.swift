public import DossierModel

/// What can stand against the destruction of an item: the guards G1–G11 of records.md §5.2.
///
/// All are asked at submission, approval, scheduling and, for each item again, while it is destroyed.
public enum DisposalGuard: String, MessageKey {
    /// G1: it is not due on the day of the destruction, or nothing started its term.
    case notDue
    /// G1 too: it fits no category, and no appraisal has said to which class it belongs, so that nobody
    /// knows its term (records.md §4: 其他 must be classified anew; rule RET-4).
    case unclassified
    /// G2: a hold reaches it, or its dossier.
    case held
    /// G3: somebody still owes something, or a matter is open (79号令 19).
    case unsettled
    /// G4: it is lent, or somebody asked to see it.
    case onLoan
    /// G5: it is kept for ever.
    case permanent
    /// G6: its content is not what was listed; it goes back to appraisal.
    case contentChanged
    /// G7: somebody signed another list than this.
    case signature
    /// G8: the same person would act in two roles, or too few people would.
    case roles
    /// G9: another record that stays has the same content.
    case sharedContent
    /// G10: nobody has looked for copies yet.
    case copiesUnknown
    /// G11: it is destroyed already.
    case destroyed
    /// Nobody has decided that it may go (rule RET-4), or what was listed is nowhere.
    case missing

    /// Its content is there once more: at its path while it waits in quarantine, or under another name.
    case stillThere
    /// Its bytes cannot be read.
    case unreadable

    /// Whether what waits in quarantine stays there, for it cannot go back to its place as it is.
    public var keepsQuarantine: Bool {
        switch self {
        case .stillThere, .contentChanged, .missing, .unreadable: true
        default: false
        }
    }

    /// The rule that says no, as scripts are told.
    public var rule: String {
        switch self {
        case .notDue: "disposal-not-due"
        case .unclassified: "disposal-unclassified"
        case .held: "disposal-held"
        case .unsettled: "disposal-unsettled"
        case .onLoan: "disposal-on-loan"
        case .permanent: "disposal-permanent"
        case .contentChanged: "disposal-content-changed"
        case .signature: "disposal-signature"
        case .roles: "separation-of-duties"
        case .sharedContent: "disposal-shared-content"
        case .copiesUnknown: "disposal-copies-unknown"
        case .destroyed: "disposal-destroyed"
        case .missing: "disposal-missing"
        case .stillThere: "disposal-still-there"
        case .unreadable: "disposal-unreadable"
        }
    }
}
