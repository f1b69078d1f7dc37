internal import DossierLedger
internal import DossierModel
internal import DossierStore

extension Desk {
    /// Tells in the ledger of every lease that was taken away by force, and was not told of yet.
    ///
    /// It tells nothing where the acting person may not take a lease away; what waits then waits for
    /// one who may.
    ///
    /// - Returns: how many were told.
    @discardableResult
    public func tellReleases() throws -> Int {
        guard authority.may(.manageStaff) else { return 0 }
        let waiting = try ForcedRelease.waiting(in: store)
        guard !waiting.isEmpty else { return 0 }
        var changes = ChangeSet()
        for release in waiting { changes.remove(release.path, expecting: .any) }
        let drafts = waiting.map { release in
            var draft = EventDraft(
                .leaseReleased, subjects: [.archive: store.description.id.description],
                facts: [.state: LeaseState.Standing.live.rawValue])
            // Somebody else took it away, and was stopped before telling.
            if release.staff != actor { draft.subjects[.staff] = release.staff.description }
            return draft
        }
        _ = try session.commit(changes, drafts)
        return waiting.count
    }
}
