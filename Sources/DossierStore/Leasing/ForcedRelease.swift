public import DossierModel
internal import SystemPackage

/// A lease that was taken away by force, of which the ledger has yet to tell.
///
/// The lease's file itself is renamed to `_archive/work/released-<staff>-<nonce>.json`: so it is taken
/// away, and word of it is left, in one step, whenever the program that does it is stopped.
public struct ForcedRelease: Sendable, Hashable {
    /// Where the lease lies now.
    public let path: RelativePath
    /// Who took it away, as the name of the file says.
    public let staff: StaffID

    private static let prefix = "released-"

    /// Takes a lease away, and leaves word of it.
    ///
    /// It moves exactly the files that were seen, so that a lease taken meanwhile stays.
    ///
    /// - Returns: what was taken away, also where the lease could not be read.
    @discardableResult
    public static func release(
        _ state: LeaseState, of store: Store, by staff: StaffID
    ) throws(StoreError) -> [ForcedRelease] {
        let root = store.directory
        let work = try root.openDirectory(Layout.work)
        let folder: OpenHandle
        do {
            folder = try root.openDirectory(Layout.lease)
        } catch  where error.code == .notFound {
            return []
        }
        var taken: [ForcedRelease] = []
        for name in state.files {
            let nonce = Hexadecimal.text(root.system.randomBytes(16))
            let target = "\(prefix)\(staff)-\(nonce).json"
            do {
                try root.system.rename(
                    name, in: folder.descriptor, to: Array(target.utf8), in: work.descriptor)
                if let release = ForcedRelease(name: Array(target.utf8)) { taken.append(release) }
            } catch Errno.noSuchFileOrDirectory {
                // It was given back meanwhile.
                continue
            } catch {
                throw StoreError(error, Layout.lease.description, .lock)
            }
        }
        try root.synchronizeDirectory(Layout.work)
        try LeaseState.removeEmpty(root)
        return taken
    }

    /// The leases of which the ledger has yet to tell, in order of their names.
    ///
    /// A file counts that is named as ``release(_:of:by:)`` names it, and is a lease that can be read.
    public static func waiting(in store: Store) throws(StoreError) -> [ForcedRelease] {
        try left(in: store).compactMap { path in
            guard let release = ForcedRelease(name: path.lastName),
                isLease(path, store.directory)
            else { return nil }
            return release
        }
    }

    /// What is named as a lease that was taken away, and is none or cannot be read, in order.
    public static func unreadable(in store: Store) throws(StoreError) -> [RelativePath] {
        try left(in: store).filter { path in
            ForcedRelease(name: path.lastName) == nil || !isLease(path, store.directory)
        }
    }

    private static func left(in store: Store) throws(StoreError) -> [RelativePath] {
        try store.directory.entries(Layout.work).filter { $0.name.starts(with: prefix.utf8) }
            .compactMap { Layout.work.appending(name: $0.name) }
            .sorted { $0.description < $1.description }
    }

    private static func isLease(_ path: RelativePath, _ root: RootDirectory) -> Bool {
        guard let bytes = try? root.reader(path).bytes(limit: 1 << 16) else { return false }
        return (try? Lease(document: bytes)) != nil
    }

    private init?(name: [UInt8]) {
        let parts = String(decoding: name, as: UTF8.self).split(separator: "-")
        guard name.starts(with: Self.prefix.utf8), parts.count == 3,
            parts[2].hasSuffix(".json"), TransactionID(String(parts[2].dropLast(5))) != nil,
            let staff = StaffID(String(parts[1])),
            let path = Layout.work.appending(name: name)
        else { return nil }
        self.path = path
        self.staff = staff
    }
}
