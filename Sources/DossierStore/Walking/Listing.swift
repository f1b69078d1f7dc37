internal import DossierModel
internal import SystemPackage

/// The names in one folder, and the folder held open to ask about them.
struct Listing {
    let names: [[UInt8]]
    private let store: Store
    /// Nil where the folder is seen through a journal, and has no one place on disk.
    private let handle: OpenHandle?

    init(_ store: Store, _ folder: RelativePath?) throws(StoreError) {
        self.store = store
        guard store.overlay.isEmpty else {
            handle = nil
            names = try store.entries(folder).map(\.name)
            return
        }
        let opened = try store.directory.openDirectory(folder)
        handle = opened
        names = try located(store.directory.place(folder), .list) { () throws(Errno) in
            try store.directory.system.entries(opened.descriptor)
        }.map(\.name)
    }

    /// The status of a name; nil when nothing has that name any more.
    func status(_ name: [UInt8], _ path: RelativePath) -> Result<FileStatus?, StoreError> {
        guard let handle else {
            return Result { () throws(StoreError) in try store.status(path) }
        }
        do {
            return .success(
                try store.directory.system.status(name, in: handle.descriptor))
        } catch Errno.noSuchFileOrDirectory {
            return .success(nil)
        } catch {
            return .failure(StoreError(error, path.description, .status))
        }
    }
}
