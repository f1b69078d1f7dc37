import DossierModel
import DossierRetention
import TestSupport
import Testing

/// A list in a world where anybody tries anything, and where things change meanwhile.
///
/// The world keeps its own account of who did what; the invariants are checked against that and never
/// against what the list says of itself.
struct DisposalWalk {
    typealias Company = DisposalCompany

    private(set) var company: Company
    private(set) var list: DisposalList
    private(set) var trail: [String] = []
    private(set) var visited: Set<DisposalState> = []
    private(set) var destroyed = 0
    private var random: SeededRandom
    /// How many steps the list has seen; a list that somebody spoilt is given up some day.
    private var age = 0
    private var world = World()

    /// What really happened.
    struct World {
        /// The documents in their place or in quarantine.
        var there: Set<RecordID> = []
        var tombstones: Set<RecordID> = []
        /// What the list's people read when they decided.
        var listed: [RecordID: ContentDigest] = [:]
        /// Who agreed to which digest, and for which seat.
        var agreed: [(person: StaffID, role: RoleID, digest: ContentDigest)] = []
        var counted: [(person: StaffID, digest: ContentDigest)] = []
        /// Who entered a form of whom, and who countersigned it.
        var entered: [(by: StaffID, digest: ContentDigest, person: StaffID)] = []
        var witnesses: [(person: StaffID, digest: ContentDigest)] = []
        /// Who agreed since the list last went back.
        var signers: [(person: StaffID, digest: ContentDigest)] = []
        var approvedOn: CalendarDate?
        var complaints: [String] = []
    }

    init(seed: UInt64) throws {
        random = SeededRandom(seed: seed)
        company = try Company()
        list = try company.list(3)
        restart()
    }

    private mutating func restart() {
        guard
            let fresh = try? company.list(
                3, category: [2, 3, 12].randomElement(using: &random) ?? 3)
        else { return }
        list = fresh
        age = 0
        list.items[0].isPersonal = Bool.random(using: &random)
        company.facts.roster.staff = company.staff
        company.facts.openDisputes = false
        company.facts.copies = []
        company.facts.told = []
        company.facts.destroyed = []
        company.facts.scans = [Company.record(9)]
        world = World()
        world.there = Set(list.items.map(\.record))
        for item in list.items { world.listed[item.record] = item.version?.digest }
    }

    // MARK: Steps

    mutating func step() throws {
        visited.insert(list.state)
        age += 1
        if list.state.isFinal || age > 150 { restart() }
        if Int.random(in: 0..<10, using: &random) == 0 { return change() }
        let machine = DisposalMachine(list, company.facts)
        let isSensible = Int.random(in: 0..<10, using: &random) < 7
        if isSensible, Int.random(in: 0..<4, using: &random) == 0,
            let (act, person) = onPaper(machine)
        {
            return perform(act, person)
        }
        let person = anybody(of: isSensible ? machine.next.flatMap(\.people) : [])
        let act = isSensible ? sensible(machine) : anything()
        perform(act, person)
    }

    private mutating func perform(_ act: DisposalAct, _ person: StaffID) {
        let before = list
        let run = DisposalMachine(list, company.facts).approval
        guard let after = try? DisposalMachine(list, company.facts).apply(act, by: person) else {
            trail.append("\(person) \(act.word) refused in \(list.state)")
            return
        }
        trail.append("\(person) \(act.word) in \(list.state)")
        list = after
        if !isForged(act, before) {
            company.facts.tell(of: act, by: person, of: before, before.digest)
        }
        if after.state == .changesRequested { (world.witnesses, world.signers) = ([], []) }
        switch act {
        case .decide(.agree, _):
            let role = run.due?.seat.role ?? "nobody"
            world.agreed.append((person, role, before.digest))
            world.signers.append((person, before.digest))
            if after.state == .approved { world.approvedOn = company.facts.today }
        case .count where before.state == .waiting:
            world.counted.append((person, before.digest))
        case .enterPaper(let step): world.entered.append((step.by, step.digest, person))
        case .countersign(let index):
            countersign(before.pending[index], before, run.due?.seat.role ?? "nobody", person)
            if after.state == .approved { world.approvedOn = company.facts.today }
        case .settle(let outcomes):
            for (record, outcome) in outcomes where outcome.state == .destroyed {
                destroy(record, by: person)
            }
        default: break
        }
    }

    /// Whether somebody countersigned what nobody had entered: of that the ledger tells one half only.
    private func isForged(_ act: DisposalAct, _ before: DisposalList) -> Bool {
        guard case .countersign(let index) = act else { return false }
        let step = before.pending[index]
        return !world.entered.contains {
            $0.by == step.by && $0.digest == step.digest && $0.person == step.paper.enteredBy
        }
    }

