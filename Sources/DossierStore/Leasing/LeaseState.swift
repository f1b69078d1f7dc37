internal import DossierModel
internal import SystemPackage

/// Who has the right to write, as another process sees it.
public struct LeaseState: Sendable, Hashable {
    /// The lease, where it can be read.
    public var lease: Lease?
    /// The names of the files that make up the lease.
    var files: [[UInt8]]
    /// What changes whenever the lease is refreshed.
    var mark: String

    /// The lease of an archive; nil when nobody has it.
    public static func read(_ store: Store) throws(StoreError) -> LeaseState? {
        try LeaseState(store.directory)
    }

    init?(_ root: RootDirectory) throws(StoreError) {
        let names: [[UInt8]]
        do {
            names = try root.entries(Layout.lease).map(\.name).sorted {
                $0.lexicographicallyPrecedes($1)
            }
        } catch  where error.code == .notFound {
            return nil
        }
        guard let first = names.first else { return nil }
        files = names
        var content: [UInt8] = []
        if let path = Layout.lease.appending(name: first),
            let bytes = try? root.reader(path).bytes(limit: 1 << 16)
        {
            content = bytes
        }
        lease = try? Lease(document: content)
        mark =
            names.map { VisibleText.of($0) }.joined(separator: " ") + " "
            + ContentDigest(of: content).description
    }

    /// Whether the process that took the lease is provably gone: it ran in this namespace of this
    /// machine since it booted, and its number is free or another's.
    func isOrphaned(_ system: any SystemCalls) -> Bool {
        guard let lease else { return false }
        let mine = system.processIdentity()
        let other = lease.process
        guard !mine.machine.isEmpty, !mine.boot.isEmpty, !mine.namespace.isEmpty,
            mine.machine == other.machine, mine.boot == other.boot,
            mine.namespace == other.namespace
        else { return false }
        return system.startOfProcess(other.process) != other.started
    }

    /// What is known of the process that holds a lease.
    public enum Standing: String, Sendable, CaseIterable {
        /// It may well be at work.
        case live
        /// It is provably gone: it ran on this machine, and runs no more.
        case orphaned
        /// It has not refreshed the lease for ten minutes that this machine has watched.
        case stale
    }

    /// What this machine knows of the process that holds the lease; nothing is written.
    public func standing(in store: Store) -> Standing {
        if isOrphaned(store.directory.system) { return .orphaned }
        var observation = LeaseObservation(store.directory)
        return observation.isStale(self) ? .stale : .live
    }

    /// Takes the lease away from whoever holds it: for `lock release`, and for a lease that is stale.
    ///
    /// It removes exactly the files that were seen, so that a lease taken meanwhile stays.
    public func release(_ store: Store) throws(StoreError) {
        try release(store.directory)
    }

    func release(_ root: RootDirectory) throws(StoreError) {
        for name in files {
            if let path = Layout.lease.appending(name: name) { try root.removeFile(path) }
        }
        try Self.removeEmpty(root)
    }

    /// Removes the lease's folder, unless it is somebody's.
    static func removeEmpty(_ root: RootDirectory) throws(StoreError) {
        let work = try root.openDirectory(Layout.work)
        do {
            try root.system.removeDirectory(Layout.lease.lastName, in: work.descriptor)
        } catch {
            let isFine: [Errno] = [.noSuchFileOrDirectory, .directoryNotEmpty, .fileExists]
            if !isFine.contains(error) { throw StoreError(error, Layout.lease.description, .lock) }
        }
    }
}
