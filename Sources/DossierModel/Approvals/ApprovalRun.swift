/// One approval on its way through its chain: what is signed, what is due, and who may sign it.
///
/// A pure function of the chain, the matter, the people and the signatures. A signature under another
/// digest, of somebody who did not sit in the seat that was due, or out of turn, counts for nothing:
/// so neither a changed list nor an entry written by hand is approved.
public struct ApprovalRun: Sendable {
    /// A step that is due.
    public struct Due: Sendable, Equatable {
        /// Which step of the chain.
        public var index: Int
        /// The seat.
        public var seat: ApprovalSeat
        /// How many people must still sign.
        public var missing: Int
        /// Who may.
        public var candidates: Set<StaffID>
    }

    /// The chain.
    public let chain: ApprovalChain
    /// The matter.
    public let subject: ApprovalSubject
    /// The people.
    public let roster: ApprovalRoster
    /// The day on which it is looked at.
    public let day: CalendarDate
    /// The signatures that count, in their order.
    public private(set) var counted: [ApprovalSignature] = []
    /// The step that is due; nil when all are signed.
    public private(set) var due: Due?

    private var signers: Set<StaffID> = []
    /// Who entered or countersigned a step on paper: none of them approves the same matter.
    public private(set) var witnesses: Set<StaffID> = []
    private var last: StaffID?

    /// An approval with these signatures.
    public init(
        _ chain: ApprovalChain, of subject: ApprovalSubject, by roster: ApprovalRoster,
        on day: CalendarDate, signatures: [ApprovalSignature]
    ) {
        self.chain = chain
        self.subject = subject
        self.roster = roster
        self.day = day
        var rest = signatures[...]
        for (index, seat) in chain.steps.enumerated() where subject.needs(seat) {
            let missing = sign(seat, &rest)
            guard missing == 0 else {
                due = Due(
                    index: index, seat: seat, missing: missing,
                    candidates: candidates(seat, on: day))
                return
            }
        }
    }

    /// Whether every seat has agreed.
    public var isComplete: Bool { due == nil }

    /// The seats that must agree and for which too few people are there, in the order of the chain.
    public var vacant: [ApprovalSeat] {
        chain.steps.enumerated().filter { index, seat in
            guard subject.needs(seat), let due, index >= due.index else { return false }
            let missing = index == due.index ? due.missing : seat.people
            return candidates(seat, on: day).count < missing
        }.map(\.element)
    }

    /// Refuses a person who may not sign the step that is due.
    ///
    /// - Returns: the role for which the person signs.
    /// - Throws: the reason.
    public func check(_ person: StaffID) throws(ApprovalRefusal) -> RoleID {
        guard let due else { throw ApprovalRefusal(.complete, chain.action, person: person) }
        if let reason = reason(against: person, at: due) {
            throw ApprovalRefusal(reason, chain.action, person: person, seat: due.seat.role)
        }
        return due.seat.role
    }

    private func reason(against person: StaffID, at due: Due) -> ApprovalRefusal.Code? {
        if due.candidates.contains(person) { return nil }
        if person == subject.applicant { return .ownApplication }
        let mayHold = roster.holders(of: due.seat, in: subject, on: day).contains(person)
        let others = subject.excluded.union(subject.preparers).union(witnesses)
        if mayHold, others.contains(person) { return .excludedPerson }
        if mayHold, signers.contains(person) { return .signedAlready }
        return due.candidates.count < due.missing ? .seatVacant : .notYourStep
    }

    // MARK: Folding

    /// Takes the signatures of one step.
    ///
    /// - Returns: how many are missing.
    private mutating func sign(
        _ seat: ApprovalSeat, _ rest: inout ArraySlice<ApprovalSignature>
    ) -> Int {
        var missing = seat.people
        // A person due twice in a row signs once (defaults.md), where each step is not personal.
        if missing == 1, !chain.personal, let last, holders(seat, on: day).contains(last) {
            return 0
        }
        while missing > 0, let next = rest.first {
            rest = rest.dropFirst()
            guard counts(next, for: seat) else { continue }
            counted.append(next)
            signers.insert(next.by)
            if let paper = next.paper {
                witnesses.formUnion([paper.enteredBy, paper.countersignedBy])
            }
            last = next.by
            missing -= 1
        }
        return missing
    }

    private func counts(_ signature: ApprovalSignature, for seat: ApprovalSeat) -> Bool {
        guard signature.decision == .agree, signature.digest == subject.digest,
            !(signers.contains(signature.by) && (chain.personal || seat.people > 1)),
            candidates(seat, on: signature.at.date).contains(signature.by)
        else { return false }
        guard let paper = signature.paper else { return true }
        return isProper(paper, of: signature.by)
    }

    /// Whether a signed form was entered by one person and compared by another, neither of whom
    /// decides at any step or gains.
    ///
    /// Whoever drafted may enter it, for the archivist does both; never countersign it.
    public func isProper(_ paper: PaperApproval, of approver: StaffID) -> Bool {
        let people: Set<StaffID> = [paper.enteredBy, paper.countersignedBy, approver]
        return people.count == 3 && paper.countersignedBy != subject.applicant
            && !subject.preparers.contains(paper.countersignedBy)
            && signers.union(subject.excluded).isDisjoint(with: [
                paper.enteredBy, paper.countersignedBy,
            ])
    }

    /// Who sits in a seat; where nobody but the applicant does, the applicant's superiors.
    private func holders(_ seat: ApprovalSeat, on day: CalendarDate) -> Set<StaffID> {
        var holders = roster.holders(of: seat, in: subject, on: day)
        guard holders.remove(subject.applicant) != nil, holders.isEmpty else { return holders }
        return roster.superiors(of: subject.applicant, on: day)
    }

    private func candidates(_ seat: ApprovalSeat, on day: CalendarDate) -> Set<StaffID> {
        let holders = holders(seat, on: day).subtracting(subject.excluded)
            .subtracting(subject.preparers).subtracting(witnesses)
        return chain.personal || seat.people > 1 ? holders.subtracting(signers) : holders
    }
}
