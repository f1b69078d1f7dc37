internal import DossierModel

extension DisposalMachine {
    /// Who destroys: in the role of the drafter, or the administrator, but never somebody who decided
    /// or supervises.
    private func requireExecutor(
        _ person: StaffMember, _ act: DisposalWord
    ) throws(DisposalRefusal) {
        let roles: [RoleID] = [facts.chain.applicant ?? "archivist", "administrator"]
        guard roles.contains(where: { person.holds($0, on: facts.today) }) else {
            throw DisposalRefusal(.notYours, act, list, detail: roles[0].description)
        }
        // Nor who compared a form: else two people could carry a list from end to end.
        let compared = (approval.counted.map(\.paper) + list.counts.map(\.paper))
            .compactMap { $0?.countersignedBy }
        let busy = signers.union(list.supervisors + list.appraisers + compared)
        guard !busy.contains(person.id)
        else {
            throw DisposalRefusal(.twoRoles, act, list, detail: person.id.description)
        }
    }

    /// Everything that must hold before anything is destroyed, whatever the state says.
    private func requireLeave(
        _ person: StaffMember, _ act: DisposalWord
    ) throws(DisposalRefusal) {
        try requireExecutor(person, act)
        try requireApproval(act)
        try requireWaited(act)
        guard supervisorsDone(.before, of: list), isTold(.before),
            signers.isDisjoint(with: list.supervisors),
            list.makers.isDisjoint(with: list.supervisors)
        else { throw DisposalRefusal(.notCounted, act, list) }
        guard list.copies != nil else { throw refusal(.copiesUnknown, act) }
    }

    /// The copies as they are now: those of the list, and what was made since.
    var copies: [DisposalCopy]? { facts.copies ?? list.copies }

    func execute(
        _ certificate: String, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        switch list.state {
        case .counted, .executing, .partial: break
        default: throw wrongState(.execute)
        }
        try requireLeave(person, .execute)
        var new = list
        new.copies = copies
        new.state = .executing
        let begun = Registration(by: person.id, at: facts.now)
        if list.execution == nil { new.execution = begun } else { new.resumed.append(begun) }
        new.certificate = list.certificate ?? certificate
        for index in new.items.indices {
            switch new.items[index].outcome.state {
            case .deferred, .failed:
                let isAway = new.items[index].outcome.isAway
                new.items[index].outcome = DisposalOutcome(isAway ? .quarantined : .pending)
            default: break
            }
        }
        return new
    }

    func settle(
        _ outcomes: [RecordID: DisposalOutcome], _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try require(list.state == .executing, .settle)
        try requireLeave(person, .settle)
        var new = list
        var places: [RecordID: Int] = [:]
        for (index, item) in list.items.enumerated() { places[item.record] = index }
        for (record, outcome) in outcomes {
            guard let index = places[record] else {
                throw DisposalRefusal(.wrongOutcome, .settle, list, detail: record.description)
            }
            try settle(&new.items[index], outcome)
        }
        return new
    }

    private func settle(
        _ item: inout DisposalItem, _ outcome: DisposalOutcome
    ) throws(DisposalRefusal) {
        guard Self.leads(item.outcome.state, to: outcome.state, isPaper: item.path == nil) else {
            throw DisposalRefusal(.wrongOutcome, .settle, list, detail: item.item.description)
        }
        if outcome.state == .quarantined || outcome.state == .destroyed {
            try requireGuards(.settle, on: facts.today, of: [item])
        }
        let wasWaiting = item.outcome.isWaiting
        item.outcome = outcome
        item.outcome.isAway = outcome.isAway && wasWaiting
        if outcome.state == .destroyed, item.isPersonal {
            item.redact(title: facts.redactedTitle)
        }
    }

    /// What can become of an item: a file goes by way of quarantine, paper goes at once.
    private static func leads(
        _ from: DisposalOutcome.State, to next: DisposalOutcome.State, isPaper: Bool
    ) -> Bool {
        switch (from, next) {
        case (.pending, .quarantined): !isPaper
        case (.pending, .destroyed): isPaper
        case (.quarantined, .destroyed): true
        case (.pending, .deferred), (.pending, .failed): true
        // What a guard stops after it was moved goes back to its place where it can.
        case (.quarantined, .deferred), (.quarantined, .failed): true
        default: false
        }
    }

    func finish(_ person: StaffMember) throws(DisposalRefusal) -> DisposalList {
        try require(list.state == .executing, .finish)
        try requireExecutor(person, .finish)
        try requireDestruction(.finish)
        var new = list
        new.copies = copies
        for index in new.items.indices where new.items[index].outcome.state.isGone {
            let item = new.items[index]
            if facts.items[item.record]?.remains.isEmpty == false {
                new.items[index].outcome.found = .survived
            } else if item.version?.digest != nil {
                new.items[index].outcome.found = nil
            }
        }
        new.state = list.items.allSatisfy { $0.outcome.state.isGone } ? .primaryDestroyed : .partial
        return new
    }