    /// Notes what counts from now on, and complains where one person did two things.
    private mutating func countersign(
        _ step: PaperStep, _ before: DisposalList, _ role: RoleID, _ person: StaffID
    ) {
        guard !isForged(.countersign(before.pending.firstIndex(of: step) ?? 0), before) else {
            return
        }
        let people: Set<StaffID> = [person, step.by, step.paper.enteredBy]
        if people.count < 3 || person == before.drafted.by {
            world.complaints.append("paper of too few people")
        }
        switch step.answer {
        case .decision(.agree):
            world.agreed.append((step.by, role, before.digest))
            world.signers.append((step.by, before.digest))
        case .count where before.state == .waiting:
            world.counted.append((step.by, before.digest))
        default: return
        }
        world.witnesses += [person, step.paper.enteredBy].map { ($0, before.digest) }
    }

    /// Removes a document and puts the tombstone, and complains of whatever should have prevented it.
    private mutating func destroy(_ record: RecordID, by person: StaffID) {
        destroyed += 1
        world.there.remove(record)
        world.tombstones.insert(record)
        for item in list.items where item.record == record { complain(of: item, by: person) }
    }

    private mutating func complain(of item: DisposalItem, by executor: StaffID) {
        let digest = list.digest
        let agreed = world.agreed.filter { $0.digest == digest }
        let people = Set(agreed.map(\.person))
        let counters = Set(world.counted.filter { $0.digest == digest }.map(\.person))
        var wanted: [RoleID: Int] = [
            "department-manager": 1, "appraiser": 3, "general-manager": 1,
        ]
        if item.category != 3 { wanted["finance"] = 1 }
        if company.facts.openDisputes { wanted["legal"] = 1 }
        for (role, count) in wanted {
            let found = Set(agreed.filter { $0.role == role }.map(\.person)).count
            if found < count { world.complaints.append("\(role) \(found)") }
        }
        // What was signed before somebody altered the list is void, and so is what it bound people to.
        let witnesses = world.witnesses.filter { $0.digest == digest }.map(\.person)
        let signers = Set(world.signers.filter { $0.digest == digest }.map(\.person))
        let both = signers.union(counters).intersection(witnesses)
        if !both.isEmpty { world.complaints.append("a witness decided: \(both)") }
        let drafter = list.drafted.by
        if counters.count < 2 { world.complaints.append("too few supervisors") }
        if !counters.isDisjoint(with: people) || people.contains(drafter)
            || counters.contains(drafter) || counters.contains(executor)
            || people.contains(executor)
        {
            let roles = agreed.map { "\($0.role) \($0.person)" }
            world.complaints.append(
                "two roles: \(roles), counted by \(counters), executed by \(executor)")
        }
        let facts = company.facts.items[item.record]
        if facts?.holds.isEmpty == false { world.complaints.append("held") }
        if facts?.due.isDue(on: company.facts.today) != true {
            world.complaints.append("not due")
        }
        if facts?.content != world.listed[item.record] {
            world.complaints.append("other content")
        }
        if list.certificate == nil { world.complaints.append("no certificate") }
        let waited = world.approvedOn.map { company.facts.today >= $0.adding(days: 7) }
        if waited != true { world.complaints.append("did not wait") }
    }

    /// What is not as it must be in every state.
    var broken: [String] {
        var broken = world.complaints
        for item in list.items {
            let isGone = !world.there.contains(item.record)
            if isGone != world.tombstones.contains(item.record) { broken.append("no tombstone") }
            if isGone != item.outcome.state.isGone { broken.append("the list does not know") }
        }
        if !world.tombstones.isEmpty, list.certificate == nil { broken.append("no certificate") }
        return broken
    }

    // MARK: What is tried

    /// A step on paper as it should be, or nearly so.
    private mutating func onPaper(_ machine: DisposalMachine) -> (DisposalAct, StaffID)? {
        if let step = list.pending.first { return (.countersign(0), step.paper.countersignedBy) }
        guard let next = machine.next.first, let by = next.people.randomElement(using: &random)
        else { return nil }
        let answer: PaperStep.Answer? =
            switch next.action {
            case .review, .appraise, .approve: .decision(.agree)
            case .count: .count(list.items.count)
            default: nil
            }
        return answer.map { (.enterPaper(step(by, $0)), Company.id(.archivist)) }
    }

    private mutating func step(_ by: StaffID, _ answer: PaperStep.Answer) -> PaperStep {
        PaperStep(
            by: by, answer,
            paper: PaperApproval(
                scan: Company.record(9), enteredBy: Company.id(.archivist),
                countersignedBy: anybody(of: [Company.id(.officeHead), Company.id(.assistant)])),
            at: company.facts.now, digest: list.digest)
    }

    private mutating func anybody(of people: [StaffID]) -> StaffID {
        let all = company.facts.roster.staff.map(\.id)
        let isAny = people.isEmpty || Int.random(in: 0..<8, using: &random) == 0
        return (isAny ? all : people).randomElement(using: &random) ?? StaffID(serial: 99)
    }

    private mutating func sensible(_ machine: DisposalMachine) -> DisposalAct {
        switch machine.next.first?.action {
        case .submit: .submit(appraisers: Company.group)
        case .review, .appraise, .approve: .decide(.agree, comment: nil)
        case .schedule:
            .schedule(days: 7, supervisors: Company.supervisors + watchers)
        case .count:
            .count(
                items: list.state == .waiting
                    ? list.items.count : list.items.count { $0.outcome.state.isGone },
                statement: nil)
        case .execute where list.state == .executing:
            Bool.random(using: &random) ? .finish : settling()
        case .execute: .execute(certificate: "XH-1")
        case .confirmCopy: .confirmCopy(0, gone)
        case .close: .close(remark: nil)
        default: anything()
        }
    }

