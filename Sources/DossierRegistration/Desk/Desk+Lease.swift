internal import DossierLedger
internal import DossierModel
public import DossierStore

extension Desk {
    /// Tells in the ledger that a person took the right to write away from another command.
    ///
    /// - Throws: `notPermitted`.
    public func noteRelease(of standing: LeaseState.Standing) throws {
        try authority.require(.manageStaff)
        let draft = EventDraft(
            .leaseReleased, subjects: [.archive: store.description.id.description],
            facts: [.state: standing.rawValue])
        try commit(PlannedChanges(), [draft])
    }
}
