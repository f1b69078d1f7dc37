public import DossierModel

extension DisposalMachine {
    /// What can be done next, by whom, whether or not something stands in the way of it.
    public var next: [DisposalNext] {
        let seconds = Set(list.pending.map(\.paper.countersignedBy))
        let waiting = DisposalNext(.countersign, roles: ["countersigner"], people: seconds)
        return steps + (seconds.isEmpty || list.state.isFinal ? [] : [waiting])
    }

    private var steps: [DisposalNext] {
        switch list.state {
        case .draft, .changesRequested:
            [byDrafter(.submit), byDrafter(.amend), byDrafter(.withdraw)]
        case .deptReview, .clearance, .appraisal, .approval: reviews + [byDrafter(.withdraw)]
        case .approved: [byDrafter(.schedule), byDrafter(.withdraw)]
        case .waiting where needsSupervisors: [byDrafter(.schedule), byDrafter(.withdraw)]
        case .waiting: [bySupervisors(.before), byDrafter(.withdraw)]
        case .counted: [byExecutor(.execute), byDrafter(.withdraw)]
        case .executing, .partial: [byExecutor(.execute), byExecutor(.restore)]
        case .primaryDestroyed where !supervisorsDone(.after, of: list):
            [bySupervisors(.after)] + confirmations
        case .primaryDestroyed, .copiesOutstanding:
            confirmations.isEmpty ? [byExecutor(.close)] : confirmations
        case .closed, .rejected, .withdrawn, .restored: []
        }
    }

    private var reviews: [DisposalNext] {
        guard let due = approval.due else { return [] }
        let action: DisposalNext.Action =
            switch list.state {
            case .appraisal: .appraise
            case .approval: .approve
            default: .review
            }
        let roles = [due.seat.role] + due.seat.alternatives.map(\.role)
        return [action, .reject].map { DisposalNext($0, roles: roles, people: due.candidates) }
    }

    private func byDrafter(_ action: DisposalNext.Action) -> DisposalNext {
        let role: RoleID = facts.chain.applicant ?? "archivist"
        return DisposalNext(
            action, roles: [role],
            people: present { $0.id == list.drafted.by || $0.holds(role, on: facts.today) })
    }

    private func byExecutor(_ action: DisposalNext.Action) -> DisposalNext {
        let roles: [RoleID] = [facts.chain.applicant ?? "archivist", "administrator"]
        let busy = signers.union(list.supervisors + list.appraisers)
        return DisposalNext(
            action, roles: roles,
            people: present { person in
                !busy.contains(person.id)
                    && roles.contains { person.holds($0, on: facts.today) }
            })
    }

    private func bySupervisors(_ moment: SupervisorCount.Moment) -> DisposalNext {
        let digest = list.digest
        let done = list.counts.filter { $0.moment == moment && $0.digest == digest }.map(\.by)
        var people = Set(list.supervisors).subtracting(departed).subtracting(done)
        if moment == .after, !departed.isSubset(of: done) {
            people.formUnion(Set(standIns).subtracting(done))
        }
        return DisposalNext(.count, roles: ["supervisor"], people: people)
    }

    /// The copies that are still there, by what is known now.
    private var outstanding: [DisposalCopy] { (copies ?? []).filter { $0.gone == nil } }

    private var confirmations: [DisposalNext] {
        outstanding.isEmpty ? [] : [byExecutor(.confirmCopy)]
    }

    private func present(_ isMeant: (StaffMember) -> Bool) -> [StaffID] {
        facts.roster.staff.filter { $0.isActive(on: facts.today) && isMeant($0) }.map(\.id)
    }

    /// What stands in the way of the next act, in the words in which it would be refused.
    public var obstacles: [Message] {
        var found: [Message] = []
        if let seat = approval.vacant.first, list.state.isInReview {
            let refusal = ApprovalRefusal(.seatVacant, facts.chain.action, seat: seat.role)
            found.append(refusal.message)
        }
        if list.state == .waiting, let until = list.waiting?.until, until > facts.today {
            let refusal = DisposalRefusal(
                .stillWaiting, .count, list, detail: until.description)
            found.append(refusal.message)
        }
        if !list.state.isFinal, !isDestructionOver {
            let day = list.waiting.map { max($0.until, facts.today) } ?? facts.today
            found += list.items.filter { !$0.outcome.state.isGone }
                .flatMap { guards($0, on: day) }.map(\.message)
        }
        if isDestructionOver, !outstanding.isEmpty {
            let count = "\(outstanding.count)"
            found.append(
                DisposalRefusal(.copiesOutstanding, .close, list, detail: count).message)
        }
        return found + list.items.compactMap(trouble)
    }

    /// What is not as it should be with an item with which nothing more is done.
    private func trouble(_ item: DisposalItem) -> Message? {
        let remains = item.outcome.state.isGone ? facts.items[item.record]?.remains ?? [] : []
        guard let found = remains.isEmpty ? item.outcome.found : .survived else { return nil }
        return Message(
            found,
            [
                "item": "\(item.number) \(item.item)",
                "detail": remains.joined(separator: Message.listSeparator),
            ])
    }

    private var isDestructionOver: Bool {
        list.state == .primaryDestroyed || list.state == .copiesOutstanding
    }
}
