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
    /// Every policy to which a later event committed.
    private var committed: Set<ContentDigest> = []
    private var first: (event: Event, policy: FoundingPolicy)?
    /// What roles allow; nil while that is not known.
    private var roles: RolePolicy?
    /// The roles with a seat in a chain of approvals; nil while they are not known.
    private var seats: Set<RoleID>?
    /// The event before, by which its actor gave up a role, and that person as before it.
    private var givenUp: (event: Event, person: StaffMember)?
    private(set) var keys: ArchiveKeys?
    private var list = HistoryFindings()

    /// A replay before event 0.
    public init(_ evidence: ReplayEvidence, archive: ArchiveDescription) {
        self.evidence = evidence
        isSandbox = archive.sandbox
    }

    /// Takes the next event.
    public mutating func take(_ event: Event) {
        if event.sequence == 0 {
            keys = FirstEvent(event).map(ArchiveKeys.init)
            takeFirstPolicy(event)
            takePerson(event)
            return
        }
        check(event)
        givenUp = nil
        if event.action == .roleEnded, Self.person(of: event) == event.actor {
            givenUp = people[event.actor].map { (event, $0) }
        }
        apply(event)
    }

    private mutating func check(_ event: Event) {
        if event.action == .keyRotated {
            checkRotation(event)
        } else if isRecovery(event) {
            checkRecovery(event)
        } else {
            checkActor(event)
        }
    }

    /// The person of whom an event tells.
    private static func person(of event: Event) -> StaffID? {
        event.subjects[.staff].flatMap { StaffID($0) }
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
        if !may(handingOver(event) ?? person, event) { list.add(.roleMissing, event) }
    }

    /// The actor as before the event before, where both are one act that hands a role over.
    ///
    /// The role was ended first there once: what one act does is judged by what its actor might when
    /// it began. Both events are then of one moment, one key and one version of the staff.
    private func handingOver(_ event: Event) -> StaffMember? {
        guard let (last, person) = givenUp, event.action == .roleGiven,
            event.sequence == last.sequence + 1, event.time == last.time,
            event.actor == last.actor, event.signer == last.signer,
            Self.person(of: event) != event.actor,
            let role = event.facts[.role], role == last.facts[.role],
            let version = event.facts[.version], version == last.facts[.version]
        else { return nil }
        return person
    }

    /// The roles that a person holds at an event; nobody's clock is asked for their beginning.
    private func held(_ person: StaffMember, _ event: Event) -> Set<RoleID> {
        Set(
            person.roles.filter { $0.until.map { event.time.date < $0 } ?? true }.map(\.role))
    }

    private func may(_ person: StaffMember, _ event: Event) -> Bool {
        guard let roles else { return true }
        let right = event.right
        if case .seat = right, seats == nil { return true }
        let held = held(person, event)
        let permissions = Set(held.compactMap { roles.role($0) }.flatMap(\.may))
        return switch right {
        case .anybody: true
        case .permission(let any):
            !any.isDisjoint(with: permissions)
                // In a sandbox whoever packs submits for all who have not.
                || isSandbox && event.action == .monthSubmitted && permissions.contains(.pack)
        case .seat(let any):
            !any.isDisjoint(with: permissions) || seats?.isDisjoint(with: held) == false
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

    /// Whether the recovery key signed in the place of a person's.
    private func isRecovery(_ event: Event) -> Bool {
        event.action == .staffEnrolled && keys?.maySign(event) == true
    }

    /// The recovery key brings an administrator back who lost theirs: that person, and nobody else.
    private mutating func checkRecovery(_ event: Event) {
        guard !unknown.contains(event.actor) else { return }
        guard let person = people[event.actor], person.until == nil else {
            return list.add(.notStaff, event)
        }
        if Self.person(of: event) != event.actor { list.add(.keyNotInForce, event) }
        if !may(person, event) { list.add(.roleMissing, event) }
    }

    // MARK: What an event changes

    private mutating func takePerson(_ event: Event) {
        guard let id = Self.person(of: event) else { return }
        let commitment = event.commitments[.staff]
        commitments[id] = commitment
        guard let member = commitment.flatMap({ evidence.members[$0] }), member.id == id else {
            list.add(.staffEntryLost, event, ["staff": id.description])
            unknown.insert(id)
            people[id] = nil
            return
        }
        if changesRoles(member, event) { list.add(.ownRoles, event) }
        unknown.remove(id)
        people[id] = member
    }

    /// Whether an event gives its actor roles, or changes any by the recovery key.
    private func changesRoles(_ member: StaffMember, _ event: Event) -> Bool {
        guard event.sequence > 0 else { return false }
        let before = people[member.id]
        if isRecovery(event) { return before.map { $0.roles != member.roles } ?? false }
        guard member.id == event.actor, !isSandbox else { return false }
        return !held(member, event).isSubset(of: before.map { held($0, event) } ?? [])
    }

    private mutating func takeFirstPolicy(_ event: Event) {
        let policy = FoundingPolicy(event, evidence)
        first = (event, policy)
        takeRoles(policy.digests[.roles])
        takeApprovals(policy.digests[.approvals])
    }

    private mutating func takePolicy(_ event: Event) {
        guard let kind = event.facts[.policy].flatMap({ PolicyKind(rawValue: $0) }) else { return }
        let digest = event.commitments[.policy]
        if let digest {
            policies[kind] = digest
            committed.insert(digest)
        }
        let isKnown =
            switch kind {
            case .roles: takeRoles(digest)
            case .approvals: takeApprovals(digest)
            default: digest.flatMap { evidence.policy(kind, $0) } != nil
            }
        guard !isKnown else { return }
        let version = event.facts[.version].flatMap { Int($0) }
        list.add(
            .policyEntryLost, event, ["policy": kind.rawValue],
            at: version.map { Layout.policy(kind, version: $0) } ?? Layout.policyHistory)
    }

    /// Takes the roles into force; what is lost leaves none in force, not those before.
    @discardableResult
    private mutating func takeRoles(_ digest: ContentDigest?) -> Bool {
        roles = digest.flatMap { evidence.policy(.roles, $0) }
            .flatMap { try? RolePolicy(json: $0, at: "") }
        return roles != nil
    }

    /// Takes the seats into force, as the roles are.
    @discardableResult
    private mutating func takeApprovals(_ digest: ContentDigest?) -> Bool {
        let policy = digest.flatMap { evidence.policy(.approvals, $0) }
            .flatMap { try? ApprovalPolicy(json: $0, at: "") }
        seats = policy.map { Set($0.chains.flatMap { $0.seats.map(\.role) }) }
        return seats != nil
    }

    // MARK: At the end

    /// What is wrong with the history, and with the policy that lies in the archive now.
    ///
    /// - Parameter report: What is wrong with the lines: of whose signer it tells already, that is not
    ///   told again.
    /// - Returns: What was found, the history's first.
    public func findings(besides report: LedgerReport) -> [Finding] {
        let differing = policyFindings()
        return told(differing).findings(besides: report) + staffFindings(besides: report)
            + differing
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

    /// What the events are told of, and event 0 of the first policy where that is not in the archive.
    private func told(_ differing: [Finding]) -> HistoryFindings {
        guard let (event, policy) = first else { return list }
        var list = list
        var lost = policy.lost(in: evidence, changed: Set(policies.keys))
        let isTold = policy.commitment == nil || policy.isWhole || !differing.isEmpty
        if lost.isEmpty, !isTold { lost = [Layout.policyHistory] }
        for path in lost { list.add(.policyEntryLost, event, at: path) }
        for (kind, path) in policy.unvouched(in: evidence, committed: committed) {
            list.add(.policyUnvouched, event, ["policy": kind.rawValue], at: path)
        }
        return list
    }

    private func policyFindings() -> [Finding] {
        guard first?.policy.commitment != nil || !people.isEmpty else { return [] }
        let vouched = first?.policy.isWhole ?? false
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
        let began = first?.policy.digests[kind]
        if isVouched, began == digest { return nil }
        if !isVouched || began == nil, FoundingPolicy.standard[kind] == digest { return nil }
        // Without a commitment in event 0 nobody can say which policy the archive began with.
        return first?.policy.commitment == nil
            ? HistoryRule.policyUnvouched.finding(place, details)
            : HistoryRule.policyDiffers.finding(place, details)
    }
}
