public import DossierModel

/// Everything outside the list on which an act about it depends.
public struct DisposalFacts: Sendable {
    /// The moment.
    public var now: Timestamp
    /// The people.
    public var roster: ApprovalRoster
    /// The chain of destruction in force.
    public var chain: ApprovalChain
    /// Whether a dispute with a client of the list is open.
    public var openDisputes = false
    /// What is found of the items now.
    public var items: [RecordID: ItemFacts] = [:]
    /// The copies elsewhere that may hold an item; nil where nobody looked for them.
    public var copies: [DisposalCopy]?
    /// What the ledger tells of decisions and counts on the list: who signed which digest; nil where
    /// it was not read, and then nothing is destroyed.
    public var told: Set<Told>?
    /// Who scheduled the list and when, as the ledger tells; nil where it does not.
    public var scheduled: Registration?

    /// The records of whose destruction for this list the ledger tells.
    public var destroyed: Set<RecordID> = []
    /// What is seen of the copy that somebody says is gone.
    public var sight = Sight.unknown
    /// The records, of those named as scans of signed forms, whose document is in its place.
    public var scans: Set<RecordID> = []
    /// What people call the records that are named as scans, where they are there.
    public var scanNames: [RecordID: String] = [:]
    /// What stands in place of a title that is itself personal data and has to go.
    public var redactedTitle = "（个人信息，已隐去）"

    /// What is seen of a copy from here.
    public enum Sight: Sendable {
        /// It is where the register says.
        case there
        /// Its place can be seen, and it is not there.
        case gone
        /// Its place cannot be seen: somebody else has it, or a medium is not connected.
        case unknown
    }

    /// A decision or a count as the ledger tells it.
    public struct Told: Sendable, Hashable {
        /// Who.
        public var by: StaffID
        /// On what.
        public var digest: ContentDigest

        /// The scan, who entered it and who countersigned, as an event of each of the two tells; nil
        /// where the person signed by key.
        public var paper: PaperApproval?
        /// When the items were counted: before their destruction or after; nil for a decision.
        public var moment: SupervisorCount.Moment?
        /// The day of the event.
        public var day: CalendarDate

        /// A decision, or a count, of somebody on something.
        public init(
            by: StaffID, digest: ContentDigest, on day: CalendarDate,
            paper: PaperApproval? = nil, _ moment: SupervisorCount.Moment? = nil
        ) {
            self.by = by
            self.digest = digest
            self.day = day
            self.paper = paper
            self.moment = moment
        }
    }

    /// The facts of a moment.
    public init(now: Timestamp, roster: ApprovalRoster, chain: ApprovalChain) {
        self.now = now
        self.roster = roster
        self.chain = chain
    }

    /// Whether the ledger tells of a decision, or a count, of that day: it may have turned midnight
    /// before the event was signed, and nobody dates a signature back to when she held the seat.
    public func tells(
        _ person: StaffID, of digest: ContentDigest, at time: Timestamp, _ paper: PaperApproval?,
        _ moment: SupervisorCount.Moment? = nil
    ) -> Bool {
        (told ?? []).contains { event in
            event.by == person && event.digest == digest && event.paper == paper
                && event.moment == moment
                && (event.day == time.date || event.day == time.date.adding(days: 1))
        }
    }

    /// The day.
    public var today: CalendarDate { now.date }
}
