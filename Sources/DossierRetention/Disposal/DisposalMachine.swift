public import DossierModel

/// The states of a disposal list and what leads from one to the next (records.md §5.2): a pure function
/// of the list, the act, the person and the facts.
///
/// Whoever writes an archive asks it first; nothing else decides whether something is destroyed.
public struct DisposalMachine: Sendable {
    /// The list.
    public let list: DisposalList
    /// What is so around it.
    public let facts: DisposalFacts

    /// The machine of a list.
    public init(_ list: DisposalList, _ facts: DisposalFacts) {
        self.list = list
        self.facts = facts
    }

    /// The list after an act.
    ///
    /// - Parameters:
    ///   - act: What is done.
    ///   - person: Who does it.
    /// - Returns: the list as it is then; its salt is the caller's to renew.
    /// - Throws: why not; the list is as it was.
    public func apply(
        _ act: DisposalAct, by person: StaffID
    ) throws(DisposalRefusal) -> DisposalList {
        guard let member = facts.roster.member(person), member.isActive(on: facts.today) else {
            throw DisposalRefusal(.notOnStaff, act.word, list, detail: person.description)
        }
        guard !list.state.isFinal else { throw wrongState(act.word) }
        if act.word.leadsOn { try requireFloor(act.word) }
        switch act {
        case .amend(let items): return try amend(items, member)
        case .submit(let appraisers): return try submit(appraisers, member)
        case .decide(let decision, let comment):
            return try decide(decision, comment, nil, member)
        case .enterPaper(let step): return try enter(step, member)
        case .countersign(let index): return try countersign(index, member)
        case .withdraw(let reason): return try withdraw(reason, member)
        case .schedule(let days, let supervisors):
            return try schedule(days, supervisors, member)
        case .count(let items, let statement): return try count(items, statement, nil, member)
        case .execute(let certificate): return try execute(certificate, member)
        case .settle(let outcomes): return try settle(outcomes, member)
        case .finish: return try finish(member)
        case .reconsider: return try reconsider()
        case .restore(let reason): return try restore(reason, member)
        case .confirmCopy(let index, let gone): return try confirm(index, gone, member)
        case .close(let remark): return try close(remark, member)
        }
    }

    /// The approval of the list as it stands.
    public var approval: ApprovalRun { approval(of: list) }

    /// The approval of a list.
    func approval(of list: DisposalList) -> ApprovalRun {
        ApprovalRun(
            facts.chain, of: subject(of: list), by: facts.roster, on: facts.today,
            signatures: Array(list.standing))
    }

    private func subject(of list: DisposalList) -> ApprovalSubject {
        var subject = ApprovalSubject(
            applicant: list.drafted.by, holding: list.holding, digest: list.digest)
        subject.categories = Set(list.items.map(\.category))
        subject.openDisputes = facts.openDisputes
        subject.named = ["appraiser": list.appraisers]
        subject.excluded = Set(list.supervisors)
        subject.preparers = Set(list.preparers)
        return subject
    }

    /// The state in which a list is while a step of the chain is due.
    func stage(of due: ApprovalRun.Due?) -> DisposalState {
        guard let due else { return .approved }
        if due.index == facts.chain.steps.count - 1 { return .approval }
        if due.seat.role == "appraiser" { return .appraisal }
        return due.seat.condition == nil ? .deptReview : .clearance
    }

    // MARK: Refusing

    func wrongState(_ act: DisposalWord) -> DisposalRefusal {
        DisposalRefusal(.wrongState, act, list, detail: list.state.rawValue)
    }

    /// Refuses a chain below its floor: an archive may have one from an older program, or by hand.
    private func requireFloor(_ act: DisposalWord) throws(DisposalRefusal) {
        let faults = facts.chain.faults
        guard faults.isEmpty else {
            var refusal = DisposalRefusal(.shortChain, act, list)
            refusal.faults = faults
            throw refusal
        }
    }

    func require(_ isAllowed: Bool, _ act: DisposalWord) throws(DisposalRefusal) {
        guard isAllowed else { throw wrongState(act) }
    }

    /// Refuses everybody but who drafts lists: the drafter, or another one in that role.
    func requireDrafter(
        _ person: StaffMember, _ act: DisposalWord
    ) throws(DisposalRefusal) {
        let role: RoleID = facts.chain.applicant ?? "archivist"
        guard person.id == list.drafted.by || person.holds(role, on: facts.today) else {
            throw DisposalRefusal(.notYours, act, list, detail: role.description)
        }
    }

    /// Refuses when a guard stands against any item on a day.
    func requireGuards(
        _ act: DisposalWord, on day: CalendarDate, of items: [DisposalItem]? = nil
    ) throws(DisposalRefusal) {
        let refusals = (items ?? list.items).flatMap { guards($0, on: day) }
        guard refusals.isEmpty else {
            var refusal = DisposalRefusal(.guarded, act, list)
            refusal.guards = refusals
            throw refusal
        }
    }

    /// The guards that stand against one item on a day: the same wherever they are asked.
    public func guards(_ item: DisposalItem, on day: CalendarDate) -> [GuardRefusal] {
        guard let found = facts.items[item.record] else { return [GuardRefusal(.missing, item)] }
        return found.guards(item, on: day)
    }
}
