/// Something that a dossier must or should have (rule UPD-1 ★; defaults.md, completeness).
public enum Requirement: Sendable, Hashable {
    /// A value, or a fresh note that it is unknown, in one of these fields.
    case field([FieldID])
    /// A control field of the card.
    case control(Control)
    /// A project that has a record for each of these parts; the number is the category whose records
    /// count for the part wherever in the project they are listed.
    case project([Project.Part: Int])
    /// The same for every project that has not ended.
    case runningProjects([Project.Part: Int])
    /// No project at all: group 5 is for clients who have bought.
    case noProjects
    /// Urgency and department for every issue.
    case classifiedIssues
    /// A communication in this or one of the filing months before it, so many in all; nil: ever.
    case communication(filingMonths: Int?)
    /// A return visit within so many months before today.
    case returnVisit(months: Int)

    /// The control fields of a card that can be required.
    public enum Control: String, MessageKey {
        case name, grade, level, secrecy, responsible, setUp, relation, directness, source
        case firstContact, nextFollowUp
    }

    /// What a requirement asks for, where it is neither a field nor a control field.
    public enum Circumstance: String, MessageKey {
        case project, runningProjects, noProjects, classifiedIssues, communication, returnVisit
    }

    /// A single field.
    public static func field(_ id: FieldID) -> Requirement { .field([id]) }

    /// The word for it: the id of its field or fields, parted by `|`, or its own.
    public var id: String {
        switch self {
        case .field(let ids): ids.map(\.description).joined(separator: "|")
        case .control(let control): control.rawValue
        default: circumstance?.rawValue ?? ""
        }
    }

    /// The circumstance, for a requirement that is neither a field nor a control field.
    public var circumstance: Circumstance? {
        switch self {
        case .field, .control: nil
        case .project: .project
        case .runningProjects: .runningProjects
        case .noProjects: .noProjects
        case .classifiedIssues: .classifiedIssues
        case .communication: .communication
        case .returnVisit: .returnVisit
        }
    }
}
