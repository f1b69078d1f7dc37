public import DossierModel

/// Replays the ledger from event 0: who was on the staff, with which key and which roles, and which
/// policy was in force, at each event.
///
/// A pure function of the events and of the entries to which they commit: today's `staff.json` says
/// nothing about an earlier event, nor does the day alone, for a role that was given at noon was not
/// held in the morning.
public struct LedgerReplay: Sendable {
    private let evidence: ReplayEvidence
    private let isSandbox: Bool

    private var people: [StaffID: StaffMember] = [:]
    /// People whose entry is lost: what they may is not known.
    private var unknown: Set<StaffID> = []
    private var commitments: [StaffID: ContentDigest] = [:]
    private var policies: [PolicyKind: ContentDigest] = [:]
    private var foundingPolicy: ContentDigest?
    private var roles: RolePolicy?
    private var seats: Set<RoleID> = []
    private(set) var keys: ArchiveKeys?
    private var list = HistoryFindings()

    /// A replay before event 0.
    public init(_ evidence: ReplayEvidence, archive: ArchiveDescription) {
        self.evidence = evidence
        isSandbox = archive.sandbox
        if let first = evidence.first[.roles] { takeRoles(first) }
        if let first = evidence.first[.approvals] { takeApprovals(first) }
    }

    /// Takes the next event.
    public mutating func take(_ event: Event) {
        if event.sequence == 0 {
            keys = FirstEvent(event).map(ArchiveKeys.init)
            foundingPolicy = event.commitments[.policy]
            takePerson(event)
            return
        }
        if event.action == .keyRotated {
            checkRotation(event)
        } else if keys?.maySign(event) != true {
            checkActor(event)
        }
        apply(event)
    }

    private mutating func apply(_ event: Event) {
        switch event.action {
        case .staffAdded, .staffEnrolled, .staffLeft, .roleGiven, .roleEnded: takePerson(event)
        case .policyChanged: takePolicy(event)
        default: return
        }
    }

    // MARK: Who acts

    private mutating func checkActor(_ event: Event) {
        guard !unknown.contains(event.actor) else { return }
        guard let person = people[event.actor], person.until == nil else {
            list.add(.notStaff, event)
            return
        }
        let hasKey = person.keys.contains {
            $0.until == nil && $0.publicKey.fingerprint == event.signer
        }
        if !hasKey { list.add(.keyNotInForce, event) }
        if !may(person, event) { list.add(.roleMissing, event) }
    }

    /// The roles that a person holds at an event; nobody's clock is asked for their beginning.
    private func held(_ person: StaffMember, _ event: Event) -> Set<RoleID> {
        Set(
            person.roles.filter { $0.until.map { event.time.date < $0 } ?? true }.map(\.role))
    }

    private func may(_ person: StaffMember, _ event: Event) -> Bool {
        guard let roles else { return true }
        let held = held(person, event)
        let permissions = Set(held.compactMap { roles.role($0) }.flatMap(\.may))
        return switch event.action.right {
        case .anybody: true
        case .permission(let any): !any.isDisjoint(with: permissions)
        case .seat(let any):
            !any.isDisjoint(with: permissions) || !seats.isDisjoint(with: held)
                || isSandbox && held.contains("administrator")
        }
    }

    private mutating func checkRotation(_ event: Event) {
        guard keys?.rotate(event) ?? true else { return list.add(.keyRotation, event) }
        guard let person = people[event.actor], person.until == nil else {
            return list.add(.notStaff, event)
        }
        if !may(person, event) { list.add(.roleMissing, event) }
    }

    // MARK: What an event changes

