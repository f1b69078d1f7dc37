internal import DossierModel
internal import SystemPackage

/// A transaction worked out before its commit: its steps, and what the tree was when they were.
struct Plan {
    private(set) var steps: [Step] = []
    /// What was at each path that matters; nil is nothing.
    private(set) var guarded: [RelativePath: FileStatus?] = [:]
    /// The documents that stay where they are.
    private(set) var kept: [RelativePath] = []

    private let root: RootDirectory
    private var aims: Set<RelativePath> = []
    private var made: Set<RelativePath> = []
    /// The folders, already there, in which names will change; nil is the root.
    private var folders: Set<RelativePath?> = []
    private var movedDirectories: [(from: RelativePath, to: RelativePath)] = []

    init(_ root: RootDirectory) {
        self.root = root
    }

    /// The files that were there, for whoever carries the plan out.
    var seen: [RelativePath: FileStatus] { guarded.compactMapValues { $0 } }

    // MARK: - Steps

    mutating func place(
        _ staged: Int, _ content: KnownContent, at path: RelativePath, _ expected: Expectation
    ) throws(StoreError) {
        try claim(path)
        let replaced = try verify(path, expected)
        try makeParents(of: path)
        steps.append(.place(staged: staged, at: path, content: content, replaced: replaced))
    }

    mutating func move(
        from source: RelativePath, to path: RelativePath, _ expected: Expectation
    ) throws(StoreError) {
        try claim(source)
        try claim(path)
        let content = try verifyThere(source, expected)
        try makeParents(of: source)
        _ = try verify(path, .absent)
        try makeParents(of: path)
        steps.append(.move(from: source, to: path, content: content))
    }

    mutating func moveDirectory(
        from source: RelativePath, to path: RelativePath
    ) throws(StoreError) {
        try claim(source)
        try claim(path)
        guard let status = try root.status(source) else {
            throw StoreError(.notFound, source.description, .rename)
        }
        guard status.kind == .directory else {
            throw StoreError(.notADirectory, source.description, .rename)
        }
        _ = try verify(path, .absent)
        try makeParents(of: source)
        try makeParents(of: path)
        let names = try root.entries(source).map(\.name)
        let first = names.min { $0.lexicographicallyPrecedes($1) }
        steps.append(
            .moveDirectory(
                from: source, to: path, witness: first.flatMap { RelativePath(name: $0) }))
        movedDirectories.append((source, path))
    }

    mutating func remove(_ path: RelativePath, _ expected: Expectation) throws(StoreError) {
        try claim(path)
        try makeParents(of: path)
        steps.append(.remove(path, content: try verifyThere(path, expected)))
    }

    mutating func makeDirectory(_ path: RelativePath) throws(StoreError) {
        try makeParents(of: path)
        try make(path)
    }

    mutating func keep(_ path: RelativePath, _ expected: Expectation) throws(StoreError) {
        try claim(path)
        _ = try verifyThere(path, expected)
        kept.append(path)
    }

    mutating func ledgerPart(
        _ staged: Int, _ content: KnownContent, at path: RelativePath
    ) throws(StoreError) {
        try claim(path)
        guard try root.status(path) == nil else {
            throw StoreError(.ledgerPartTaken, path.description, .create)
        }
        guarded[path] = .some(nil)
        try makeParents(of: path)
        steps.append(.ledgerPart(staged: staged, at: path, content: content))
    }

    private mutating func claim(_ path: RelativePath) throws(StoreError) {
        guard aims.insert(path).inserted else {
            throw StoreError(.pathNamedTwice, path.description, .write)
        }
    }

    // MARK: - Folders on the way

    private mutating func makeParents(of path: RelativePath) throws(StoreError) {
        guard let parent = path.parent else {
            folders.insert(nil)
            return
        }
        guard !made.contains(parent) else { return }
        try makeParents(of: parent)
        try make(parent)
    }

    private mutating func make(_ path: RelativePath) throws(StoreError) {
        guard !made.contains(path) else { return }
        made.insert(path)
        switch try root.status(origin(of: path))?.kind {
        case .directory: folders.insert(origin(of: path))
        case nil: steps.append(.makeDirectory(path))
        default: throw StoreError(.notADirectory, path.description, .create)
        }
    }

    /// Where a folder lies now that an earlier step will move.
    private func origin(of path: RelativePath) -> RelativePath {
        for (from, to) in movedDirectories where path.isInside(to) {
            return path.relative(to: to).map(from.appending) ?? from
        }
        return path
    }

    // MARK: - The guard

    private mutating func verifyThere(
        _ path: RelativePath, _ expected: Expectation
    ) throws(StoreError) -> KnownContent {
        guard let content = try verify(path, expected) else {
            throw StoreError(.notFound, path.description, .read)
        }
        return content
    }

    /// Compares what is at a path with what is expected there.
    ///
    /// - Returns: The content; nil where nothing is.
    private mutating func verify(
        _ path: RelativePath, _ expected: Expectation
    ) throws(StoreError) -> KnownContent? {
        let changed = StoreError(.changedByOthers, path.description, .read)
        guard let status = try root.status(path) else {
            guarded[path] = .some(nil)
            switch expected {
            case .absent, .any: return nil
            case .digest, .unchanged: throw changed
            }
        }
        if expected == .absent { throw StoreError(.nameTaken, path.description, .create) }
        if case .unchanged(let old, let digest) = expected {
            guard status.isUnchanged(since: old, isLocal: root.fileSystem.isLocal) else {
                throw changed
            }
            guarded[path] = status
            return KnownContent(digest: digest, size: status.size)
        }
        let reader = try root.reader(path)
        let digest = try reader.digest()
        guarded[path] = reader.status
        if case .digest(let wanted) = expected, wanted != digest { throw changed }
        return KnownContent(digest: digest, size: reader.position)
    }

    /// Makes sure that the steps can be done: what is refused behind the commit would leave the
    /// transaction unfinished until somebody with the right to do it comes.
    func checkFolders() throws(StoreError) {
        let device = try root.status(Layout.work)?.device
        for path in folders {
            let handle = try root.openDirectory(path)
            try located(root.place(path), .create) { () throws(Errno) in
                try root.system.checkWritable(handle.descriptor)
                // Another file system mounted inside the tree: nothing can be renamed into it.
                let own = try root.system.status(handle.descriptor).device
                if own != device { throw Errno.improperLink }
            }
        }
    }

    /// Looks once more, immediately before the commit, whether everything is as it was.
    func check() throws(StoreError) {
        for (path, seen) in guarded {
            let now = try root.status(path, isFresh: true)
            let isSame: Bool
            switch (now, seen) {
            case (nil, nil): isSame = true
            case (let now?, let seen?):
                isSame = now.isUnchanged(since: seen, isLocal: root.fileSystem.isLocal)
            default: isSame = false
            }
            guard isSame else { throw StoreError(.changedByOthers, path.description, .read) }
        }
    }
}
