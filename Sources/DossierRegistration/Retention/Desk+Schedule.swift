public import DossierModel
internal import DossierStore

extension RetentionPolicy {
    /// Refuses what could not be put in force after another version, also where it is only thought of.
    ///
    /// - Throws: ``ScheduleFaults``; `notNextVersion`; `scheduleBackdated` where it would be in force
    ///   before that day or before the present one.
    public func requireSuccessor(
        of present: RetentionPolicy, on today: CalendarDate, categories: CategoryPolicy
    ) throws {
        let faults =
            self.faults(categories: categories.categories.map(\.number)) + faults(after: present)
        guard faults.isEmpty else { throw ScheduleFaults(faults: faults) }
        guard version == present.version + 1 else {
            throw RegistrationError(
                .notNextVersion, "\(version)", detail: "\(present.version + 1)", rule: "RET-1")
        }
        let earliest = max(today, present.since.adding(days: 1))
        guard since >= earliest else {
            throw RegistrationError(
                .scheduleBackdated, since.description, detail: earliest.description,
                rule: "RET-1")
        }
    }
}

extension Desk {
    /// Puts the next version of the schedule of retention in force; the present one is kept (rule RET-1).
    ///
    /// - Throws: `approvalNeeded`; `notNextVersion`; `scheduleBackdated` where it would be in force
    ///   before today or before the present one; ``ScheduleFaults``; `evidenceUnknown`.
    public func setSchedule(_ policy: RetentionPolicy, evidence: String) throws -> RetentionPolicy {
        try authority.requireSeat(.policy, holding: policies.departments.custodian)
        let path = Layout.policy(.retention)
        let bytes = try store.bytesIfPresent(path)
        let present: RetentionPolicy =
            try bytes.map { try store.decode($0, from: path) } ?? DefaultPolicy.retention
        try policy.requireSuccessor(
            of: present, on: clock.today(), categories: policies.categories)
        let proof = try self.evidence(evidence)
        var changes = PlannedChanges()
        changes.write(
            policy.document, to: path,
            expecting: bytes.map { .digest(ContentDigest(of: $0)) } ?? .absent)
        let kept = Layout.policy(.retention, version: present.version)
        if try store.status(kept) == nil {
            changes.write(bytes ?? present.document, to: kept, expecting: .absent)
        }
        changes.write(
            policy.document, to: Layout.policy(.retention, version: policy.version),
            expecting: .absent)
        let draft = EventDraft(
            .policyChanged, subjects: [.archive: store.description.id.description],
            commitments: [.policy: Commitment.digest(of: policy)],
            facts: [
                .policy: PolicyKind.retention.rawValue, .version: "\(policy.version)",
                .approval: "single", .evidence: proof.description,
                .since: policy.since.description,
            ])
        try commit(changes, [draft])
        policies.retention = policy
        return policy
    }
}
