internal import DossierLedger
public import DossierModel
public import DossierStore

extension Desk {
    /// How many forced releases one act tells of at most; more waits for the next.
    private static let most = 16

    /// Tells in the ledger of every lease that was taken away by force, and was not told of yet.
    ///
    /// It tells nothing where the acting person may not take a lease away; what waits then waits for
    /// one who may. A file that is no lease, or names somebody who may not take one away, is passed
    /// over, for whoever may write into the folder can lay it there; an audit tells of it.
    ///
    /// - Parameter own: What the acting person has just taken away.
    /// - Returns: how many were told.
    /// - Throws: what reading and writing met.
    @discardableResult
    public func tellReleases(own: [ForcedRelease] = []) throws -> Int {
        guard authority.may(.manageStaff) else { return 0 }
        let others = try ForcedRelease.waiting(in: store).filter { release in
            !own.contains(release) && mayRelease(release.staff)
        }
        let present = try own.filter { try store.status($0.path)?.kind == .file }
        let waiting = present + others.prefix(Self.most)
        guard !waiting.isEmpty else { return 0 }
        var changes = ChangeSet()
        for release in waiting { changes.removeNote(release.path, expecting: .any) }
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

    private func mayRelease(_ staff: StaffID) -> Bool {
        Authority.mayRelease(
            staff, policies, on: clock.today(), sandbox: store.description.sandbox)
    }
}

extension Authority {
    /// Whether somebody may take a lease away by force on a day.
    public static func mayRelease(
        _ staff: StaffID, _ policies: Policies, on day: CalendarDate, sandbox: Bool
    ) -> Bool {
        guard let member = policies.staff.member(staff), member.isActive(on: day) else {
            return false
        }
        return Authority(of: member, on: day, policies: policies, sandbox: sandbox)
            .may(.manageStaff)
    }
}
