public import DossierModel

/// What an audit found in ledger, records, tree, policy and permissions, and what it did not check.
public struct AuditSummary: Sendable, Equatable {
    /// What was counted.
    public struct Figures: Sendable, Equatable {
        /// Events of the ledger.
        public var events = 0
        /// Checkpoints that the archive keeps.
        public var checkpoints = 0
        /// Checkpoints that the auditor brought.
        public var held = 0
        /// Acts that were entered from a signed form on paper.
        public var byPaper = 0
        /// Events that tell of a refused attempt.
        public var attempts = 0
        /// Alarms that nobody has closed; nil where their register cannot be read.
        public var openAlarms: Int? = 0
        /// What waits about terms, destruction, copies and personal data; nil where it cannot be read.
        public var matters: OpenMatters? = OpenMatters()
        /// People who can sign today.
        public var people = 0

        /// Nothing counted yet.
        public init() {}
    }

    /// What became of the alarm.
    public enum Alarm: Sendable, Equatable {
        /// There was nothing to raise one for.
        case none
        /// Whoever ran the audit is not enrolled, or may not raise one: the report is all there is.
        case stranger
        /// So many alarms were entered; 0 where open ones tell of all of it.
        case raised(Int)
        /// The history is in doubt, so nothing was added to it.
        case withheld
        /// It could not be entered, and why.
        case failed(Message)

        /// It could not be entered, for an error met it.
        public static func failed(_ error: any Error) -> Alarm {
            .failed(
                (error as? any ExplainedError)?.message
                    ?? Message(AuditText.alarmUnexpected, ["detail": "\(error)"]))
        }
    }

    /// The company's name.
    public var company: String
    /// The archive's id.
    public var archive: ArchiveID
    /// Whether the archive is for practice.
    public var sandbox: Bool
    /// When the audit was made, by the clock of the machine that made it.
    public var time: Timestamp
    /// What was found, and how much was looked at.
    public var checked: ValidationSummary
    /// What was counted.
    public var figures: Figures
    /// What was not checked.
    public var notChecked: [AuditGap]
    /// What became of the alarm.
    public var alarm = Alarm.none

    /// An audit.
    public init(
        company: String, archive: ArchiveID, sandbox: Bool, time: Timestamp,
        checked: ValidationSummary, figures: Figures, notChecked: [AuditGap]
    ) {
        self.company = company
        self.archive = archive
        self.sandbox = sandbox
        self.time = time
        self.checked = checked
        self.figures = figures
        self.notChecked = notChecked
    }

    /// Whether no finding is an error.
    public var valid: Bool { checked.worst.map { $0 < .error } ?? true }

    /// The rules that are broken, each with the count of its findings, listed or not.
    public var broken: [(rule: String, count: Int)] {
        let errors = checked.findings.filter { $0.severity == .error }
        return Dictionary(grouping: errors, by: \.rule).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.count + (checked.omitted[$0.key] ?? 0)) }
    }
}