    private mutating func takePerson(_ event: Event) {
        guard let id = event.subjects[.staff].flatMap({ StaffID($0) }) else { return }
        let commitment = event.commitments[.staff]
        commitments[id] = commitment
        guard let member = commitment.flatMap({ evidence.members[$0] }), member.id == id else {
            list.add(.staffEntryLost, event, ["staff": id.description])
            unknown.insert(id)
            people[id] = nil
            return
        }
        let before = people[id].map { held($0, event) } ?? []
        if event.sequence > 0, id == event.actor, !isSandbox,
            !held(member, event).isSubset(of: before)
        {
            list.add(.ownRoles, event)
        }
        unknown.remove(id)
        people[id] = member
    }

    private mutating func takePolicy(_ event: Event) {
        guard let kind = event.facts[.policy].flatMap({ PolicyKind(rawValue: $0) }),
            let digest = event.commitments[.policy]
        else { return }
        policies[kind] = digest
        if kind == .roles { takeRoles(digest) }
        if kind == .approvals { takeApprovals(digest) }
    }

    private mutating func takeRoles(_ digest: ContentDigest) {
        guard let json = evidence.policies[.roles]?[digest] else { return }
        roles = (try? RolePolicy(json: json, at: "")) ?? roles
    }

    private mutating func takeApprovals(_ digest: ContentDigest) {
        guard let json = evidence.policies[.approvals]?[digest],
            let policy = try? ApprovalPolicy(json: json, at: "")
        else { return }
        seats = Set(policy.chains.flatMap { $0.seats.map(\.role) })
    }

    // MARK: At the end

    /// What is wrong with the history, and with the policy that lies in the archive now.
    ///
    /// - Parameter report: What is wrong with the lines: of whose signer it tells already, that is not
    ///   told again.
    public func findings(besides report: LedgerReport) -> [Finding] {
        list.findings(besides: report) + staffFindings(besides: report) + policyFindings()
    }

    private func staffFindings(besides report: LedgerReport) -> [Finding] {
        let present = Dictionary(evidence.staff.map { ($0.id, $0) }) { $1 }
        let place = Layout.policy(.staff).description
        let told = Set(
            report.findings.filter { $0.rule == LedgerRule.staffDiffers.rawValue }
                .compactMap { $0.details["staff"] })
        guard evidence.present[.departments] != nil || !present.isEmpty else { return [] }
        return commitments.sorted { $0.key.serial < $1.key.serial }.compactMap { id, commitment in
            let details = ["staff": id.description]
            guard let member = present[id] else {
                return HistoryRule.staffGone.finding(place, details)
            }
            guard commitment != Commitment.digest(of: member), !told.contains("\(id)") else {
                return nil
            }
            return LedgerRule.staffDiffers.finding(place, details)
        }
    }

    private func policyFindings() -> [Finding] {
        guard foundingPolicy != nil || !people.isEmpty else { return [] }
        // An archive that is older than schedules of retention can have got one later.
        let unscheduled = evidence.first.filter { $0.key != .retention }
        let vouched = [evidence.first, unscheduled].contains {
            foundingPolicy == ReplayEvidence.founding($0)
        }
        return evidence.present.sorted { $0.key.rawValue < $1.key.rawValue }
            .compactMap { kind, digest in finding(kind, digest, isVouched: vouched) }
    }

    /// What is wrong with the policy of a kind.
    private func finding(
        _ kind: PolicyKind, _ digest: ContentDigest, isVouched: Bool
    ) -> Finding? {
        let place = Layout.policy(kind).description
        let details = ["policy": kind.rawValue]
        if let last = policies[kind] {
            return last == digest ? nil : HistoryRule.policyDiffers.finding(place, details)
        }
        let first = evidence.first[kind]
        if isVouched, first == digest { return nil }
        let standard = DefaultPolicy.documents.first { type(of: $0).kind == kind }
        if !isVouched, let standard, Commitment.digest(of: standard) == digest { return nil }
        // Without a commitment in event 0 nobody can say which policy the archive began with.
        return foundingPolicy == nil
            ? HistoryRule.policyUnvouched.finding(place, details)
            : HistoryRule.policyDiffers.finding(place, details)
    }
}
