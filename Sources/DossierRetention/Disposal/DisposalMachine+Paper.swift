internal import DossierModel

extension DisposalMachine {
    /// Takes in a step that was signed on paper; it waits for the second person and counts for nothing
    /// meanwhile.
    func enter(_ step: PaperStep, _ person: StaffMember) throws(DisposalRefusal) -> DisposalList {
        try requireDrafter(person, .enterPaper)
        guard step.paper.enteredBy == person.id else {
            throw countersignature(person.id, .enterPaper)
        }
        let second = facts.roster.member(step.paper.countersignedBy)
        guard let second, second.isActive(on: facts.today) else {
            throw DisposalRefusal(
                .notOnStaff, .enterPaper, list, detail: step.paper.countersignedBy.description)
        }
        // What could not count is not taken in.
        _ = try take(step, .enterPaper)
        var new = list
        new.pending.removeAll { $0.by == step.by }
        new.pending.append(step)
        return new
    }

    /// Lets a step count that was entered from paper; only for the person who was named to compare it.
    func countersign(_ index: Int, _ person: StaffMember) throws(DisposalRefusal) -> DisposalList {
        guard list.pending.indices.contains(index) else {
            throw refusal(
                ApprovalRefusal(.noSuchStep, facts.chain.action, detail: "\(index + 1)"),
                .countersign)
        }
        let step = list.pending[index]
        guard step.paper.countersignedBy == person.id else {
            throw countersignature(person.id, .countersign)
        }
        var new = try take(step, .countersign)
        new.pending.removeAll { $0 == step }
        return new
    }

    /// The list as it is when a step on paper counts.
    private func take(
        _ step: PaperStep, _ act: DisposalWord
    ) throws(DisposalRefusal) -> DisposalList {
        guard step.digest == list.digest else { throw refusal(.signature, act) }
        let scan = step.paper.scan
        guard facts.scans.contains(scan), list.index(of: scan) == nil else {
            throw refusal(
                ApprovalRefusal(
                    .noScan, facts.chain.action,
                    detail: facts.scanNames[scan] ?? scan.description), act)
        }
        guard let signer = facts.roster.member(step.by), signer.isActive(on: facts.today) else {
            throw DisposalRefusal(.notOnStaff, act, list, detail: step.by.description)
        }
        switch step.answer {
        case .decision(let decision):
            return try decide(decision, step.comment, step.paper, signer)
        case .count(let items):
            return try count(items, step.comment, step.paper, signer)
        }
    }

    /// Whether the form of a supervisor was entered by one person and compared by another, neither of
    /// whom supervises or decided, and the second is not who drafted the list.
    func isProper(_ paper: PaperApproval, ofSupervisor supervisor: StaffID) -> Bool {
        let people: Set<StaffID> = [paper.enteredBy, paper.countersignedBy, supervisor]
        let busy = signers.union(list.supervisors)
        return people.count == 3 && !list.makers.contains(paper.countersignedBy)
            && busy.isDisjoint(with: [paper.enteredBy, paper.countersignedBy])
    }

    func countersignature(_ person: StaffID, _ act: DisposalWord) -> DisposalRefusal {
        refusal(
            ApprovalRefusal(.countersignature, facts.chain.action, person: person), act)
    }

    /// Whether the ledger tells of every supervisor's count: one written by hand into the register is
    /// none.
    func isTold(_ moment: SupervisorCount.Moment) -> Bool {
        let digest = list.digest
        let told = list.counts.filter { count in
            count.moment == moment
                && facts.tells(count.by, of: digest, at: count.at, count.paper, moment)
        }.map(\.by)
        return isWatched(moment, of: list, by: Set(told))
    }
}
