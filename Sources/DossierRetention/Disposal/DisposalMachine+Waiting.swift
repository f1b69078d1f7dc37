internal import DossierModel

extension DisposalMachine {
    func schedule(
        _ days: Int, _ supervisors: [StaffID], _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try require(list.state == .approved || needsSupervisors, .schedule)
        try requireDrafter(person, .schedule)
        try requireApproval(.schedule)
        guard days >= DisposalWaiting.shortest else {
            throw DisposalRefusal(
                .waitTooShort, .schedule, list, detail: "\(DisposalWaiting.shortest)")
        }
        try checkSupervisors(supervisors, namedBy: person)
        guard let copies = facts.copies else { throw refusal(.copiesUnknown, .schedule) }
        var new = list
        new.waiting = DisposalWaiting(since: facts.today, days: days)
        try requireGuards(.schedule, on: new.waiting?.until ?? facts.today)
        new.supervisors = supervisors
        new.counts = []
        new.copies = copies
        note(person, in: &new)
        new.state = .waiting
        return new
    }

    /// At least two people, none of whom prepared the list, was named to appraise it or decided;
    /// together they fill every seat that the chain has for supervisors (rule DES-6, 79号令 18).
    ///
    /// Nor does whoever decided, or compared a form with its scan, name those who will watch.
    private func checkSupervisors(
        _ people: [StaffID], namedBy namer: StaffMember
    ) throws(DisposalRefusal) {
        let compared = approval.counted.compactMap(\.paper?.countersignedBy)
        guard !signers.union(compared).contains(namer.id) else {
            throw DisposalRefusal(.twoRoles, .schedule, list, detail: namer.id.description)
        }
        guard Set(people).count == people.count, people.count >= ApprovalChain.fewestPeople
        else {
            let wanted = "\(ApprovalChain.fewestPeople)"
            throw DisposalRefusal(.tooFewSupervisors, .schedule, list, detail: wanted)
        }
        for id in people {
            guard let member = facts.roster.member(id), member.isActive(on: facts.today) else {
                throw DisposalRefusal(.notOnStaff, .schedule, list, detail: id.description)
            }
            let others = signers.union(approval.witnesses).union(list.appraisers)
            guard !list.makers.contains(id), id != namer.id, !others.contains(id) else {
                throw DisposalRefusal(.twoRoles, .schedule, list, detail: id.description)
            }
        }
        if let seat = unfilledSeat(by: Set(people)) { throw supervisorRefusal(seat) }
    }

    /// Refuses before the waiting period is over, and where it is shorter than any may be.
    func requireWaited(_ act: DisposalWord) throws(DisposalRefusal) {
        guard let waiting = list.waiting, waiting.until <= facts.today else {
            throw DisposalRefusal(
                .stillWaiting, act, list, detail: list.waiting?.until.description ?? "")
        }
        let starts = [waiting.since, facts.scheduled?.at.date ?? waiting.since]
        let isLong = starts.allSatisfy {
            $0.adding(days: DisposalWaiting.shortest) <= waiting.until
        }
        guard isLong, facts.told == nil || isScheduleTold else {
            throw DisposalRefusal(
                .waitTooShort, act, list, detail: "\(DisposalWaiting.shortest)")
        }
    }

    /// Whether the ledger tells that somebody scheduled the list who may.
    private var isScheduleTold: Bool {
        guard let scheduled = facts.scheduled, let person = facts.roster.member(scheduled.by)
        else { return false }
        return person.id == list.drafted.by
            || person.holds(facts.chain.applicant ?? "archivist", on: scheduled.at.date)
    }

    /// Everybody who decided about the list, in whichever round: whose word came to nothing because the
    /// list went back, or a matter was settled meanwhile, did not become a stranger to it.
    var signers: Set<StaffID> { Set(list.decisions.map(\.by)) }

    /// Refuses unless the whole chain has signed the list as it is, and the ledger tells so: an entry
    /// written by hand into the register approves nothing (G7).
    func requireApproval(_ act: DisposalWord) throws(DisposalRefusal) {
        let run = approval
        guard run.isComplete else {
            let other = list.standing.contains { $0.digest != list.digest }
            if other { throw refusal(.signature, act) }
            let seat = run.due?.seat.role.description ?? ""
            throw DisposalRefusal(.notApproved, act, list, detail: seat)
        }
        let digest = list.digest
        let untold = run.counted.first { signature in
            !facts.tells(signature.by, of: digest, at: signature.at, signature.paper)
        }
        if let untold { throw refusal(.signature, act, detail: untold.by.description) }
    }

    func refusal(
        _ reason: DisposalGuard, _ act: DisposalWord, detail: String = ""
    ) -> DisposalRefusal {
        var refusal = DisposalRefusal(.guarded, act, list)
        refusal.guards = [GuardRefusal(reason, detail: detail)]
        return refusal
    }

    func count(
        _ items: Int, _ statement: String?, _ paper: PaperApproval?, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try requireWatcher(person)
        if let paper, !isProper(paper, ofSupervisor: person.id) {
            throw countersignature(paper.countersignedBy, .count)
        }
        switch list.state {
        case .waiting: return try countBefore(items, statement, paper, person)
        case .primaryDestroyed: return try countAfter(items, statement, paper, person)
        default: throw wrongState(.count)
        }
    }

    private func countBefore(
        _ items: Int, _ statement: String?, _ paper: PaperApproval?, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try requireWaited(.count)
        try requireApproval(.count)
        try requireGuards(.count, on: facts.today)
        var new = try counted(
            .before, items, statement, paper, person, expected: list.items.count)
        if supervisorsDone(.before, of: new) { new.state = .counted }
        return new
    }

    private func countAfter(
        _ items: Int, _ statement: String?, _ paper: PaperApproval?, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        let gone = list.items.count { $0.outcome.state.isGone }
        var new = try counted(.after, items, statement, paper, person, expected: gone)
        if supervisorsDone(.after, of: new), !new.outstanding.isEmpty {
            new.state = .copiesOutstanding
        }
        return new
    }

    private func counted(
        _ moment: SupervisorCount.Moment, _ items: Int, _ statement: String?,
        _ paper: PaperApproval?, _ person: StaffMember, expected: Int
    ) throws(DisposalRefusal) -> DisposalList {
        guard items == expected else {
            throw DisposalRefusal(.wrongCount, .count, list, detail: "\(expected)")
        }
        guard !list.counts.contains(where: { $0.by == person.id && $0.moment == moment }) else {
            throw DisposalRefusal(.countedAlready, .count, list, detail: person.id.description)
        }
        var new = list
        new.counts.append(
            SupervisorCount(
                moment, by: person.id, name: person.name, department: person.department,
                items: items, digest: list.digest, statement: statement, at: facts.now,
                paper: paper))
        return new
    }

    /// Whether every supervisor has signed this very list, before or after.
    func supervisorsDone(_ moment: SupervisorCount.Moment, of list: DisposalList) -> Bool {
        let digest = list.digest
        let done = list.counts.filter { $0.moment == moment && $0.digest == digest }.map(\.by)
        return isWatched(moment, of: list, by: Set(done))
    }
}
