public import DossierModel
public import DossierStore
public import SystemPackage

/// One person's acts on an archive: each a signed, durable transaction, all under one lease.
public final class WritingSession {
    /// Who acts.
    public let signatory: Signatory
    /// How far the clock stood behind the last event when the session began, in seconds, where that
    /// is more than five minutes: a warning, never a refusal (design §4).
    public let clockLag: Int64?

    /// Nil in a rehearsal, which writes nothing.
    private let writer: Writer?
    private let original: Store
    private let signer: EventSigner
    private let clock: any ArchiveClock
    private var head: LedgerHead

    /// Takes the lease, finishes what another writer left, and reads the head of the ledger.
    ///
    /// - Throws: ``StoreError``, with status 75 when another writer did not end in time;
    ///   ``LedgerError`` when the ledger's last line cannot be read.
    public init(
        store: Store, signatory: Signatory, holder: LeaseHolder, wait: Int,
        clock: any ArchiveClock
    ) throws {
        self.signatory = signatory
        self.clock = clock
        let writer = try Writer.open(store, holder: holder, wait: wait)
        self.writer = writer
        original = writer.store
        signer = EventSigner(
            signatory: signatory, sandbox: store.description.sandbox,
            calendar: store.description.calendar)
        do {
            head = try Ledger(store: writer.store).head()
        } catch {
            writer.close()
            throw error
        }
        let lag = (head.lastTime?.seconds ?? 0) - clock.now().seconds
        clockLag = lag > 300 ? lag : nil
    }

    /// A session that only plans: it takes no lease and refuses to write.
    public init(
        rehearsing store: Store, signatory: Signatory, clock: any ArchiveClock
    ) throws {
        self.signatory = signatory
        self.clock = clock
        writer = nil
        original = store
        clockLag = nil
        signer = EventSigner(
            signatory: signatory, sandbox: store.description.sandbox,
            calendar: store.description.calendar)
        head = try Ledger(store: store).head()
    }

    /// The archive as it is after the last commit.
    public var store: Store { writer?.store ?? original }

    /// What was found unfinished and put in order when the session began.
    public var recovery: Recovery? { writer?.recovery }

    /// Makes changes and tells of them in the ledger, or does nothing.
    ///
    /// - Returns: the events, in their places.
    /// - Throws: as ``Writer/commit(_:ledgerPart:)``; `eventTooLong`.
    public func commit(_ changes: ChangeSet, _ drafts: [EventDraft]) throws -> [Event] {
        guard !drafts.isEmpty else { return [] }
        let part = try signer.part(for: drafts, at: clock.now(), after: head)
        do {
            try writing().commit(
                changes, ledgerPart: LedgerPart(path: part.path, bytes: part.bytes))
        } catch  where error.code == .committedUnfinished {
            head = part.head
            throw error
        }
        head = part.head
        return part.events
    }

    /// Copies a file from outside to where the next commit can place it.
    public func stage(_ file: FilePath) throws(StoreError) -> StagedFile {
        try writing().stage(file)
    }

    /// The time by the share's own clock, in seconds since 1970: that of the lease's last writing.
    public func shareTime() throws(StoreError) -> Int64 {
        try writing().shareTime()
    }

    /// Writes a derived page, outside any transaction.
    public func writeDerived(_ bytes: [UInt8], to path: RelativePath) throws(StoreError) {
        try writing().writeDerived(bytes, to: path)
    }

    /// The key that a person has in a sandbox; nil in a real archive.
    public func sandboxKey(of staff: StaffID) -> PublicKeyText? {
        guard store.description.sandbox else { return nil }
        return try? SigningKey.sandbox(store.description.id, staff.description).publicKey
    }

    /// Gives the lease back.
    public func close() { writer?.close() }

    private func writing() throws(StoreError) -> Writer {
        guard let writer else {
            throw StoreError(.readOnly, VisibleText.of(original.root.string), .write)
        }
        return writer
    }
}
