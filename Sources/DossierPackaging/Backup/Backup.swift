public import DossierLedger
public import DossierModel
public import DossierStore
internal import DossierTar
public import SystemPackage

/// Makes backups: everything, or what is new or changed since everything was (design §6).
///
/// Who calls has found out that the acting person may do so.
public struct Backup {
    private let session: WritingSession
    private let clock: any ArchiveClock
    private let identities: any IdentitySource
    private let cache: FilePath
    private let threads: Int
    private let system: any SystemCalls
    /// The machine's own clock, in nanoseconds since 1970.
    private let nanoseconds: Int64

    /// Times are believed when they are this much older than the walk, in nanoseconds.
    private static let grain: Int64 = 2_000_000_000
    /// How often a backup is begun anew because a large file changed.
    private static let attempts = 4

    /// Backups by the person of a session.
    ///
    /// - Parameters:
    ///   - session: The session that signs and writes.
    ///   - clock: The clock, in the archive's time zone.
    ///   - identities: The source of ids and salts.
    ///   - cache: The user's folder for caches.
    ///   - threads: How many threads may compress.
    ///   - nanoseconds: The machine's own clock, now.
    ///   - system: The operating system, outside the archive.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource,
        cache: FilePath, threads: Int, nanoseconds: Int64,
        system: any SystemCalls = HostSystem()
    ) {
        self.session = session
        self.clock = clock
        self.identities = identities
        self.cache = cache
        self.threads = min(threads, 2)
        self.nanoseconds = nanoseconds
        self.system = system
    }

    /// Makes a backup, reads it back, enters it, and removes the oldest where there are too many.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Told how many bytes are backed up; what it throws ends the work, and nothing is
    ///     left of it.
    /// - Returns: what was made.
    /// - Throws: ``BackupError``; what reading and writing met.
    public func make(
        _ request: BackupRequest,
        progress: @escaping (_ bytes: Int64) throws -> Void = { _ in }
    ) throws -> BackupReport {
        let folder = try BackupFolder(request.folder, of: session.store, system: system)
        var register = try BackupRegister(session.store)
        let base = try request.full ? nil : self.base(in: folder, register)
        let survey = try BackupSurvey(session.store, withPackages: request.withPackages) {
            try progress(0)
        }
        try checkRoom(survey, base?.known, folder)
        let made = clock.now()
        let kind: BackupEntry.Kind = base == nil ? .full : .incremental
        let name = try folder.freeName(session.store.description.company, made, kind)
        guard let file = BackupFolder.file(name) else {
            throw BackupError(.noFolder, request.folder.string)
        }
        let description = try self.description(name, made, base?.entry, request)
        let written = try write(
            survey, description, base?.known, folder, file, progress: progress)
        do {
            try folder.check(file, written.tar)
            let entry = entry(name, kind, made, written, base?.entry, request)
            register.add(entry)
            // Where a copy of the archive leaves the tree, the register of copies is told here.
            let events = try session.commit(register.changes, [entry.draft(.backupMade)])
            if kind == .full {
                BackupMemory(cache: cache, store: session.store, full: entry.digest)
                    .keep(written.memory, outside: session.store)
            }
            // Whoever does not hold the archive's key makes backups all the same.
            _ = try? session.signCheckpoint()
            var report = BackupReport(
                entry: entry, path: folder.place(file), sequence: events.first?.sequence ?? 0,
                skipped: written.skipped)
            if kind == .full { report.removed = try rotate(folder, request) }
            return report
        } catch {
            let code = (error as? StoreError)?.code
            if code != .committedUnfinished, code != .outcomeUnknown, !isEntered(name) {
                try? folder.directory.remove(file)
            }
            throw error
        }
    }

    private func isEntered(_ name: String) -> Bool {
        (try? BackupRegister(session.store.reopened()))?.entries.contains { $0.name == name }
            ?? true
    }

    // MARK: What it stands on

    /// The newest full backup that lies in the folder, with what is remembered of it.
    private func base(
        in folder: BackupFolder, _ register: BackupRegister
    ) throws -> (entry: BackupEntry, known: [RelativePath: BackupMemory.Known])? {
        for entry in register.entries.reversed() where entry.kind == .full && entry.removed == nil {
            guard let file = BackupFolder.file(entry.name),
                try folder.directory.status(file)?.size == Int64(entry.size)
            else { continue }
            let memory = BackupMemory(cache: cache, store: session.store, full: entry.digest)
            if let known = memory.recall() { return (entry, known) }
            // Nothing is remembered, as on another machine: its inventory says what it holds, and
            // everything is read to be compared with it.
            guard let reading = try? BackupReading(directory: folder.directory, file),
                reading.digest == entry.digest
            else { continue }
            return (entry, reading.known)
        }
        return nil
    }

    /// Refuses when there is not room for everything that may have to be written.
    private func checkRoom(
        _ survey: BackupSurvey, _ known: [RelativePath: BackupMemory.Known]?,
        _ folder: BackupFolder
    ) throws(BackupError) {
        guard let free = folder.directory.freeBytes else { return }
        let isLocal = session.store.isLocal
        let needed = survey.files.reduce(Int64(1 << 20)) { sum, file in
            let isThere = known?[file.path]?.fits(file.status, isLocal: isLocal) ?? false
            // A row of the inventory and a line of the manifest, and the content.
            return sum + 256 + (isThere || file.isDigestOnly ? 0 : file.status.size + 1_024)
        }
        guard needed <= free else {
            throw BackupError(
                .noRoom, VisibleText.of(folder.directory.path.string),
                detail: "\(max(1, (needed - free) >> 20))")
        }
    }

    // MARK: Writing

    private func write(
        _ survey: BackupSurvey, _ description: BackupDescription,
        _ known: [RelativePath: BackupMemory.Known]?, _ folder: BackupFolder,
        _ file: RelativePath, progress: @escaping (Int64) throws -> Void
    ) throws -> BackupAssembly.Written {
        let assembly = BackupAssembly(
            store: session.store, survey: survey, description: description, base: known,
            threads: threads, scratch: { try session.scratch() },
            freshSince: nanoseconds - Self.grain, progress: progress)
        var distrusted: Set<RelativePath> = []
        for _ in 0..<Self.attempts {
            do {
                return try folder.directory.fill(file) { sink in
                    // What encrypts a backup stands between this closure and the sink.
                    let written = try assembly.write(
                        to: { try sink.write($0) }, distrusted: distrusted)
                    let content = KnownContent(
                        digest: written.tar.fileDigest, size: written.tar.fileSize)
                    return (content, written)
                }
            } catch let error as BackupAssembly.LargeFileChanged {
                distrusted.insert(error.path)
            }
        }
        throw BackupError(.keepsChanging, distrusted.sorted().first?.description ?? "")
    }

    private func description(
        _ name: String, _ made: Timestamp, _ base: BackupEntry?, _ request: BackupRequest
    ) throws -> BackupDescription {
        let archive = session.store.description
        return BackupDescription(
            name: name,
            archive: PackageDescription.Origin(
                id: archive.id, company: archive.company, sandbox: archive.sandbox,
                origin: CheckpointOrigin(archive).description),
            extent: base == nil ? .full : .incremental, made: made,
            events: try Ledger(store: session.store).head().nextSequence,
            base: base.map { .init(name: $0.name, digest: $0.digest) },
            withPackages: request.withPackages)
    }

    private func entry(
        _ name: String, _ kind: BackupEntry.Kind, _ made: Timestamp,
        _ written: BackupAssembly.Written, _ base: BackupEntry?, _ request: BackupRequest
    ) -> BackupEntry {
        BackupEntry(
            id: identities.makeID(), kind: kind, name: name,
            place: VisibleText.of(request.folder.string), digest: written.tar.digest,
            size: Int(written.tar.fileSize), documents: written.documents,
            bytes: Int(written.bytes), base: base?.id,
            registered: Registration(by: session.signatory.staff.id, at: made),
            salt: identities.makeSalt())
    }

    // MARK: Generations

    /// Removes the oldest generations of this folder; the newest was made and read back just now.
    private func rotate(_ folder: BackupFolder, _ request: BackupRequest) throws -> [String] {
        var register = try BackupRegister(session.store)
        let present = register.entries.filter { entry in
            guard entry.removed == nil, let file = BackupFolder.file(entry.name) else {
                return false
            }
            return ((try? folder.directory.status(file)) ?? nil) != nil
        }
        let full = present.filter { $0.kind == .full }
        let old = Set(full.dropLast(max(1, request.keep)).map(\.id))
        // What stands on a full backup goes before it.
        let leaving =
            present.filter { $0.base.map(old.contains) ?? false }
            + present.filter { old.contains($0.id) }
        var removed: [String] = []
        for entry in leaving {
            guard let file = BackupFolder.file(entry.name) else { continue }
            try folder.directory.remove(file)
            BackupMemory(cache: cache, store: session.store, full: entry.digest).forget()
            var gone = entry
            gone.removed = Registration(by: session.signatory.staff.id, at: clock.now())
            gone.salt = identities.makeSalt()
            register.replace(gone)
            try session.commit(register.changes, [gone.draft(.backupRemoved)])
            register = try BackupRegister(session.store)
            removed.append(folder.place(file))
        }
        return removed
    }

    // MARK: Confirming

    /// Says that a person saw a backup, and where it is kept.
    ///
    /// - Parameters:
    ///   - name: The name of the backup; nil is the newest that nobody confirmed.
    ///   - medium: On what it lies.
    ///   - place: Where that is kept.
    /// - Returns: the entry.
    /// - Throws: `noSuchBackup`, `alreadyConfirmed`; what writing met.
    public func confirm(_ name: String?, medium: String, place: String) throws -> BackupEntry {
        var register = try BackupRegister(session.store)
        let found = register.entries.last { entry in
            guard let name else { return entry.confirmed == nil && entry.removed == nil }
            return entry.name == name || "\(entry.name).tar.zst" == name
        }
        guard var entry = found else { throw BackupError(.noSuchBackup, name ?? "") }
        guard entry.confirmed == nil else { throw BackupError(.alreadyConfirmed, entry.name) }
        entry.confirmed = BackupConfirmation(
            by: session.signatory.staff.id, at: clock.now(), medium: medium, place: place)
        entry.salt = identities.makeSalt()
        register.replace(entry)
        try session.commit(register.changes, [entry.draft(.backupConfirmed)])
        return entry
    }
}
