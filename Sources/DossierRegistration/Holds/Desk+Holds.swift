public import DossierModel
internal import DossierStore

extension Desk {
    /// Every hold, also those released.
    public func holds() throws -> [HoldEntry] {
        try YearRegisters<HoldEntry>(reading: store).entries
    }

    /// Lays a hold: from now on nothing goes that it reaches (rule RET-6).
    ///
    /// One seat of its chain is enough, for delay would do harm; the release needs all of them.
    ///
    /// - Throws: `approvalNeeded` for who holds no seat; `emptyText`; `emptyScope`; `noSuchDossier`,
    ///   `noSuchRecord`; `holdEndsEarly` where it would end before it begins.
    public func layHold(_ new: NewHold) throws -> HoldEntry {
        try authority.requireSeat(.hold, holding: authority.person.department)
        let since = new.since ?? clock.today()
        if let until = new.until, until < since {
            throw RegistrationError(
                .holdEndsEarly, until.description, detail: since.description, rule: "RET-6")
        }
        let scope = try scope(of: new)
        guard !scope.isEmpty else { throw RegistrationError(.emptyScope, new.title, rule: "RET-6") }
        var entry = HoldEntry(
            id: identities.makeID(),
            title: try Self.required(Self.lines(new.title, "--title"), "--title"),
            reason: try Self.required(Self.lines(new.reason, "--reason"), "--reason"),
            authority: try Self.required(Self.lines(new.authority, "--authority"), "--authority"),
            scope: scope, since: since, until: new.until, registered: registration(),
            salt: identities.makeSalt())
        entry.approvals = [signature(.hold, of: Commitment.digest(of: scope.json))]
        var register = try YearRegisters<HoldEntry>(reading: store)
        register.add(entry, year: clock.today().year)
        var changes = PlannedChanges()
        register.write(to: &changes)
        try commit(changes, [Self.event(.holdLaid, entry)])
        return entry
    }

    /// Asks for the release of a hold, or agrees to it; when every seat has agreed, it is released.
    ///
    /// - Parameters:
    ///   - id: The hold.
    ///   - reason: Why; needed from the first who asks, and what the others agree to.
    /// - Returns: the hold; released where its release has a moment.
    /// - Throws: `noSuchHold`, `holdReleased`, `emptyText`; ``ApprovalRefusal`` for who may not;
    ///   ``ShortChain``.
    public func releaseHold(_ id: EntryID, reason: String?) throws -> HoldEntry {
        var entry = try hold(id)
        try ShortChain.check(.releaseHold, in: policies.approvals)
        var release = try release(of: entry, reason: reason)
        let digest = entry.releaseDigest(reason: release.reason)
        let run = approvalRun(.releaseHold, digest, release)
        _ = try run.check(actor)
        release.approvals.append(signature(.releaseHold, of: digest, role: run.due?.seat.role))
        if approvalRun(.releaseHold, digest, release).isComplete { release.at = clock.now() }
        entry.release = release
        return try keep(entry)
    }

    /// A hold that was not released.
    ///
    /// - Throws: `noSuchHold`, `holdReleased`.
    func hold(_ id: EntryID) throws -> HoldEntry {
        guard let entry = try holds().first(where: { $0.id == id }) else {
            throw RegistrationError(.noSuchHold, id.description, rule: "RET-6")
        }
        if let at = entry.release?.at {
            throw RegistrationError(
                .holdReleased, entry.title, detail: at.date.description, rule: "RET-6")
        }
        return entry
    }

    /// The release of a hold as it stands, or a new one.
    func release(of entry: HoldEntry, reason: String?) throws -> HoldRelease {
        try entry.release
            ?? HoldRelease(
                reason: Self.required(Self.lines(reason ?? "", "--reason"), "--reason"),
                registered: registration())
    }

    /// Keeps a hold whose release went on, and tells of it.
    func keep(_ entry: HoldEntry, paper: PaperStep? = nil) throws -> HoldEntry {
        var entry = entry
        entry.salt = identities.makeSalt()
        var register = try YearRegisters<HoldEntry>(reading: store)
        _ = register.change { other in
            guard other.id == entry.id else { return false }
            other = entry
            return true
        }
        var changes = PlannedChanges()
        register.write(to: &changes)
        let action: EventAction = entry.release?.at == nil ? .holdReleaseAsked : .holdReleased
        var draft = Self.event(action, entry)
        if let paper { draft.tell(of: paper) }
        try commit(changes, [draft])
        return entry
    }

    /// The approval of a release as it stands; whoever asks is its first seat, not an applicant who
    /// could not agree.
    func approvalRun(
        _ action: ApprovedAction, _ digest: ContentDigest, _ release: HoldRelease
    ) -> ApprovalRun {
        // Nobody is the applicant: the seats themselves ask.
        let subject = ApprovalSubject(
            applicant: StaffID(serial: 0), holding: policies.departments.custodian,
            digest: digest)
        // Whatever the policy says: nobody lets go alone what was held.
        var chain = policies.approvals.chain(action) ?? ApprovalChain(action: action, steps: [])
        chain.personal = true
        return ApprovalRun(
            chain, of: subject, by: roster, on: clock.today(), signatures: release.approvals)
    }

    /// The people from whom approvals take their seats.
    public var roster: ApprovalRoster {
        ApprovalRoster(
            staff: policies.staff.staff, custodian: policies.departments.custodian)
    }

    private func signature(
        _ action: ApprovedAction, of digest: ContentDigest, role: RoleID? = nil
    ) -> ApprovalSignature {
        let held = policies.approvals.chain(action)?.seats.map(\.role) ?? []
        let own = held.first { authority.holds($0) } ?? held.first ?? "administrator"
        return ApprovalSignature(
            role: role ?? own, by: actor, name: authority.person.name,
            department: authority.person.department, decision: .agree, at: clock.now(),
            digest: digest)
    }

    private func scope(of new: NewHold) throws -> HoldScope {
        var scope = HoldScope(query: new.query)
        for number in new.numbers {
            let known = try newestVolume(number).card.number
            if !scope.numbers.contains(known) { scope.numbers.append(known) }
        }
        for text in new.records {
            let found = try RecordName(text).flatMap { name in
                try RecordFinder(store: store).find(name) { try volumes($0) }
            }
            guard let found else { throw RegistrationError(.noSuchRecord, text, rule: "RET-6") }
            if !scope.records.contains(found.record.id) { scope.records.append(found.record.id) }
        }
        return scope
    }

    private static func event(_ action: EventAction, _ entry: HoldEntry) -> EventDraft {
        EventDraft(
            action, subjects: [.entry: entry.id.description],
            commitments: [.hold: Commitment.digest(of: entry)])
    }
}
