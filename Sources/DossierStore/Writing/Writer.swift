internal import Dispatch
internal import DossierModel
public import SystemPackage

/// The one that may change an archive, for the time of a command.
///
/// It holds the lease until ``close()``, and has finished what a stopped writer left behind before
/// it does anything of its own. Not for several threads at once.
public final class Writer {
    /// How often the lease is refreshed, in seconds.
    static let interval = 60

    /// What was left behind by another writer, and what was done about it.
    public private(set) var recovery: Recovery?
    /// The archive as it was when the writer was opened, or since the last commit.
    public private(set) var store: Store

    private let root: RootDirectory
    private let holder: LeaseHolder
    private let keeper: LeaseKeeper
    private let timer: any DispatchSourceTimer
    private let zone: LocalTime
    private var staging: StagingArea?
    private var isUnfinished = false

    /// Waits for the lease, takes it, and recovers.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - holder: Who writes, and with which command.
    ///   - seconds: How long to wait for another writer.
    ///   - waiting: Is told for whom it waits, once for every state of the other's lease.
    /// - Returns: The writer.
    /// - Throws: `busy` when another writer did not end in time; what the recovery met.
    public static func open(
        _ store: Store, holder: LeaseHolder, wait seconds: Int = 60,
        waiting: (Lease?) -> Void = { _ in }
    ) throws(StoreError) -> Writer {
        let zone = LocalTime(store.description)
        let taker = LeaseTaker(store.directory, holder, zone)
        let taken: Int64
        do {
            taken = try taker.take(wait: seconds, waiting: waiting)
        } catch {
            taker.discard()
            throw error
        }
        let keeper = LeaseKeeper(store.directory, taker.lease, taken: taken, zone)
        let writer = Writer(store, holder, keeper, zone)
        do {
            try writer.recover()
        } catch {
            writer.close()
            throw error
        }
        return writer
    }

    private init(
        _ store: Store, _ holder: LeaseHolder, _ keeper: LeaseKeeper, _ zone: LocalTime
    ) {
        self.store = store
        root = store.directory
        self.holder = holder
        self.keeper = keeper
        self.zone = zone
        timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
        timer.schedule(
            deadline: .now() + .seconds(Self.interval), repeating: .seconds(Self.interval))
        timer.setEventHandler { keeper.refresh() }
        timer.resume()
    }

    deinit { close() }

    /// Discards what was not committed and gives the lease back.
    public func close() {
        timer.cancel()
        if !isUnfinished { staging?.discard() }
        staging = nil
        keeper.release()
    }

    /// Refuses to go on when another writer may have taken the lease.
    func checkLease() throws(StoreError) { try keeper.check() }

    private func recover() throws(StoreError) {
        recovery = try Recoverer(root: root, zone: zone).recover()
        isUnfinished = false
        store = try store.reopened()
    }

    /// Copies a file from outside to where the next commit can place it.
    ///
    /// Blocks are shared or copied inside the kernel where the system can. The copy keeps the time
    /// of modification, and is digested itself.
    ///
    /// - Parameter path: A file of the host; links are followed.
    /// - Returns: The copy.
    /// - Throws: `notFound`, `notAFile`, `changedWhileRead`, or what reading and writing met.
    public func stage(_ path: FilePath) throws(StoreError) -> StagedFile {
        try currentStaging().copy(path)
    }

    func currentStaging() throws(StoreError) -> StagingArea {
        if isUnfinished { try recover() }
        if let staging { return staging }
        let area = try StagingArea(root)
        staging = area
        return area
    }

    // MARK: - The transaction

