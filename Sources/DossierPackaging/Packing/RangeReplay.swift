internal import Dispatch
internal import DossierLedger
internal import DossierModel
internal import Synchronization

/// The events of the ranges that are packed, replayed: what they touched, and when they ended.
struct RangeReplay: Sendable {
    /// The last event before the month's end; nil where there is none.
    private(set) var last: Int?
    /// The times of that event and of those before which something was submitted.
    private(set) var times: [Int: Timestamp] = [:]
    /// The events of which each department hands over the work; none for those that hand over none.
    var ranges: [DepartmentCode: WorkRange] = [:]
    /// The last events before earlier moments that were asked for.
    private(set) var ends: [Timestamp: Int] = [:]
    /// The dossiers that events name.
    private(set) var dossiers: [DossierID: DossierTouch] = [:]
    /// The last event behind the end that changed a policy, archive.json or a register.
    private(set) var companyLater: [CompanyFile: Int] = [:]

    /// The company's files that events change.
    enum CompanyFile: Hashable, Sendable {
        case policy, registers
        /// The registers of copies, which a package written outside changes itself.
        case copies
    }

    /// How many lines are parsed at once.
    private static let batch = 1_024
    private static let share = 128

    /// Replays the ledger from an event on.
    ///
    /// - Parameters:
    ///   - ledger: The ledger.
    ///   - first: The first event of the earliest range.
    ///   - end: The moment at which the month ends.
    ///   - limit: How many events there were when the packing began.
    ///   - asked: Further events whose times are wanted.
    ///   - moments: Earlier moments before which the last events are wanted.
    /// - Throws: `damaged` at a line that is none; what reading met.
    init(
        _ ledger: Ledger, from first: Int, until end: Timestamp, limit: Int, asked: Set<Int>,
        moments: Set<Timestamp> = []
    ) throws {
        try findLast(
            ledger, from: first, until: end, limit: limit, asked: asked, moments: moments)
        guard let last else { return }
        try Self.forEachEvent(ledger, from: first) { event in
            add(event, isWithin: event.sequence <= last)
        }
    }

    /// The last event of what a department hands over.
    func end(of department: DepartmentCode) -> Int { ranges[department]?.last ?? last ?? -1 }

    /// Finds the last event before the month's end by the times alone, without reading the events:
    /// what comes before and behind the end can be told apart only when that is known.
    private mutating func findLast(
        _ ledger: Ledger, from first: Int, until end: Timestamp, limit: Int, asked: Set<Int>,
        moments: Set<Timestamp>
    ) throws {
        var lastTime: Timestamp?
        var lines = try ledger.lines(from: first)
        var sequence: Int?
        while let line = try lines.next() {
            let number = try sequence ?? Self.event(line).sequence
            sequence = number + 1
            guard number >= first, number < limit else { continue }
            guard let time = EventTime.glance(line.bytes) else { throw Self.damage(line) }
            // A clock that is ahead may have written the event at which a submission ends.
            if asked.contains(number) { times[number] = time }
            for moment in moments where time < moment { ends[moment] = number }
            guard time < end else { continue }
            last = number
            lastTime = time
        }
        if let last { times[last] = lastTime }
    }

    private mutating func add(_ event: Event, isWithin: Bool) {
        // These change a register of the company, and no file of the dossier that they name.
        if event.action.isOfRegister {
            if !isWithin { companyLater[.registers] = event.sequence }
            return
        }
        if event.action == .recordDestroyed, !isWithin {
            companyLater[.registers] = event.sequence
        }
        if let dossier = event.subjects[.dossier].flatMap({ DossierID($0) }) {
            dossiers[dossier, default: DossierTouch()].add(event)
        }
        if let other = event.subjects[.otherDossier].flatMap({ DossierID($0) }) {
            dossiers[other, default: DossierTouch()].add(event)
        }
        guard !isWithin else { return }
        switch event.action {
        case .policyChanged, .staffAdded, .staffEnrolled, .staffLeft, .roleGiven, .roleEnded:
            companyLater[.policy] = event.sequence
        case .clientAdded, .clientRenamed, .dossierOpened, .numberCorrected, .dossierTransferred,
            .monthSubmitted, .monthReceived, .yearClosed, .backupMade, .backupConfirmed,
            .backupRemoved:
            companyLater[.registers] = event.sequence
        default: break
        }
        if event.commitments[.copy] != nil { companyLater[.copies] = event.sequence }
    }

    /// Parses lines on all cores and hands their events on in order.
    private static func forEachEvent(
        _ ledger: Ledger, from first: Int, _ body: (Event) throws -> Void
    ) throws {
        var lines = try ledger.lines(from: first)
        var batch: [LedgerLine] = []
        while let line = try lines.next() {
            batch.append(line)
            if batch.count == Self.batch {
                for event in try parse(batch) where event.sequence >= first { try body(event) }
                batch.removeAll(keepingCapacity: true)
            }
        }
        for event in try parse(batch) where event.sequence >= first { try body(event) }
    }

    private static func parse(_ lines: [LedgerLine]) throws -> [Event] {
        let shares = (lines.count + share - 1) / share
        let results = Mutex([Result<[Event], any Error>?](repeating: nil, count: shares))
        DispatchQueue.concurrentPerform(iterations: shares) { index in
            let range = (index * share)..<min((index + 1) * share, lines.count)
            let events = Result { try lines[range].map { try event($0) } }
            results.withLock { $0[index] = events }
        }
        var events: [Event] = []
        for result in results.withLock({ $0 }) { events += try result?.get() ?? [] }
        return events
    }

    private static func event(_ line: LedgerLine) throws -> Event {
        guard line.fault == nil, let event = try? EventLine(bytes: line.bytes).event else {
            throw damage(line)
        }
        return event
    }

    private static func damage(_ line: LedgerLine) -> LedgerError {
        LedgerError(.damaged, place: "\(line.path):\(line.number)")
    }
}

extension EventAction {
    /// Whether it changes a register of the company and nothing of a dossier.
    fileprivate var isOfRegister: Bool {
        switch self {
        case .triggerRecorded, .triggerWithdrawn, .recordAppraised, .holdLaid,
            .holdReleaseAsked, .holdReleased, .holdReplayed, .disposalDrafted, .disposalDecided,
            .disposalCounted, .disposalChanged, .destructionCertified, .privacyRequested,
            .privacyAnswered:
            true
        default: false
        }
    }
}
