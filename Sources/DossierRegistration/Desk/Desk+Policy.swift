internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// Enters a policy as its file is now into the ledger, as its next version.
    ///
    /// - Returns: The version.
    /// - Throws: `notPermitted`; `unchanged` when the ledger tells of it as it is; ``ShortChain`` for
    ///   approvals below their floor; what reading the file met.
    public func recordPolicy(_ kind: PolicyKind) throws -> Int {
        try authority.require(.changePolicy)
        return switch kind {
        case .departments: try record(DepartmentPolicy.self)
        case .grades: try record(GradePolicy.self)
        case .categories: try record(CategoryPolicy.self)
        case .roles: try record(RolePolicy.self)
        case .approvals: try record(ApprovalPolicy.self)
        case .completeness: try record(CompletenessPolicy.self)
        case .fines: try record(FinePolicy.self)
        case .deadlines: try record(DeadlinePolicy.self)
        // People are changed one by one, by commands of their own.
        // A schedule begins on a day and is approved by evidence (`policy set retention`).
        case .staff, .retention: throw RegistrationError(.unchanged, kind.rawValue)
        }
    }

    private func record<Policy: PolicyDocument>(_ type: Policy.Type) throws -> Int {
        let kind = type.kind
        let path = Layout.policy(kind)
        let bytes = try store.bytes(path)
        var policy: Policy = try store.decode(bytes, from: path)
        let last = try lastVersion(of: kind)
        guard Commitment.digest(of: policy) != last?.commitment else {
            throw RegistrationError(.unchanged, kind.rawValue)
        }
        if let faults = (policy as? ApprovalPolicy)?.faults, !faults.isEmpty {
            throw ShortChain(faults)
        }
        var changes = PlannedChanges()
        if last == nil { try keepFirst(kind, &changes) }
        policy.version = (last?.version ?? 1) + 1
        changes.write(policy.document, to: path, expecting: .digest(ContentDigest(of: bytes)))
        changes.write(
            policy.document, to: Layout.policy(kind, version: policy.version), expecting: .absent)
        let draft = EventDraft(
            .policyChanged, subjects: [.archive: store.description.id.description],
            commitments: [.policy: Commitment.digest(of: policy)],
            facts: [.policy: kind.rawValue, .version: "\(policy.version)"])
        try commit(changes, [draft])
        policies = try Policies(reading: store)
        return policy.version
    }

    /// What the ledger tells of a policy last.
    private func lastVersion(
        of kind: PolicyKind
    ) throws -> (version: Int, commitment: ContentDigest?)? {
        var last: (version: Int, commitment: ContentDigest?)?
        try Ledger(store: store).forEachEvent { line in
            let event = line.event
            if event.action == .policyChanged, event.facts[.policy] == kind.rawValue {
                let version = event.facts[.version].flatMap { Int($0) } ?? 1
                last = (version, event.commitments[.policy])
            }
            return true
        }
        return last
    }

    /// Keeps the version with which the archive began, which the file does not hold any more.
    ///
    /// What comes with this program is kept as version 1 only where event 0 committed to exactly it. An
    /// archive that another version of the program made may have begun with something else, and one
    /// whose event 0 commits to no policy with anything: there version 1 is left out, for a wrong one
    /// would be worse than none, and `policy-version-missing` asks for it from a backup.
    private func keepFirst(_ kind: PolicyKind, _ changes: inout PlannedChanges) throws {
        let path = Layout.policy(kind, version: 1)
        guard let standard = DefaultPolicy.documents.first(where: { type(of: $0).kind == kind }),
            (try? store.status(path)) == .some(nil)
        else { return }
        var first: Event?
        try Ledger(store: store).forEachEvent { line in
            first = line.event
            return false
        }
        guard let first, ReplayEvidence(of: store).shows(standard, asFirstOf: first) else { return }
        changes.write(standard.document, to: path, expecting: .absent)
    }
}
