internal import DossierModel
internal import DossierStore

/// Looks for what should be gone from a volume: a file at the path of what waits in quarantine, and the
/// same bytes under another name.
struct DisposalRemains {
    private let store: Store
    private let records: [Record]
    /// The files of the volume, by their sizes.
    private var files: [Int64: [RelativePath]] = [:]
    /// The records at a path that were not destroyed.
    private var living: [RelativePath: RecordID] = [:]

    /// What lies in a volume.
    init(_ volume: Volume, _ records: [Record], _ store: Store) throws(StoreError) {
        self.store = store
        self.records = records
        for record in records where record.tombstone == nil {
            if let path = record.path { living[volume.path.appending(path)] = record.id }
        }
        try collect(volume.path)
    }

    private mutating func collect(_ folder: RelativePath) throws(StoreError) {
        for entry in try store.entries(folder) {
            guard let path = folder.appending(name: entry.name),
                let status = try store.status(path)
            else { continue }
            switch status.kind {
            case .directory: try collect(path)
            case .file: files[status.size, default: []].append(path)
            default: break
            }
        }
    }

    /// Whether something lies at the path of an item that waits in quarantine.
    func isPlaceTaken(_ item: DisposalItem) throws(StoreError) -> Bool {
        guard item.outcome.isWaiting, let path = item.path else { return false }
        return try store.status(path) != nil
    }

    /// Where something is that should not be: whatever lies at the path of what waits, and the bytes of
    /// the item at a path that no record claims.
    func places(of item: DisposalItem) throws(StoreError) -> [RelativePath] {
        var found: [RelativePath] = []
        if try isPlaceTaken(item), let path = item.path { found.append(path) }
        // Empty files are all the same, and say nothing.
        guard let version = item.version, let digest = version.digest, version.size > 0 else {
            return found
        }
        for path in files[Int64(version.size)] ?? [] where path != found.first {
            guard living[path] == nil, try holds(digest, path) else { continue }
            found.append(path)
        }
        return found.sorted()
    }

    /// Whether a file holds those bytes, or cannot be read, so that it may.
    private func holds(_ digest: ContentDigest, _ path: RelativePath) throws(StoreError) -> Bool {
        do {
            return try store.open(path).digest() == digest
        } catch {
            return error.code != .notFound
        }
    }
}
