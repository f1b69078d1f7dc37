public import DossierModel
public import DossierStore
internal import DossierTar
public import SystemPackage

/// Verifies backups as they lie in a folder, and tries a random sample of documents (DA/T 70-2018 3-5).
public struct BackupDrill {
    /// One backup, and what is wrong with it.
    public struct Verdict: Sendable {
        /// Where it lies.
        public var path: String
        /// The name of the bag.
        public var name: String
        /// How many files are in it.
        public var documents = 0
        /// How many bytes they have.
        public var bytes: Int64 = 0
        /// The digest of its tar.
        public var digest: ContentDigest?
        /// The full backup without which nothing is restored from it; nil for a full one.
        public var base: BackupDescription.Base?
        /// What is wrong; nil where nothing is.
        public var fault: BackupError?
    }

    /// What came of a drill.
    public struct Report: Sendable {
        /// The documents that were restored and compared.
        public var sample: [RelativePath] = []
        /// Those that differ from what the archive has now, though it was not changed.
        public var differing: [RelativePath] = []
        /// How many bytes were compared.
        public var bytes: Int64 = 0
        /// The backup from which they came.
        public var name = ""
    }

    /// A drill.
    public init() {}

    /// Reads backups, and the full ones in the same folders on which incremental ones stand: nothing is
    /// restored from these alone.
    ///
    /// - Parameters:
    ///   - paths: The files.
    ///   - opening: The private keys that open them, where they are encrypted.
    ///   - progress: Told how many bytes of a file were read; what it throws ends the work.
    /// - Returns: a verdict for each file; an incremental one without its full one has `baseMissing`.
    /// - Throws: what reading met, and what `progress` throws.
    public func verify(
        _ paths: [FilePath], _ opening: Opening? = nil,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> [Verdict] {
        var verdicts = try paths.map { try verify($0, opening, progress: progress) }
        var known = verdicts
        for index in verdicts.indices where verdicts[index].fault == nil {
            guard let base = verdicts[index].base else { continue }
            if !known.contains(where: { $0.name == base.name }) {
                known += try beside(paths[index], base).map {
                    try verify($0, opening, progress: progress)
                }
            }
            let isThere = known.contains {
                $0.name == base.name && $0.digest == base.digest && $0.fault == nil
            }
            if !isThere {
                verdicts[index].fault = BackupError(
                    .baseMissing, verdicts[index].path, detail: base.name)
            }
        }
        return verdicts
    }

    /// The files beside a backup that bear the name of the one on which it stands.
    private func beside(_ path: FilePath, _ base: BackupDescription.Base) throws -> [FilePath] {
        try files(in: path.removingLastComponent()).filter {
            $0.lastComponent?.string.hasPrefix(base.name + ".") ?? false
        }
    }

    /// Reads a backup from its beginning to its end and compares every file with the inventory.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - opening: The private keys that open it, where it is encrypted.
    ///   - progress: Told how many bytes were read; what it throws ends the work.
    /// - Returns: what was found.
    /// - Throws: what reading met, and what `progress` throws.
    public func verify(
        _ path: FilePath, _ opening: Opening? = nil,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Verdict {
        var verdict = Verdict(
            path: path.string, name: path.lastComponent?.stem ?? path.string)
        do {
            let source = try RestoreSource(path, opening)
            verdict.name = source.name
            verdict.base = source.backup?.base
            guard source.backup != nil else {
                throw BackupError(.notABackup, source.place)
            }
            let (rows, digests, digest) = try Self.read(source, progress)
            verdict.digest = digest
            var listed = 0
            for row in rows where row.state == .here {
                let name = RestoreRun.path(PackedPath(row.path).path) ?? row.path
                guard let found = digests[name], found == row.digest else {
                    throw BackupError(.damaged, source.place, detail: row.path.description)
                }
                listed += 1
                verdict.bytes += row.size
            }
            guard listed == digests.count else {
                throw BackupError(
                    .damaged, source.place, detail: BackupDescription.inventory.description)
            }
            verdict.documents = listed
        } catch let error as BackupError {
            verdict.fault = error
        }
        return verdict
    }

    private static func read(
        _ source: RestoreSource, _ progress: @escaping (Int64) throws -> Void
    ) throws -> ([InventoryRow], [RelativePath: ContentDigest], ContentDigest) {
        var rows: [InventoryRow] = []
        var digests: [RelativePath: ContentDigest] = [:]
        let summary = try source.entries().forEach(progress: progress) { entry, content in
            if entry == BackupDescription.inventory {
                rows = try InventoryLines.read(&content, source.place)
            } else if let path = RestoreRun.path(entry) {
                digests[path] = try content.digest()
            }
        }
        return (rows, digests, summary.digest)
    }

    /// The backups of a folder, oldest first.
    ///
    /// - Throws: what listing met.
    public func files(in folder: FilePath) throws -> [FilePath] {
        let directory = try DurableDirectory(folder)
        return try directory.entries().compactMap { entry -> String? in
            let name = String(decoding: entry.name, as: UTF8.self)
            let isBackup = name.contains("-backup-") && name.contains(".tar.zst")
            return isBackup && !name.hasSuffix(".sha256") ? name : nil
        }.sorted().map { folder.appending($0) }
    }

    /// Restores a random sample of documents into a scratch folder and compares them with the archive.
    ///
    /// A document that was changed in the archive since is compared with its record alone.
    ///
    /// - Parameters:
    ///   - sources: The backups, as for a restoration.
    ///   - store: The living archive.
    ///   - scratch: A folder outside it, empty or missing; what is restored goes again.
    ///   - opening: The private keys that open what is encrypted.
    ///   - size: How many documents.
    ///   - random: The source of chance.
    ///   - clock: The clock.
    ///   - progress: Told how many bytes were read.
    ///   - entering: Called before any of it has its name, with what was restored.
    /// - Returns: what was found.
    /// - Throws: as ``Restorer/restore(_:progress:hooks:)``.
    public func sample(
        _ sources: [FilePath], of store: Store, into scratch: FilePath,
        opening: Opening? = nil, size: Int,
        random: any IdentitySource, clock: any ArchiveClock,
        progress: @escaping (Int64) throws -> Void = { _ in },
        entering: @escaping (_ names: [String], _ contents: [CopyContent]) throws -> Void = {
            _, _ in
        }
    ) throws -> Report {
        var request = RestoreRequest(sources: sources, into: scratch)
        request.against = [store.root]
        request.opening = opening
        let rows = try self.rows(request, progress)
        request.sample = Self.choose(size, of: rows.map(\.path), random)
        var report = Report()
        var (isOpen, hooks) = (false, RestoreHooks())
        hooks.entering = {
            isOpen = true
            try entering($0, $1)
        }
        // Nothing of a sample stays, whatever comes of it.
        defer { if isOpen { try? Self.clear(scratch) } }
        let told = try Restorer(clock: clock, system: store.system)
            .restore(request, progress: progress, hooks: hooks)
        let destroyed = told.rewritten.union(told.skipped.map(\.path))
        let restored = try DurableDirectory(scratch)
        let wanted = (request.sample ?? []).subtracting(destroyed)
        for row in rows where wanted.contains(row.path) {
            let reader = try restored.open(row.path)
            let digest = try reader.digest()
            report.sample.append(row.path)
            report.bytes += row.size
            if digest != row.digest {
                report.differing.append(row.path)
            } else if let status = try store.status(row.path), status.modified == row.modified,
                status.size == row.size, try store.digest(of: row.path).digest != digest
            {
                // Same time, same length, other bytes: one of both is not what it was.
                report.differing.append(row.path)
            }
        }
        return report
    }

    /// Removes what was restored: it is no copy that anybody keeps.
    private static func clear(_ scratch: FilePath) throws {
        let tree = try LooseTree(scratch)
        for entry in try tree.entries() {
            guard let path = RelativePath(name: entry.name) else { continue }
            if try tree.status(path)?.kind == .directory {
                try tree.removeTree(path)
            } else {
                try tree.remove(path)
            }
        }
    }

    private func rows(
        _ request: RestoreRequest, _ progress: @escaping (Int64) throws -> Void
    ) throws -> [InventoryRow] {
        guard let newest = try Restorer.sources(request).last else { return [] }
        return try Self.read(newest, progress).0.filter { $0.state == .here || $0.state == .base }
            .filter { !$0.path.isInside(Layout.system) }
    }

    private static func choose(
        _ count: Int, of paths: [RelativePath], _ random: any IdentitySource
    ) -> Set<RelativePath> {
        var rest = paths
        var chosen: Set<RelativePath> = []
        while chosen.count < count, !rest.isEmpty {
            let number = random.randomBytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let index = Int(number % UInt64(rest.count))
            chosen.insert(rest[index])
            rest.swapAt(index, rest.count - 1)
            rest.removeLast()
        }
        return chosen
    }
}
