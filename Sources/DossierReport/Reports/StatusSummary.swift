public import DossierModel

/// What is where, what is due and what is wrong, in ten lines (`status`).
///
/// What was not looked at is nil and said to be so: nothing is reported as right that did not run.
public struct StatusSummary: Sendable, Equatable {
    /// How the tree compares with what is registered.
    public struct Tree: Sendable, Equatable {
        /// When it was looked at.
        public var time: Timestamp
        /// Documents without a record.
        public var unregistered: Int
        /// Registered documents with other bytes.
        public var changed: Int
        /// Registered documents at another place.
        public var moved: Int
        /// Records whose document is gone.
        public var missing: Int

        /// Files, folders and volumes that could not be read, and were not compared.
        public var unread = 0

        /// A comparison.
        public init(
            time: Timestamp, unregistered: Int, changed: Int, moved: Int, missing: Int
        ) {
            self.time = time
            self.unregistered = unregistered
            self.changed = changed
            self.moved = moved
            self.missing = missing
        }

        /// Whether the tree is as registered.
        public var isClean: Bool { unregistered + changed + moved + missing + unread == 0 }
    }

    /// The company's name.
    public var company: String
    /// The archive's folder, as the person named it.
    public var root: String
    /// Whether the archive is for practice.
    public var sandbox = false
    /// The day.
    public var today: CalendarDate
    /// How many clients there are.
    public var clients = 0
    /// How many dossiers of clients that have bought.
    public var cooperated = 0
    /// How many dossiers of clients that have not.
    public var prospects = 0
    /// How many of both are closed.
    public var closed = 0
    /// How many documents are registered.
    public var documents = 0
    /// The size of their newest versions.
    public var bytes = 0
    /// How many of them are on paper alone.
    public var paperOnly = 0
    /// The years that have volumes.
    public var years: [Int] = []
    /// How many documents wait in each department's inbox.
    public var inbox: [DepartmentCode: Int] = [:]
    /// How many lie there in no known department's folder, by the name of what lies in the inbox.
    public var inboxElsewhere: [String: Int] = [:]
    /// The month that is filed next.
    public var filingMonth: YearMonth
    /// The day on which it is due.
    public var filingDue: CalendarDate
    /// How the present month stands; nil where it was not looked at.
    public var month: MonthState?
    /// How the month before stands, as long as something of it is open.
    public var lastMonth: MonthState?
    /// Dossiers whose next follow-up is due.
    public var followUpsDue = 0
    /// Issues that are not solved.
    public var openIssues = 0
    /// Those of them whose day has passed.
    public var overdueIssues = 0
    /// Dossiers that lack something required; nil where nobody counted.
    public var incomplete: Int?
    /// Records whose paper should have been handed in.
    public var paperDue = 0
    /// The tree against the records; nil before the first `index`.
    public var tree: Tree?
    /// How many events the ledger has; nil where its end cannot be read.
    public var events: Int? = 0
    /// Whether the ledger verifies; nil where it was not verified.
    public var isLedgerValid: Bool?
    /// How many alarms nobody has closed; nil where their register cannot be read.
    public var openAlarms: Int? = 0
    /// What waits about terms, destruction, copies and personal data; nil where a register of it cannot
    /// be read.
    public var matters: OpenMatters? = OpenMatters()
    /// Where the archive's recovery key lies on this machine, though it should be locked away.
    public var recoveryKey: String?
    /// Whether it was restored and is not in use yet, or is a copy for evidence; nil for an archive in
    /// use.
    public var restoration: Restoration?
    /// Volumes that could not be read; what they hold is not counted.
    public var faults: [VolumeFault] = []
    /// What is wrong; nil where nothing was checked.
    public var findings: [Finding]?

    /// What a restored archive is, on which nobody works.
    public enum Restoration: String, Sendable {
        /// It waits for `restore --activate`.
        case notInUse
        /// It was restored as evidence, perhaps with what was destroyed, and is never used.
        case evidence
    }

    /// A summary of an archive of which nothing is known yet.
    public init(
        company: String, root: String, today: CalendarDate, filingMonth: YearMonth,
        filingDue: CalendarDate
    ) {
        self.company = company
        self.root = root
        self.today = today
        self.filingMonth = filingMonth
        self.filingDue = filingDue
    }
}
