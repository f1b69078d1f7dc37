internal import DossierModel
internal import Synchronization
internal import SystemPackage

/// Holds the lease: refreshes it, and tells whether it is still ours.
final class LeaseKeeper: Sendable {
    /// How old the last refreshing may be when a transaction is committed, in nanoseconds.
    static let freshness: Int64 = 300 * 1_000_000_000

    private struct State: Sendable {
        var lease: Lease
        /// The boot-time clock before the last refreshing that is known to have worked.
        var refreshed: Int64
        var isReleased = false
    }

    private let root: RootDirectory
    private let state: Mutex<State>
    private let zone: LocalTime

    init(_ root: RootDirectory, _ lease: Lease, taken: Int64, _ zone: LocalTime) {
        self.root = root
        self.zone = zone
        state = Mutex(State(lease: lease, refreshed: taken))
    }

    /// Counts on; a failure shows at the next check.
    func refresh() {
        state.withLock { state in
            guard !state.isReleased else { return }
            let now = root.system.bootClock()
            var next = state.lease
            next.counter += 1
            next.refreshed = zone.timestamp(root.system.wallClock())
            guard (try? write(next)) != nil else { return }
            state.lease = next
            state.refreshed = now
        }
    }

    private func write(_ next: Lease) throws(StoreError) {
        // A lease that was taken away has no file any more, and must not get one again.
        guard try isAlone(next) else { throw lost }
        let system = root.system
        let work = try root.openDirectory(Layout.work)
        let folder = try root.openDirectory(Layout.lease)
        try root.removeFile(next.next)
        let file = try NewFile(next.next, in: rootHandle(), place: "\(next.next)", system)
        try file.write(next.document[...])
        try file.synchronize()
        try located(Layout.lease.description, .lock) { () throws(Errno) in
            try system.rename(
                next.next.lastName, in: work.descriptor, to: next.fileName,
                in: folder.descriptor)
        }
        guard let seen = try LeaseState(root)?.lease, seen == next else { throw lost }
    }

    private func rootHandle() throws(StoreError) -> OpenHandle { try root.openDirectory(nil) }

    private func isAlone(_ lease: Lease) throws(StoreError) -> Bool {
        try root.patiently { () throws(StoreError) in
            try LeaseState(root)?.files == [lease.fileName]
        }
    }

    private var lost: StoreError { StoreError(.leaseLost, Layout.lease.description, .lock) }

    /// Makes sure that the lease is ours and fresh, immediately before a commit.
    ///
    /// - Throws: `leaseLost`, or what looking met.
    func check() throws(StoreError) {
        let (lease, refreshed) = state.withLock { ($0.lease, $0.refreshed) }
        guard root.system.bootClock() - refreshed <= Self.freshness else { throw lost }
        guard try isAlone(lease) else { throw lost }
    }

    /// Gives the lease back; a lease that became another's stays.
    ///
    /// Others who look into it may be in the way. What stayed would keep every other machine out for
    /// ten minutes.
    func release() {
        state.withLock { state in
            guard !state.isReleased else { return }
            state.isReleased = true
            let own = Layout.lease.appending(name: state.lease.fileName) ?? Layout.lease
            try? root.patiently { () throws(StoreError) in
                try root.removeFile(own)
                guard try root.status(own, isFresh: true) == nil else {
                    throw StoreError(.notEmpty, own.description, .remove)
                }
            }
            try? LeaseState.removeEmpty(root)
            if (try? root.status(state.lease.next)) != .some(.none) {
                try? root.removeFile(state.lease.next)
            }
        }
    }
}