    /// Makes all changes and adds the part to the ledger, or does nothing.
    ///
    /// The order is: stage, make lasting, compare with what is expected, write the journal, look
    /// again, check the lease, rename the journal (the commit), rename the files, make their folders
    /// lasting, add to the ledger, take the journal away.
    ///
    /// - Parameters:
    ///   - changes: The changes.
    ///   - ledgerPart: What the ledger says of them.
    /// - Throws: Nothing was done: `changedByOthers`, `nameTaken`, `leaseLost`, and what the file
    ///   system met. `committedUnfinished`: the next writer finishes it. `outcomeUnknown`: the next
    ///   writer finds out.
    public func commit(
        _ changes: ChangeSet, ledgerPart: LedgerPart? = nil
    ) throws(StoreError) {
        guard !changes.isEmpty || ledgerPart != nil else { return }
        let area = try currentStaging()
        let plan: Plan
        let journal: Journal
        do {
            plan = try prepare(changes, ledgerPart, area)
            try plan.checkFolders()
            try NameProbe(root: root, transaction: area.transaction).check(plan.steps)
            journal = describe(plan, area)
            try area.seal(journal)
            try plan.check()
            try keeper.check()
        } catch {
            abandon(area)
            throw error
        }
        try publish(area)
        try carryOut(journal, plan, area)
    }

    func abandon(_ area: StagingArea) {
        staging = nil
        area.discard()
    }

    private func prepare(
        _ changes: ChangeSet, _ ledgerPart: LedgerPart?, _ area: StagingArea
    ) throws(StoreError) -> Plan {
        var plan = Plan(root)
        for change in changes.changes {
            switch change {
            case .makeDirectory(let path): try plan.makeDirectory(path)
            case .write(let bytes, let path, let expected):
                let (number, content) = try area.add(bytes)
                try plan.place(number, content, at: path, expected)
            case .place(let file, let path, let expected):
                guard file.transaction == area.transaction else {
                    throw StoreError(.notFound, path.description, .copy)
                }
                try plan.place(file.number, file.content, at: path, expected)
            case .move(let from, let path, let expected):
                try plan.move(from: from, to: path, expected)
            case .moveDirectory(let from, let path): try plan.moveDirectory(from: from, to: path)
            case .remove(let path, let expected): try plan.remove(path, expected)
            case .keep(let path, let expected): try plan.keep(path, expected)
            }
        }
        if let ledgerPart {
            let (number, content) = try area.add(ledgerPart.bytes)
            try plan.ledgerPart(number, content, at: ledgerPart.path)
        }
        try Preservation(root: root).keep(plan.kept)
        return plan
    }

    private func describe(_ plan: Plan, _ area: StagingArea) -> Journal {
        Journal(
            transaction: area.transaction, person: holder.person, command: holder.command,
            host: root.system.processIdentity().host,
            committed: zone.timestamp(root.system.wallClock()), steps: plan.steps)
    }

    /// Publishes the journal; behind this the transaction is done, whatever happens.
    private func publish(_ area: StagingArea) throws(StoreError) {
        do {
            try area.publish()
        } catch {
            // A failure may be told of a rename that was done: the journal itself knows.
            guard let isDone = try? isPublished(area) else {
                throw unfinished(.outcomeUnknown, error)
            }
            guard isDone else {
                abandon(area)
                throw error.code == .nameTaken
                    ? StoreError(.journalInTheWay, error.place, .rename) : error
            }
        }
        do {
            try root.synchronizeDirectory(Layout.work)
        } catch {
            throw unfinished(.outcomeUnknown, error)
        }
    }

    private func isPublished(_ area: StagingArea) throws(StoreError) -> Bool {
        if let journal = try Journal.read(in: root), journal.transaction == area.transaction {
            return true
        }
        guard try area.holdsJournal() else {
            throw StoreError(.outcomeUnknown, Layout.journal.description, .rename)
        }
        return false
    }

    private func carryOut(
        _ journal: Journal, _ plan: Plan, _ area: StagingArea
    ) throws(StoreError) {
        var execution = Execution(root, journal, zone, guarded: plan.seen)
        do {
            try execution.run()
        } catch {
            throw unfinished(.committedUnfinished, error)
        }
        staging = nil
        area.clear()
        store = (try? store.reopened()) ?? store
    }

    private func unfinished(_ code: StoreError.Code, _ cause: StoreError) -> StoreError {
        isUnfinished = true
        staging = nil
        var error = cause
        error.code = code
        error.details["cause"] = cause.code.rawValue
        return error
    }
}
