internal import DossierModel
internal import DossierStore

/// Everything in an archive that a backup has to do with, as one walk met it.
struct BackupSurvey: Sendable {
    /// A regular file.
    struct Found: Sendable {
        var path: RelativePath
        var status: FileStatus
        /// Whether its digest alone is wanted: an earlier package.
        var isDigestOnly: Bool
        /// Where it stands in the full backup on which this one stands; nil where it does not.
        var known: Int?
        /// Whether it is as it was there, by its status.
        var isUnchanged = false
    }

    /// The files, in the order in which the walk met them.
    private(set) var files: [Found] = []
    /// Folders without anything in them.
    private(set) var emptyFolders: [RelativePath] = []
    /// What is no file and no folder, or cannot be looked at, with the reason.
    private(set) var skipped: [(path: RelativePath, reason: String)] = []
    /// What the full backup holds on which this one stands; nil where this one is full.
    private(set) var base: BackupBase?

    /// Walks an archive.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - withPackages: Whether earlier packages are wanted, not only their digests.
    ///   - base: What a full backup holds, where it is held against that.
    ///   - progress: Told from time to time; what it throws ends the walk.
    /// - Throws: what the root met, and what `progress` throws.
    init(
        _ store: Store, withPackages: Bool, against base: BackupBase?, progress: () throws -> Void
    ) throws {
        var base = base
        let isLocal = store.isLocal
        let scope = BackupScope(store.layout)
        var empty: Set<RelativePath> = []
        var lastParent: RelativePath?
        var count = 0
        try TreeWalker(store, includesSystem: true).walk { entry throws(any Error) in
            switch entry {
            case .unreadable(let path, let error):
                // Without its root there is no archive to speak of.
                guard let path else { throw error }
                skipped.append((path, error.code.rawValue))
                return .skip
            case .found(let path, let status):
                count += 1
                if count.isMultiple(of: 1_024) { try progress() }
                guard scope.includes(path) else { return .skip }
                if !path.isChild(of: lastParent), let parent = path.parent {
                    lastParent = parent
                    empty.remove(parent)
                }
                switch status.kind {
                case .directory: empty.insert(path)
                case .file:
                    let isPackage = !withPackages && path.isInside(store.layout.packages)
                    let known = base?.known(path)
                    files.append(
                        Found(
                            path: path, status: status, isDigestOnly: isPackage,
                            known: known?.offset,
                            isUnchanged: known?.fits(status, isLocal: isLocal) ?? false))
                default: skipped.append((path, status.kind.rawValue))
                }
                return .proceed
            }
        }
        emptyFolders = empty.sorted()
        self.base = base
    }

    /// How much there is to be restored from it.
    var plan: BackupDescription.Plan {
        files.reduce(into: BackupDescription.Plan(files: 0, bytes: 0)) { plan, file in
            guard !file.isDigestOnly else { return }
            plan.files += 1
            plan.bytes += file.status.size
        }
    }
}

extension RelativePath {
    /// Whether it lies directly in a folder.
    fileprivate func isChild(of folder: RelativePath?) -> Bool {
        guard let folder, isInside(folder), bytes.count > folder.bytes.count else { return false }
        return !bytes[(folder.bytes.count + 1)...].contains(UInt8(ascii: "/"))
    }
}