    func restore(
        _ reason: String, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        try require(list.state == .executing || list.state == .partial, .restore)
        try requireExecutor(person, .restore)
        guard list.items.contains(where: { !$0.outcome.state.isGone }) else {
            throw DisposalRefusal(.nothingLeft, .restore, list)
        }
        var new = list
        for index in new.items.indices where !new.items[index].outcome.state.isGone {
            new.items[index].outcome = staying(new.items[index], reason)
        }
        // What is destroyed already is still to be witnessed and certified.
        let isAnyGone = new.items.contains { $0.outcome.state.isGone }
        new.state = isAnyGone ? .primaryDestroyed : .restored
        if !isAnyGone {
            new.ended = Withdrawal(by: person.id, at: facts.now, reason: reason)
        }
        return new
    }

    /// What becomes of an item that is not destroyed: what waits is brought back, as far as it is there.
    private func staying(_ item: DisposalItem, _ reason: String) -> DisposalOutcome {
        guard item.outcome.isWaiting else {
            let isLost = item.outcome.reason == DisposalGuard.missing.rawValue
            var outcome = isLost ? item.outcome : DisposalOutcome(.kept, reason: reason)
            outcome.at = facts.now
            outcome.found = isLost ? .lost : nil
            return outcome
        }
        let found = facts.items[item.record]
        guard found?.content != nil || found?.isUnreadable == true else {
            let guardName = DisposalGuard.missing.rawValue
            var outcome = DisposalOutcome(.failed, at: facts.now, reason: guardName)
            outcome.found = .lost
            return outcome
        }
        var outcome = DisposalOutcome(.restored, at: facts.now, reason: reason)
        if found?.content != item.version?.digest {
            outcome.found = .altered
        } else if found?.isPlaceTaken == true {
            outcome.found = .beside
        }
        return outcome
    }

    func confirm(
        _ index: Int, _ gone: DisposalCopy.Gone, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        switch list.state {
        case .primaryDestroyed, .copiesOutstanding, .partial: break
        default: throw wrongState(.confirmCopy)
        }
        try requireExecutor(person, .confirmCopy)
        try requireDestruction(.confirmCopy)
        guard let copies, copies.indices.contains(index), copies[index].gone == nil
        else { throw DisposalRefusal(.noSuchCopy, .confirmCopy, list, detail: "\(index + 1)") }
        let isOver = copies[index].expires.map { $0 < facts.today } ?? false
        guard gone.way != .expired || isOver else {
            throw DisposalRefusal(.notExpired, .confirmCopy, list, detail: copies[index].name)
        }
        try requireSight(of: copies[index], gone)
        var new = list
        new.copies = copies
        new.copies?[index].gone = gone
        return new
    }

    /// A copy that can be seen must be gone; of any other something must show it, unless its term is
    /// over (rule DES-4).
    private func requireSight(
        of copy: DisposalCopy, _ gone: DisposalCopy.Gone
    ) throws(DisposalRefusal) {
        if let evidence = gone.evidence, list.index(of: evidence) != nil {
            throw DisposalRefusal(.noEvidence, .confirmCopy, list, detail: copy.name)
        }
        switch facts.sight {
        case .gone: return
        case .there:
            let place = "\(copy.name) (\(copy.place))"
            throw DisposalRefusal(.copyStillThere, .confirmCopy, list, detail: place)
        case .unknown:
            guard gone.way == .expired || gone.evidence != nil else {
                throw DisposalRefusal(.noEvidence, .confirmCopy, list, detail: copy.name)
            }
        }
    }

    func close(
        _ remark: String?, _ person: StaffMember
    ) throws(DisposalRefusal) -> DisposalList {
        switch list.state {
        case .primaryDestroyed, .copiesOutstanding: break
        case .partial:
            throw DisposalRefusal(.itemsLeft, .close, list)
        default: throw wrongState(.close)
        }
        try requireExecutor(person, .close)
        try requireDestruction(.close)
        guard supervisorsDone(.after, of: list), isTold(.after) else {
            throw DisposalRefusal(.notWitnessed, .close, list)
        }
        guard let copies, copies.allSatisfy({ $0.gone != nil }) else {
            let count = (copies ?? []).count { $0.gone == nil }
            throw DisposalRefusal(.copiesOutstanding, .close, list, detail: "\(count)")
        }
        var new = list
        new.copies = copies
        new.state = .closed
        new.ended = Withdrawal(
            by: person.id, at: facts.now, reason: remark ?? list.certificate ?? list.number)
        return new
    }
}
