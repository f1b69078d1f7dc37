internal import DossierModel
internal import SystemPackage

/// The folders that a transaction works in, held open from before their names change until the
/// change is flushed, so that no error of the file system is lost in between.
final class DirectoryCache {
    /// How many folders are held open at most.
    static let limit = 128

    private let root: RootDirectory
    private var open: [RelativePath?: OpenHandle] = [:]
    private var touched: Set<RelativePath?> = []

    init(_ root: RootDirectory) {
        self.root = root
    }

    /// A folder, made where it is missing.
    func folder(_ path: RelativePath?) throws(StoreError) -> OpenHandle {
        if let handle = open[path] { return handle }
        let handle: OpenHandle
        do {
            handle = try root.openDirectory(path)
        } catch {
            guard error.code == .notFound, let path else { throw error }
            try root.makeDirectories(path)
            handle = try root.openDirectory(path)
        }
        open[path] = handle
        return handle
    }

    /// A folder whose names are about to change.
    func changing(_ path: RelativePath?) throws(StoreError) -> OpenHandle {
        let handle = try folder(path)
        touched.insert(path)
        return handle
    }

    /// Flushes when too many folders are open; only between steps, for a step flushed half-way would
    /// leave the rest of its names to chance.
    func relieve() throws(StoreError) {
        if open.count >= Self.limit { try flush() }
    }

    /// Makes every changed name lasting, and lets the folders go.
    func flush() throws(StoreError) {
        for path in touched {
            guard let handle = open[path] else { continue }
            try root.system.synchronizeNames(handle, root.place(path))
        }
        touched = []
        open = [:]
    }
}
