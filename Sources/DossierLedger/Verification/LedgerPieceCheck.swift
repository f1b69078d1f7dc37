public import DossierModel

/// Checks a piece of a ledger that came from outside, while it streams: form, chain and signatures.
///
/// What the piece cannot tell by itself is asked at the end: whether the people of the company signed,
/// and whether its lines are the leaves between two heads.
public struct LedgerPieceCheck: Sendable {
    /// How far a clock may go back before it is told, in seconds.
    private static let tolerance: Int64 = ChainCheck.tolerance

    /// How many lines are events.
    public private(set) var events = 0
    /// The first event.
    public private(set) var first: Event?
    /// The last event.
    public private(set) var last: Event?
    /// The events of the kinds that were asked for.
    public private(set) var kept: [Event] = []

    private var losses: [DeclaredLoss] = []
    private let path: RelativePath
    private let keeping: Set<EventAction>
    private var splitter: LineSplitter
    private var batch: [LedgerLine] = []
    private var list = FindingList()
    private var lines = 0
    private var previous: ContentDigest?
    /// One event of each signer, actor and day: those of one day are judged alike.
    private var signers: [Signer: (event: Event, line: Int)] = [:]
    /// What the lines last committed to of each person, and the version of the list then.
    private var people: [StaffID: (commitment: ContentDigest, event: Event, line: Int)] = [:]
    /// The version of the list of people behind the last event that changed it.
    private var peopleVersion: Int?
    /// The hashes of the leaves, one after the other.
    private var leaves: [UInt8] = []

    private struct Signer: Hashable {
        let actor: StaffID
        let signer: String
        let date: CalendarDate
    }

    /// A check of a file.
    ///
    /// - Parameters:
    ///   - path: The file, for findings.
    ///   - keeping: The kinds of events that are wanted afterwards.
    public init(path: RelativePath, keeping: Set<EventAction> = []) {
        self.path = path
        self.keeping = keeping
        splitter = LineSplitter(path: path)
    }

    /// Takes the next bytes of the file.
    public mutating func feed(_ piece: ArraySlice<UInt8>) {
        splitter.feed(piece)
        while let line = splitter.next() { add(line) }
    }

    /// Takes the end of the file.
    public mutating func finish() {
        if let line = splitter.unfinished() { add(line) }
        check()
    }

    /// What is wrong with the lines, judged by the keys of these people, and whether these are whom
    /// the lines committed to.
    ///
    /// A list of a later version is not compared: it was changed behind the lines.
    ///
    /// - Parameters:
    ///   - policy: The people; without a list nobody is known.
    ///   - place: Where the list lies, for findings.
    /// - Returns: What was found, in no order that is promised.
    public func findings(_ policy: StaffPolicy?, at place: RelativePath) -> [Finding] {
        var list = list
        let staff = policy?.staff ?? []
        if let policy, policy.version <= peopleVersion ?? 1 {
            check(staff, place, &list)
        }
        let keys = KeyRing(staff)
        for (event, line) in signers.values.sorted(by: { $0.line < $1.line }) {
            guard let rule = keys.fault(of: event), !isByArchive(event, rule) else { continue }
            list.add(rule, path.description, Self.details(event, line))
        }
        return list.findings
    }

    /// Whether a key of the archive may stand for the person's.
    ///
    /// Event 0 names those keys; a piece that does not hold it cannot tell them from foreign ones,
    /// and whoever has its checkpoint checks them there.
    private func isByArchive(_ event: Event, _ rule: LedgerRule) -> Bool {
        switch event.action {
        case .keyRotated: true
        case .staffEnrolled where rule == .signerUnknown:
            recoveryKey.map { $0.fingerprint == event.signer } ?? true
        default: false
        }
    }

    /// The recovery key, where event 0 is among the lines.
    private var recoveryKey: PublicKeyText? {
        guard let first, first.sequence == 0 else { return nil }
        return first.facts[.recoveryKey].flatMap { PublicKeyText($0) }
    }

    private func check(_ staff: [StaffMember], _ place: RelativePath, _ list: inout FindingList) {
        let found = Dictionary(staff.map { ($0.id, $0) }) { first, _ in first }
        for (id, last) in people.sorted(by: { $0.value.line < $1.value.line })
        where found[id].map({ Commitment.digest(of: $0) }) != last.commitment {
            list.add(
                .staffDiffers, place.description,
                Self.details(last.event, last.line).merging(["staff": id.description]) { $1 })
        }
    }

    /// A tree with the lines added as leaves; nil when the lines do not follow it.
    public func extended(_ tree: CompactRange, upTo size: Int = .max) -> CompactRange? {
        guard tree.size == first?.sequence, events == lines else { return nil }
        var tree = tree
        var start = leaves.startIndex
        while start < leaves.endIndex, tree.size < size {
            guard let leaf = ContentDigest(raw: leaves[start..<(start + 32)]) else { return nil }
            tree.append(leaf)
            start += 32
        }
        return tree
    }

    /// What is to be told of a checkpoint of events that a restoration among the lines declares lost;
    /// nil where none does.
    public func declaresLost(_ held: SignedCheckpoint) -> Finding? {
        let epoch = CheckpointOrigin(held.checkpoint.origin)?.epoch ?? 0
        return losses.first { $0.covers(held.head, epoch: epoch) }?
            .finding(VisibleText.of(held.checkpoint.origin), held)
    }

    private mutating func add(_ line: LedgerLine) {
        batch.append(line)
        if batch.count == ParallelCheck.batch { check() }
    }

    private mutating func check() {
        for checked in ParallelCheck.check(batch) { take(checked) }
        batch.removeAll(keepingCapacity: true)
    }

    private mutating func take(_ checked: CheckedLine) {
        lines += 1
        leaves += checked.leaf.bytes
        defer { previous = checked.digest }
        let place = path.description
        guard let event = checked.event else {
            list.add(.form, place, checked.faultDetails)
            return
        }
        events += 1
        let number = checked.line.number
        let details = Self.details(event, number)
        if !checked.isSigned { list.add(.signature, place, details) }
        if let last { checkOrder(event, after: last, details) }
        if events == 1 { first = event }
        last = event
        if let loss = DeclaredLoss(event) { losses.append(loss) }
        if keeping.contains(event.action) { kept.append(event) }
        note(event, number)
        let signer = Signer(actor: event.actor, signer: event.signer, date: event.time.date)
        if signers[signer] == nil { signers[signer] = (event, number) }
    }

    private mutating func note(_ event: Event, _ line: Int) {
        guard let commitment = event.commitments[.staff],
            let id = event.subjects[.staff].flatMap({ StaffID($0) })
        else { return }
        people[id] = (commitment, event, line)
        peopleVersion = event.facts[.version].flatMap { Int($0) }
    }

    private mutating func checkOrder(
        _ event: Event, after last: Event, _ details: [String: String]
    ) {
        let place = path.description
        if event.sequence != last.sequence &+ 1 {
            let expected = ["expected": "\(last.sequence &+ 1)"]
            list.add(.gap, place, details.merging(expected) { $1 })
        } else if event.previous != previous {
            list.add(.chain, place, details)
        }
        if event.time.seconds < last.time.seconds - Self.tolerance {
            let times = ["before": last.time.description, "time": event.time.description]
            list.add(.timeBackwards, place, details.merging(times) { $1 })
        }
        if event.sandbox != last.sandbox { list.add(.sandbox, place, details) }
    }

    private static func details(_ event: Event, _ line: Int) -> [String: String] {
        [
            "line": "\(line)", "sequence": "\(event.sequence)",
            "actor": event.actor.description, "signer": event.signer,
        ]
    }
}
