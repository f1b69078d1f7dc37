internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// Adds a person to the staff.
    ///
    /// - Throws: `notPermitted`, `emptyName`, `badName`, `noSuchRole`, `seatTaken`, `rolesExclude`.
    public func addStaff(_ new: NewStaff) throws -> StaffMember {
        try authority.require(.manageStaff)
        let today = session.actingDay
        var member = StaffMember(
            id: policies.staff.nextID, name: try Self.name(new.name),
            department: new.department, login: try Self.line(new.login, "--login"), since: today,
            salt: identities.makeSalt())
        for role in new.roles { try give(role, to: &member, on: today) }
        if let key = new.key { try refuseOwned(key, by: member.id) }
        if let key = key(for: member.id, given: new.key) {
            member.keys = [EnrolledKey(publicKey: key, since: today)]
        }
        try save(member, .staffAdded)
        return member
    }

    /// Refuses a key that speaks or spoke for another person: it would speak for neither.
    private func refuseOwned(
        _ key: PublicKeyText, by id: StaffID
    ) throws(RegistrationError) {
        let owner = policies.staff.staff.first { other in
            other.id != id && other.keys.contains { $0.publicKey == key }
        }
        guard let owner else { return }
        throw RegistrationError(
            .differentClient, key.fingerprint, detail: owner.id.description, rule: "STO-13")
    }

    /// Enrols the key that speaks for a person from today on; an earlier one ends today.
    public func enrol(_ id: StaffID, key: PublicKeyText) throws -> StaffMember {
        try authority.require(.manageStaff)
        var member = try member(id)
        try refuseOwned(key, by: id)
        guard member.currentKey?.publicKey != key else {
            throw RegistrationError(.unchanged, id.description, detail: key.fingerprint)
        }
        let today = session.actingDay
        for index in member.keys.indices where member.keys[index].until == nil {
            member.keys[index].until = today
        }
        member.keys.append(EnrolledKey(publicKey: key, since: today))
        try save(member, .staffEnrolled)
        return member
    }

    /// Notes that a person has left: nothing is signed with that person's key any more.
    ///
    /// - Returns: the person, and the dossiers for which somebody else must answer (HND-1).
    public func staffLeaves(_ id: StaffID) throws -> Departure {
        try authority.require(.manageStaff)
        var member = try member(id)
        let today = session.actingDay
        for role in Self.lasting.keys.sorted(by: { $0.description < $1.description })
        where member.keeps(role) {
            try requireAnother(role, than: id)
        }
        member.until = today
        for index in member.keys.indices where member.keys[index].until == nil {
            member.keys[index].until = today
        }
        for index in member.roles.indices where member.roles[index].until == nil {
            member.roles[index].until = today
        }
        // Looked up first: what goes wrong here goes wrong before anything is written.
        let departure = try departure(of: member)
        try save(member, .staffLeft)
        return departure
    }

    private func departure(of member: StaffMember) throws -> Departure {
        var departure = Departure(member: member)
        for volume in try finder.newestVolumes() {
            let read = { [store] () throws(StoreError) in try store.card(of: volume) }
            guard let card = try departure.faults.noting(read) else { continue }
            if card.responsible == member.id, card.status == .open {
                departure.dossiers.append(card.number)
            }
        }
        return departure
    }

    /// Gives a person a role from today on; nobody widens their own.
    ///
    /// Where a former holder is named, the role ends there in the same act.
    ///
    /// - Throws: `selfAppointment`; `roleNotHeld` by the former person; `lastAdministrator` or
    ///   `lastArchivist` when the new one has no key to act with; `seatTaken`, `rolesExclude`.
    public func giveRole(
        _ role: RoleID, to id: StaffID, insteadOf former: StaffID? = nil
    ) throws -> StaffMember {
        try authority.require(.manageStaff)
        guard id != actor || store.description.sandbox else {
            throw RegistrationError(.selfAppointment, role.description, rule: "SEC-4")
        }
        var end: StaffAct?
        if let former {
            let before = try ended(role, of: former)
            if Self.lasting[role] != nil, policies.staff.member(id)?.currentKey == nil {
                try requireAnother(role, than: former)
            }
            end = StaffAct(before, .roleEnded, role)
        }
        var member = try member(id)
        guard !member.keeps(role) else {
            throw RegistrationError(.unchanged, id.description, detail: role.description)
        }
        try give(role, to: &member, on: session.actingDay, besides: former)
        // Given before it ends: an administrator who hands over still is one when the other becomes it.
        try save([StaffAct(member, .roleGiven, role)] + (end.map { [$0] } ?? []))
        return member
    }

    /// Ends a role that a person holds.
    public func endRole(_ role: RoleID, of id: StaffID) throws -> StaffMember {
        try authority.require(.manageStaff)
        let member = try ended(role, of: id)
        try requireAnother(role, than: id)
        try save([StaffAct(member, .roleEnded, role)])
        return member
    }

    /// The person without a role that is held until today.
    ///
    /// - Throws: `noSuchRole`; `roleNotHeld`.
    private func ended(_ role: RoleID, of id: StaffID) throws(RegistrationError) -> StaffMember {
        _ = try known(role)
        var member = try member(id)
        guard let place = member.roles.lastIndex(where: { $0.role == role && $0.until == nil })
        else { throw RegistrationError(.roleNotHeld, role.description, detail: "\(id)") }
        member.roles[place].until = session.actingDay
        return member
    }

    /// The roles without which nobody could go on, each with the reason of a refusal.
    private static let lasting: [RoleID: RegistrationError.Code] = [
        "administrator": .lastAdministrator, "archivist": .lastArchivist,
    ]

    /// Refuses that a role without which nobody could go on is left by the last who can act in it.
    private func requireAnother(
        _ role: RoleID, than id: StaffID
    ) throws(RegistrationError) {
        guard let code = Self.lasting[role] else { return }
        let isKept = policies.staff.staff.contains { other in
            other.id != id && other.keeps(role) && other.currentKey != nil
        }
        guard isKept else { throw RegistrationError(code, id.description, rule: "SEC-4") }
    }

    /// The administrators besides a person who have a key to act with.
    public func otherAdministrators(than id: StaffID) -> [StaffMember] {
        policies.staff.staff.filter { other in
            other.id != id && other.keeps("administrator") && other.currentKey != nil
        }
    }

    private func known(_ role: RoleID) throws(RegistrationError) -> RolePolicy.Role {
        if let policy = policies.roles.role(role) { return policy }
        let known = policies.roles.roles.map { "\($0.id) \($0.name)" }
        throw RegistrationError(
            .noSuchRole, role.description,
            detail: known.joined(separator: Message.listSeparator))
    }

    private func give(
        _ role: RoleID, to member: inout StaffMember, on today: CalendarDate,
        besides former: StaffID? = nil
    ) throws(RegistrationError) {
        let policy = try known(role)
        guard !member.keeps(role) else { return }
        let holders = policies.staff.staff.filter { other in
            other.id != member.id && other.id != former && other.keeps(role)
                && (!policy.departmental || other.department == member.department)
        }
        if let seats = policy.seats, holders.count >= seats {
            throw RegistrationError(
                .seatTaken, role.description,
                detail: holders.map { "\($0.id) \($0.name)" }.joined(
                    separator: Message.listSeparator))
        }
        for held in member.roles where held.until == nil {
            let excludes = policies.roles.role(held.role)?.excludes.contains(role) ?? false
            if policy.excludes.contains(held.role) || excludes {
                throw RegistrationError(
                    .rolesExclude, role.description, detail: held.role.description,
                    rule: "INS-6")
            }
        }
        member.roles.append(RoleHeld(role: role, since: today))
    }

    /// In a sandbox every person has a key that follows from the id (design §3.11).
    private func key(for id: StaffID, given: PublicKeyText?) -> PublicKeyText? {
        given ?? session.sandboxKey(of: id)
    }

    private func save(_ member: StaffMember, _ action: EventAction) throws {
        try save([StaffAct(member, action)])
    }

    private func save(_ acts: [StaffAct]) throws {
        let before = try store.bytes(Layout.policy(.staff))
        var policy: StaffPolicy = try store.decode(before, from: Layout.policy(.staff))
        policy.version += 1
        var drafts: [EventDraft] = []
        for act in acts {
            var member = act.member
            member.salt = identities.makeSalt()
            if let place = policy.staff.firstIndex(where: { $0.id == member.id }) {
                policy.staff[place] = member
            } else {
                policy.staff.append(member)
            }
            var facts: [EventFact: String] = [.version: "\(policy.version)"]
            facts[.role] = act.role?.description
            drafts.append(
                EventDraft(
                    act.action, subjects: [.staff: member.id.description],
                    commitments: [.staff: Commitment.digest(of: member)], facts: facts))
        }
        var changes = PlannedChanges()
        changes.write(
            policy.document, to: Layout.policy(.staff),
            expecting: .digest(ContentDigest(of: before)))
        changes.write(
            before, to: Layout.policy(.staff, version: policy.version - 1), expecting: .absent)
        try commit(changes, drafts)
        policies.staff = policy
    }
}

/// One thing that was done to a person on the staff.
private struct StaffAct {
    /// The person as changed.
    var member: StaffMember
    /// What was done.
    var action: EventAction
    /// The role that was given or ended.
    var role: RoleID?

    init(_ member: StaffMember, _ action: EventAction, _ role: RoleID? = nil) {
        self.member = member
        self.action = action
        self.role = role
    }
}

extension StaffMember {
    /// Whether the person stays and holds a role whose end is not known, today's ends counted.
    fileprivate func keeps(_ role: RoleID) -> Bool {
        until == nil && roles.contains { $0.role == role && $0.until == nil }
    }
}