    /// Somebody of finance who did not decide about the list.
    private var watchers: [StaffID] {
        let decided = Set(list.decisions.map(\.by))
        let finance = [Company.id(.accountant), Company.id(.finance)]
        return Array(finance.filter { !decided.contains($0) }.prefix(1))
    }

    private mutating func settling() -> DisposalAct {
        var outcomes: [RecordID: DisposalOutcome] = [:]
        for item in list.items where Int.random(in: 0..<3, using: &random) > 0 {
            switch item.outcome.state {
            case .pending: outcomes[item.record] = DisposalOutcome(.quarantined)
            case .quarantined: outcomes[item.record] = DisposalOutcome(.destroyed)
            default: break
            }
        }
        return .settle(outcomes)
    }

    private var gone: DisposalCopy.Gone {
        DisposalCopy.Gone(
            .destroyed, registered: Registration(by: list.drafted.by, at: company.facts.now))
    }

    private mutating func people(_ count: Int) -> [StaffID] {
        Array(company.facts.roster.staff.map(\.id).shuffled(using: &random).prefix(count))
    }

    private mutating func anything() -> DisposalAct {
        let states = DisposalOutcome.State.allCases
        let acts: [DisposalAct] = [
            .amend(list.items.shuffled(using: &random)), .amend([]),
            .submit(appraisers: people(3)), .submit(appraisers: people(2)),
            .decide(.agree, comment: nil),
            .decide(.agree, comment: nil),
            .decide(.sendBack, comment: nil),
            .schedule(
                days: Int.random(in: 0...9, using: &random),
                supervisors: people(Int.random(in: 1...3, using: &random))),
            .count(items: Int.random(in: 0...3, using: &random), statement: nil),
            .enterPaper(step(people(1)[0], .decision(.agree))), .countersign(0),
            .execute(certificate: "XH-2"), .finish, settling(),
            .settle([
                Company.record(Int.random(in: 1...4, using: &random)): DisposalOutcome(
                    states.randomElement(using: &random) ?? .failed)
            ]),
            .confirmCopy(Int.random(in: 0...1, using: &random), gone), .close(remark: nil),
        ]
        // What ends a walk early is tried less often.
        let endings: [DisposalAct] = [
            .decide(.reject, comment: nil), .withdraw(reason: "x"),
            .restore(reason: "x"),
        ]
        let isEnding = Int.random(in: 0..<40, using: &random) == 0
        return (isEnding ? endings : acts).randomElement(using: &random) ?? .finish
    }

    // MARK: What changes meanwhile

    private mutating func change() {
        let record = Company.record(Int.random(in: 1...3, using: &random))
        let isBad = Int.random(in: 0..<3, using: &random) == 0
        switch Int.random(in: 0..<11, using: &random) {
        case 10: company.facts.scans = isBad ? [] : [Company.record(9)]
        case 0...3: company.wait(days: Int.random(in: 1...8, using: &random))
        case 4: company.facts.items[record]?.holds = isBad ? ["某案"] : []
        case 5:
            let due = company.facts.today.adding(days: isBad ? 20 : 0)
            company.facts.items[record]?.due = .on(due)
        case 6:
            let own = list.items.first { $0.record == record }?.version?.digest
            company.facts.items[record]?.content = isBad ? Company.content(77) : own
        case 7: forge()
        case 8: leave(isBad)
        default: company.facts.openDisputes = isBad
        }
    }

    /// Somebody changes the register by hand, as far as it does not show at once.
    private mutating func forge() {
        guard Int.random(in: 0..<4, using: &random) == 0, list.state.isBeforeExecution else {
            return
        }
        trail.append("forged")
        switch Int.random(in: 0..<6, using: &random) {
        case 4:
            // A form that nobody entered, ready to be countersigned.
            let forger = people(1)[0]
            let forged = step(forger, .decision(.agree))
            list.pending.insert(forged, at: 0)
        case 5:
            list.counts += list.supervisors.map {
                SupervisorCount(
                    .before, by: $0, name: "x", department: list.holding,
                    items: list.items.count, digest: list.digest, statement: nil,
                    at: company.facts.now)
            }
        case 0: list.items[1].title += "改"
        case 1: list.state = .counted
        case 2:
            let person = people(1)[0]
            list.decisions.append(
                ApprovalSignature(
                    role: "general-manager", by: person, name: "x", department: list.holding,
                    decision: .agree, at: company.facts.now, digest: list.digest))
        default: list.voided = 0
        }
    }

    private mutating func leave(_ isLeaving: Bool) {
        guard isLeaving else {
            company.facts.roster.staff = company.staff
            return
        }
        let index = Int.random(in: company.staff.indices, using: &random)
        company.facts.roster.staff[index].until = company.facts.today
    }
}
