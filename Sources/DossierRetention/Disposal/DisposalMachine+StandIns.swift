internal import DossierModel

/// Supervisors who leave the company must not stop a list for ever: before the destruction others are
/// named anew, and behind it somebody else of their seat looks and signs.
extension DisposalMachine {
    /// The supervisors who are with the company no more.
    var departed: Set<StaffID> {
        Set(list.supervisors.filter { facts.roster.member($0)?.isActive(on: facts.today) != true })
    }

    /// Whether a supervisor left before counting, so that others must be named.
    var needsSupervisors: Bool {
        let done = list.counts.filter { $0.moment == .before && $0.digest == list.digest }
        return list.state == .waiting && !departed.isSubset(of: done.map(\.by))
    }

    /// Whether somebody may sign in the place of a supervisor who has left: nobody who prepared the
    /// list, appraised it, decided, handled its forms or destroyed.
    func mayStandIn(_ person: StaffMember) -> Bool {
        let busy = signers.union(approval.witnesses).union(list.makers).union(list.appraisers)
        let executors = ([list.execution].compactMap { $0 } + list.resumed).map(\.by)
        return !departed.isEmpty && person.isActive(on: facts.today)
            && !busy.union(executors).contains(person.id)
    }

    /// Who could sign in the place of a supervisor who has left, by the seats of the chain.
    var standIns: [StaffID] {
        let open = openSeats
        return facts.roster.staff.filter { person in
            mayStandIn(person) && !list.supervisors.contains(person.id)
                && open.contains { fills($0, [person.id], on: facts.today) }
        }.map(\.id).sorted()
    }

    /// The seats for supervisors that nobody fills who is still there, or who has signed behind the
    /// destruction.
    private var openSeats: [ApprovalSeat] {
        let present = Set(list.supervisors).subtracting(departed)
        let signed = list.counts.filter { $0.moment == .after && $0.digest == list.digest }
        return facts.chain.supervisors.filter { seat in
            approval.subject.needs(seat) && !fills(seat, present, on: facts.today)
                && !signed.contains { fills(seat, [$0.by], on: $0.at.date) }
        }
    }

    private func fills(
        _ seat: ApprovalSeat, _ people: Set<StaffID>, on day: CalendarDate
    ) -> Bool {
        var subject = approval.subject
        subject.named[ApprovalSeat.supervisor] = people.sorted()
        return !facts.roster.holders(of: seat, in: subject, on: day).isDisjoint(with: people)
    }

    /// Whether these people are all who must have looked: every supervisor, and behind the destruction
    /// for each who left somebody else.
    func isWatched(
        _ moment: SupervisorCount.Moment, of list: DisposalList, by people: Set<StaffID>
    ) -> Bool {
        let missing = Set(list.supervisors).subtracting(people)
        guard list.supervisors.count >= ApprovalChain.fewestPeople else { return false }
        guard moment == .after else { return missing.isEmpty }
        return missing.isSubset(of: departed)
            && people.subtracting(list.supervisors).count >= missing.count
    }

    /// The seat of the chain for supervisors that none of these people fills today.
    func unfilledSeat(by people: Set<StaffID>) -> ApprovalSeat? {
        facts.chain.supervisors.first { seat in
            approval.subject.needs(seat) && !fills(seat, people, on: facts.today)
        }
    }

    /// Refuses who neither supervises nor may stand in for somebody who did.
    func requireWatcher(_ person: StaffMember) throws(DisposalRefusal) {
        if list.supervisors.contains(person.id) { return }
        guard list.state == .primaryDestroyed, mayStandIn(person) else {
            throw DisposalRefusal(.notYours, .count, list, detail: "supervisor")
        }
        let open = openSeats
        guard open.isEmpty || open.contains(where: { fills($0, [person.id], on: facts.today) })
        else { throw supervisorRefusal(open[0]) }
    }

    func supervisorRefusal(_ seat: ApprovalSeat) -> DisposalRefusal {
        var refusal = DisposalRefusal(
            .supervisorSeat, .schedule, list, detail: seat.role.description)
        refusal.scope = seat.scope
        return refusal
    }
}
