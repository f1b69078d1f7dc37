import DossierModel

/// Follows the lines of a ledger from the first to the last and notes what does not hang together.
struct ChainCheck {
    /// How far a clock may go back before it is told, in seconds.
    static let tolerance: Int64 = 300

    private let archive: ArchiveDescription
    /// Nil where nobody asks who signed.
    private let keys: KeyRing?
    private(set) var list = FindingList()
    /// How many events were read.
    private(set) var events = 0
    /// What the newest event of each person committed to.
    private(set) var commitments: [StaffID: ContentDigest] = [:]
    private var expected = 0
    /// How many lines before this one could not be read, each perhaps an event.
    private var unreadable = 0
    private var previous: ContentDigest?
    private var lastTime: Timestamp?
    /// The last signer, actor and day, and what was wrong: mostly the next event has the same.
    private var lastSigner: (signer: String, actor: StaffID, date: CalendarDate, rule: LedgerRule?)?
    /// What event 0 says, once it was read.
    private(set) var first: FirstEvent?
    /// The keys of the archive, since event 0 was read.
    private(set) var archiveKeys: ArchiveKeys?
    private var path: RelativePath?

    init(archive: ArchiveDescription, keys: KeyRing?) {
        self.archive = archive
        self.keys = keys
    }

    /// Takes the next line.
    mutating func take(_ checked: CheckedLine) {
        defer { previous = checked.digest }
        let line = checked.line
        guard let event = checked.event else {
            add(.form, line, nil, checked.faultDetails)
            unreadable += 1
            path = line.path
            return
        }
        events += 1
        checkPart(line, event)
        checkChain(line, event)
        checkSigner(checked, event)
        if event.sequence == 0 { checkFirst(line, event) }
        if let first, event.sandbox != first.event.sandbox { add(.sandbox, line, event) }
        if let lastTime, event.time.seconds < lastTime.seconds - Self.tolerance {
            let details = ["before": lastTime.description, "time": event.time.description]
            add(.timeBackwards, line, event, details)
        }
        lastTime = event.time
        if let staff = event.subjects[.staff].flatMap({ StaffID($0) }) {
            commitments[staff] = event.commitments[.staff] ?? commitments[staff]
        }
    }

    /// Notes what is only known at the end.
    mutating func finish() {
        if events == 0 { list.add(.empty, Layout.ledger.description) }
    }

    private mutating func checkPart(_ line: LedgerLine, _ event: Event) {
        defer { path = line.path }
        guard path != line.path, let parent = line.path.parent,
            let month = LedgerFile.month(ofFolder: parent.lastName),
            let file = LedgerFile(part: line.path.lastName, month: month),
            file.first != event.sequence
        else { return }
        add(.partMisplaced, line, event)
    }

    private mutating func checkChain(_ line: LedgerLine, _ event: Event) {
        // What an unreadable line was is not known; that it is unreadable has been told.
        let isExpected = (0...unreadable).contains(event.sequence - expected)
        if !isExpected {
            add(.gap, line, event, ["expected": "\(expected)"])
        } else if unreadable == 0, event.previous != previous {
            add(.chain, line, event)
        }
        unreadable = 0
        // After a gap the rest is judged by itself: one finding for one fault. The highest number
        // that a ledger could reach is far away, yet a hostile line may hold it.
        expected = event.sequence == .max ? .max : event.sequence + 1
    }

    private mutating func checkSigner(_ checked: CheckedLine, _ event: Event) {
        let isOwn = archiveKeys?.maySign(event) == true
        if isOwn, checked.isSigned { _ = archiveKeys?.rotate(event) }
        let rule = isOwn ? nil : signerFault(event)
        guard !checked.isSigned || rule != nil else { return }
        let details = ["actor": event.actor.description, "signer": event.signer]
        if !checked.isSigned { add(.signature, checked.line, event, details) }
        if let rule { add(rule, checked.line, event, details) }
    }

    private mutating func signerFault(_ event: Event) -> LedgerRule? {
        guard let keys else { return nil }
        let date = event.time.date
        if let last = lastSigner, last.date == date, last.actor == event.actor,
            last.signer == event.signer
        {
            return last.rule
        }
        let rule = keys.fault(of: event)
        lastSigner = (event.signer, event.actor, date, rule)
        return rule
    }

    private mutating func checkFirst(_ line: LedgerLine, _ event: Event) {
        guard first == nil else { return }
        guard let read = FirstEvent(event) else {
            add(.firstEvent, line, event)
            return
        }
        first = read
        archiveKeys = ArchiveKeys(read)
        if read.archive != archive.id {
            add(.otherArchive, line, event, ["archive": "\(read.archive)"])
        }
        if event.sandbox != archive.sandbox { add(.sandbox, line, event) }
    }

    /// Notes a finding that does not stand in a line.
    mutating func add(_ rule: LedgerRule, _ place: String, _ details: [String: String]) {
        list.add(rule, place, details)
    }

    private mutating func add(
        _ rule: LedgerRule, _ line: LedgerLine, _ event: Event?, _ details: [String: String] = [:]
    ) {
        var details = details
        details["line"] = "\(line.number)"
        details["sequence"] = "\(event?.sequence ?? expected)"
        list.add(rule, line.path.description, details)
    }
}
