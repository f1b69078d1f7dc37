internal import DossierModel
internal import DossierStore

/// Reads the files of a volume for a sweep: those that have settled, and those that are as they
/// were registered.
struct SweptFiles {
    let store: Store
    let ignored: IgnoredNames
    /// The moment, by the share's time, before which a file must have been left alone.
    let settledBefore: Int64

    /// What was read of a volume, and what was not.
    struct Found {
        /// What was read, by its path in the volume.
        var read: [RelativePath: DocumentContent] = [:]
        /// Paths at which something lies that was not read.
        var unread: Set<RelativePath> = []
        /// What must wait.
        var waiting: [RegisterReport.Waiting] = []
        /// The folders in which an Office program is saving, by their path in the volume.
        var saving: Set<RelativePath?> = []
    }

    /// Reads a volume.
    func read(_ state: VolumeState) throws -> Found {
        var found = Found()
        let known = Known(state.records.records)
        for (path, status) in try files(of: state, &found) {
            guard let inside = path.relative(to: state.volume.path) else { continue }
            if let reason = try look(path, inside, status, known, &found) {
                found.unread.insert(inside)
                found.waiting.append(RegisterReport.Waiting(path: path, reason: reason))
            }
        }
        return found
    }

    /// What the records tell of sizes and digests.
    private struct Known {
        var sizes: Set<Int64> = []
        var digests: Set<ContentDigest> = []

        init(_ records: [Record]) {
            for version in records.compactMap(\.current) {
                sizes.insert(Int64(version.size))
                if let digest = version.digest { digests.insert(digest) }
            }
        }
    }

    private func look(
        _ path: RelativePath, _ inside: RelativePath, _ status: FileStatus, _ known: Known,
        _ found: inout Found
    ) throws -> RegisterReport.Waiting.Reason? {
        if status.kind != .file { return .special }
        if store.layout.category(of: inside) == nil { return .outside }
        // What lies there as it was registered need not settle: an import has just written it.
        let isRecent = status.modified / 1_000_000_000 > settledBefore
        if isRecent, !known.sizes.contains(status.size) { return .settling }
        do {
            let content = try DocumentContent(reading: store.open(path))
            if isRecent, !known.digests.contains(content.digest) { return .settling }
            found.read[inside] = content
            return nil
        } catch {
            // What else would be told of a share that has gone is not true.
            if error.code == .connectionLost { throw error }
            return error.isChange ? .changing : .unreadable
        }
    }

    private func files(
        of state: VolumeState, _ found: inout Found
    ) throws(StoreError) -> [(path: RelativePath, status: FileStatus)] {
        let volume = state.volume
        var files: [(path: RelativePath, status: FileStatus)] = []
        var closed: [RelativePath] = []
        let lists = VolumeFile.allCases.map { Array($0.rawValue.utf8) }
        let own = Set(lists + [store.layout.cardPage.bytes])
        try TreeWalker(store).walk(volume.path) { entry throws(StoreError) in
            if case .unreadable(_, let error) = entry, error.code == .connectionLost {
                throw error
            }
            if case .unreadable(let path?, _) = entry { closed.append(path) }
            if case .found(let path, let status) = entry,
                OfficeSave.isTrace(path, status, since: settledBefore)
            {
                found.saving.insert(path.relative(to: volume.path)?.parent)
            }
            guard case .found(let path, let status) = entry,
                let inside = path.relative(to: volume.path), let first = inside.names.first,
                !own.contains(Array(first)),
                !ignored.ignores(path, isDirectory: status.kind == .directory)
            else { return .skip }
            if status.kind != .directory { files.append((path, status)) }
            return .proceed
        }
        for path in closed {
            found.waiting.append(RegisterReport.Waiting(path: path, reason: .unreadable))
            let hidden = state.records.records.compactMap(\.path).filter {
                volume.path.appending($0).isInside(path)
            }
            found.unread.formUnion(hidden)
        }
        return files.sorted { $0.path < $1.path }
    }
}
