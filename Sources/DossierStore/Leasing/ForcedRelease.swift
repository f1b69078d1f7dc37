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
    public static func release(
        _ state: LeaseState, of store: Store, by staff: StaffID
    ) throws(StoreError) {
        let root = store.directory
        let work = try root.openDirectory(Layout.work)
        let folder: OpenHandle
        do {
            folder = try root.openDirectory(Layout.lease)
        } catch  where error.code == .notFound {
            return
        }
        for name in state.files {
            let nonce = Hexadecimal.text(root.system.randomBytes(16))
            let target = "\(prefix)\(staff)-\(nonce).json"
            do {
                try root.system.rename(
                    name, in: folder.descriptor, to: Array(target.utf8), in: work.descriptor)
            } catch Errno.noSuchFileOrDirectory {
                // It was given back meanwhile.
                continue
            } catch {
                throw StoreError(error, Layout.lease.description, .lock)
            }
        }
        try root.synchronizeDirectory(Layout.work)
        try LeaseState.removeEmpty(root)
    }

    /// The leases of which the ledger has yet to tell, in order of their names.
    public static func waiting(in store: Store) throws(StoreError) -> [ForcedRelease] {
        let root = store.directory
        var found: [ForcedRelease] = []
        for entry in try root.entries(Layout.work) {
            guard let release = ForcedRelease(name: entry.name),
                try root.status(release.path)?.kind == .file
            else { continue }
            found.append(release)
        }
        return found.sorted { $0.path.description < $1.path.description }
    }

    private init?(name: [UInt8]) {
        let parts = String(decoding: name, as: UTF8.self).split(separator: "-")
        guard name.starts(with: Self.prefix.utf8), parts.count == 3,
            parts[2].hasSuffix(".json"), let staff = StaffID(String(parts[1])),
            let path = Layout.work.appending(name: name)
        else { return nil }
        self.path = path
        self.staff = staff
    }
}
