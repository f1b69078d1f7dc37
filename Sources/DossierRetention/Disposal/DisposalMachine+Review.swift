internal import DossierModel

extension DisposalMachine {
    func amend(
        _ items: [DisposalItem], _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try require(list.state.isEditable, .amend)
        try requireDrafter(person, .amend)
        guard !items.isEmpty else { throw DisposalRefusal(.emptyList, .amend, list) }
        var new = list
        new.items = items
        note(person, in: &new)
        return new
    }

    /// Takes down who had the list in hand, so that nobody drafts and decides under two names.
    func note(_ person: StaffMember, in list: inout DisposalList) {
        if !list.makers.contains(person.id) { list.preparers.append(person.id) }
    }

    func submit(
        _ appraisers: [StaffID], _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try require(list.state.isEditable, .submit)
        try requireDrafter(person, .submit)
        guard !list.items.isEmpty else { throw DisposalRefusal(.emptyList, .submit, list) }
        var new = list
        note(person, in: &new)
        new.appraisers = appraisers
        try checkAppraisers(of: new)
        try requireGuards(.submit, on: facts.today)
        new.supervisors = []
        new.pending = []
        new.voided = new.decisions.count
        new.ended = nil
        let run = approval(of: new)
        if let seat = run.vacant.first {
            var refusal = DisposalRefusal(.chain, .submit, list)
            refusal.approval = ApprovalRefusal(.seatVacant, facts.chain.action, seat: seat.role)
            throw refusal
        }
        new.state = stage(of: run.due)
        return new
    }

    /// The group that appraises has as many members as its seat wants, all on the staff; none of them
    /// prepared the list, nor sits in another seat that has to agree to it.
    private func checkAppraisers(of list: DisposalList) throws(DisposalRefusal) {
        let appraisers = list.appraisers
        let wanted = facts.chain.steps.first { $0.role == ApprovalSeat.appraiser }?.people ?? 0
        guard Set(appraisers).count >= wanted, Set(appraisers).count == appraisers.count else {
            throw DisposalRefusal(.tooFewAppraisers, .submit, list, detail: "\(wanted)")
        }
        let busy = list.makers.union(seated(of: list))
        for appraiser in appraisers {
            guard let member = facts.roster.member(appraiser), member.isActive(on: facts.today)
            else {
                throw DisposalRefusal(.notOnStaff, .submit, list, detail: appraiser.description)
            }
            guard !busy.contains(appraiser) else {
                throw DisposalRefusal(.twoRoles, .submit, list, detail: appraiser.description)
            }
        }
    }

    /// Who sits in a seat that has to agree to a list, besides those who are named for it.
    private func seated(of list: DisposalList) -> Set<StaffID> {
        let subject = approval(of: list).subject
        let seats = facts.chain.steps.filter {
            $0.role != ApprovalSeat.appraiser && subject.needs($0)
        }
        return seats.reduce(into: []) { people, seat in
            people.formUnion(facts.roster.holders(of: seat, in: subject, on: facts.today))
        }
    }

    func decide(
        _ decision: ApprovalSignature.Decision, _ comment: String?, _ paper: PaperApproval?,
        _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        let word = DisposalAct.decide(decision, comment: nil).word
        try require(list.state.isInReview, word)
        let role: RoleID
        do {
            role = try approval.check(person.id)
        } catch {
            throw refusal(error, word)
        }
        if let paper, !approval.isProper(paper, of: person.id) {
            throw countersignature(paper.countersignedBy, word)
        }
        if decision == .agree { try requireGuards(word, on: facts.today) }
        var new = list
        new.decisions.append(
            ApprovalSignature(
                role: role, by: person.id, name: person.name, department: person.department,
                decision: decision, comment: comment, at: facts.now, digest: list.digest,
                paper: paper))
        switch decision {
        case .agree: new.state = stage(of: approval(of: new).due)
        case .sendBack:
            new.state = .changesRequested
            new.pending = []
            new.voided = new.decisions.count
        case .reject:
            new.state = .rejected
            new.pending = []
            new.ended = Withdrawal(
                by: person.id, at: facts.now, reason: comment ?? role.description)
        }
        return new
    }

    func refusal(_ error: ApprovalRefusal, _ act: DisposalWord) -> DisposalRefusal {
        var refusal = DisposalRefusal(.chain, act, list)
        refusal.approval = error
        return refusal
    }

    func withdraw(
        _ reason: String, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try require(list.state.isBeforeExecution, .withdraw)
        try requireDrafter(person, .withdraw)
        var new = list
        new.state = .withdrawn
        new.pending = []
        new.ended = Withdrawal(by: person.id, at: facts.now, reason: reason)
        return new
    }
}
