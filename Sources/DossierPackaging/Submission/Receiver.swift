public import DossierLedger
public import DossierModel
internal import DossierStore

/// Receives for the office what departments submitted (rules PACK-1, PACK-2 ★).
public struct Receiver {
    /// What the office has of a month.
    public struct Month: Sendable, Equatable {
        /// The month.
        public var month: YearMonth
        /// The day on which it was due.
        public var due: CalendarDate
        /// The receipts of the month, those of now among them.
        public var receipts: [ReceiptEntry] = []
        /// The departments whose receipts are new.
        public var new: [DepartmentCode] = []
        /// The departments that submitted neither work nor a nil return.
        public var withoutSubmission: [DepartmentCode] = []
    }

    private let session: WritingSession
    private let clock: any ArchiveClock
    private let identities: any IdentitySource

    /// A receiver for the person of a session.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource
    ) {
        self.session = session
        self.clock = clock
        self.identities = identities
    }

    /// Makes a receipt for every submission of a month that has none yet.
    ///
    /// - Throws: `nothingToReceive`; what reading and writing met.
    public func receive(_ month: YearMonth) throws -> Month {
        let store = session.store
        let due = store.description.calendar.filingDueDay(month)
        var result = Month(month: month, due: due)
        let submissions = try MonthRegister<SubmissionEntry>(store, year: month.year).entries
            .filter { $0.month == month }
        var register = try MonthRegister<ReceiptEntry>(store, year: month.year)
        let received = Set(register.entries.map(\.submission))
        let policy: DepartmentPolicy = try store.policy()
        let codes = policy.departments.map(\.code)
        result.withoutSubmission = codes.filter { code in
            !submissions.contains { $0.department == code }
        }
        guard !submissions.isEmpty else {
            throw SubmissionError(
                .nothingToReceive, month, detail: codes.map(\.description).joined(separator: " "))
        }
        let new = submissions.filter { !received.contains($0.id) }.map { submission in
            ReceiptEntry(
                id: identities.makeID(), for: submission, due: due,
                registered: Registration(by: session.signatory.staff.id, at: clock.now()),
                salt: identities.makeSalt())
        }
        for entry in new { register.add(entry) }
        result.new = new.map(\.department)
        result.receipts = register.entries.filter { $0.month == month }
        guard !new.isEmpty else { return result }
        var changes = ChangeSet()
        register.write(to: &changes)
        _ = try session.commit(changes, new.map { draft($0) })
        return result
    }

    private func draft(_ entry: ReceiptEntry) -> EventDraft {
        EventDraft(
            .monthReceived,
            subjects: [
                .archive: session.store.description.id.description,
                .entry: entry.id.description,
            ],
            commitments: [.receipt: Commitment.digest(of: entry)],
            facts: [
                .month: entry.month.description, .department: entry.department.description,
            ])
    }
}
