public import DossierModel
public import DossierStore
internal import SystemPackage

/// An archive opened to be changed by one person: every commit is told by signed events.
///
/// It holds the lease until ``close()``, and reads the head of the ledger once, for while it holds
/// the lease nobody else adds to the ledger. Not for several threads at once.
public final class WritingSession {
    /// Who acts.
    public let signatory: Signatory
    /// The one writer; nil in a rehearsal, which writes nothing.
    private let writer: Writer?
    private let original: Store
    /// With what the person came.
    let credentials: Credentials
    /// What is to be told of what this session wrote, such as a clock that went back.
    public private(set) var warnings: [Finding] = []

    /// The day by which it is judged who may do what: the clock's, but none before the last event, so
    /// that nobody who has left signs under a clock that was set back.
    public let actingDay: CalendarDate

    private let clock: any ArchiveClock
    private let signer: EventSigner
    /// Nil after a commit that failed, until the ledger has been looked at again.
    private var knownHead: LedgerHead?

    /// Waits for the lease, recovers, finds out who acts, and reads the head of the ledger.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - holder: What the lease tells other people.
    ///   - credentials: With what the person comes.
    ///   - clock: The time of the events.
    ///   - seconds: How long to wait for another writer.
    ///   - waiting: Is told for whom it waits.
    /// - Returns: The session.
    /// - Throws: what keeps the person from acting or the archive from being opened; the lease is
    ///   given back then.
    public static func open(
        _ store: Store, holder: LeaseHolder, credentials: Credentials,
        clock: any ArchiveClock, wait seconds: Int = 60, waiting: (Lease?) -> Void = { _ in }
    ) throws -> WritingSession {
        // Whoever may not act is told so before waiting, and again by what holds under the lease.
        _ = try credentials.signatory(in: store, on: clock.today())
        let writer = try Writer.open(store, holder: holder, wait: seconds, waiting: waiting)
        do {
            let head = try Ledger(store: writer.store).head()
            let day = actingDay(clock, after: head)
            let signatory = try credentials.signatory(in: writer.store, on: day)
            return WritingSession(writer, writer.store, signatory, credentials, clock, head)
        } catch {
            writer.close()
            throw error
        }
    }

    /// Plans without writing: takes no lease, and refuses every commit.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - credentials: With what the person comes.
    ///   - clock: The time of the events.
    /// - Returns: a session whose commits are refused.
    /// - Throws: what keeps the person from acting or the archive from being read.
    public static func rehearsal(
        _ store: Store, credentials: Credentials, clock: any ArchiveClock
    ) throws -> WritingSession {
        let head = try Ledger(store: store).head()
        let day = actingDay(clock, after: head)
        let signatory = try credentials.signatory(in: store, on: day)
        return WritingSession(nil, store, signatory, credentials, clock, head)
    }

    private init(
        _ writer: Writer?, _ store: Store, _ signatory: Signatory, _ credentials: Credentials,
        _ clock: any ArchiveClock, _ head: LedgerHead
    ) {
        self.writer = writer
        original = store
        self.signatory = signatory
        self.credentials = credentials
        self.clock = clock
        actingDay = Self.actingDay(clock, after: head)
        knownHead = head
        let archive = store.description
        signer = EventSigner(
            signatory: signatory, sandbox: archive.sandbox, calendar: archive.calendar)
    }

    private static func actingDay(
        _ clock: any ArchiveClock, after head: LedgerHead
    ) -> CalendarDate {
        let today = clock.today()
        return head.lastTime.map { max($0.date, today) } ?? today
    }

    /// The archive as it is since the last commit.
    public var store: Store { writer?.store ?? original }

    /// What was found unfinished and put in order when the session began.
    public var recovery: Recovery? { writer?.recovery }

    /// Gives the lease back.
    public func close() { writer?.close() }

    /// Makes changes and tells of them, or does nothing.
    ///
    /// - Parameters:
    ///   - changes: The changes.
    ///   - drafts: What was done, one event a document.
    /// - Returns: The events as they stand in the ledger.
    /// - Throws: `unsignedChange` when no draft tells of the changes, and what
    ///   ``Writer/commit(_:ledgerPart:)`` throws.
    @discardableResult
    public func commit(_ changes: ChangeSet, _ drafts: [EventDraft]) throws -> [Event] {
        try commit(changes, drafts, key: nil)
    }

    /// Makes changes whose events another key than the person's signs, where one is given.
    func commit(
        _ changes: ChangeSet, _ drafts: [EventDraft], key: SigningKey?
    ) throws -> [Event] {
        guard !drafts.isEmpty else {
            guard changes.isEmpty else {
                throw LedgerError(.unsignedChange, detail: "\(changes.count)")
            }
            return []
        }
        try ClosedYears(of: store).refuse(changes, drafts)
        try ReplacedEntries(in: store).check(changes, drafts)
        let head = try currentHead()
        let part = try signer(key).part(for: drafts, at: clock.now(), after: head)
        knownHead = nil
        try writing().commit(changes, ledgerPart: LedgerPart(path: part.path, bytes: part.bytes))
        knownHead = part.head
        warn(of: part, after: head)
        return part.events
    }

    private func signer(_ key: SigningKey?) -> EventSigner {
        guard let key else { return signer }
        let archive = store.description
        return EventSigner(
            signatory: Signatory(staff: signatory.staff, key: key), sandbox: archive.sandbox,
            calendar: archive.calendar)
    }

    /// The head that is known, else the one that the archive shows: after a failure nobody knows
    /// without looking whether the events are in the ledger.
    private func currentHead() throws -> LedgerHead {
        if let knownHead { return knownHead }
        return try Ledger(store: store.reopened()).head()
    }

    func writing() throws(StoreError) -> Writer {
        guard let writer else {
            throw StoreError(.readOnly, VisibleText.of(original.root.string), .write)
        }
        return writer
    }

    private func warn(of part: SignedPart, after head: LedgerHead) {
        guard let last = head.lastTime, let event = part.events.first,
            event.time.seconds < last.seconds - ChainCheck.tolerance
        else { return }
        let details = [
            "sequence": "\(event.sequence)", "line": "1", "before": last.description,
            "time": event.time.description,
        ]
        warnings.append(LedgerRule.timeBackwards.finding(part.path.description, details))
    }
}
