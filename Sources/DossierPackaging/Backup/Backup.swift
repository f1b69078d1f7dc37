public import DossierLedger
public import DossierModel
public import DossierStore
internal import DossierTar
public import SystemPackage

/// Makes backups: everything, or what is new or changed since everything was (design §6).
///
/// Who calls has found out that the acting person may do so.
public struct Backup {
    let session: WritingSession
    let clock: any ArchiveClock
    let identities: any IdentitySource
    let cache: FilePath
    private let threads: Int
    let system: any SystemCalls
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
        // Before the room is measured; what cannot go now goes the next time.
        let leftovers =
            (try? folder.directory.removeAbandoned(of: session.store.description.id)) ?? []
        var register = try BackupRegister(session.store)
        let base = try request.full ? nil : self.base(in: folder, register)
        if let base, request.sealing == nil, try folder.isSealed(base.entry.name) {
            throw BackupError(.plainBesideEncrypted, base.entry.name)
        }
        let survey = try BackupSurvey(
            session.store, withPackages: request.withPackages, against: base?.known
        ) { try progress(0) }
        try checkRoom(survey, folder)
        let made = clock.now()
        let kind: BackupEntry.Kind = base == nil ? .full : .incremental
        let name = try folder.freeName(session.store.description.company, made, kind)
        guard let plain = BackupFolder.file(name) else {
            throw BackupError(.noFolder, request.folder.string)
        }
        let file = request.sealing.stored(plain)
        let description = try self.description(name, made, base?.entry, survey.plan, request)
        let written = try write(
            survey, description, folder, file, request.sealing, progress: progress)
        let memory = BackupMemory(cache: cache, store: session.store, full: written.tar.digest)
        do {
            let entry = entry(name, kind, made, written, base?.entry, request)
            register.add(entry)
            var changes = register.changes
            var draft = entry.draft(.backupMade)
            var copies = try BackupCopies(session.store)
            try copies.enter(
                entry, stored: written.stored.digest, at: folder.place(file), request,
                session.signatory.staff,
                packages: request.withPackages ? BackupCopies.packages(in: session.store) : [])
            copies.write(entry, to: &changes, &draft)
            // Before the commit, with which the scratch files go; without the backup it means nothing.
            if kind == .full { memory.keep(written.memory, outside: session.store) }
            let events = try session.commit(changes, [draft])
            // Whoever does not hold the archive's key makes backups all the same.
            _ = try? session.signCheckpoint()
            var report = BackupReport(
                entry: entry, path: folder.place(file), sequence: events.first?.sequence ?? 0,
                skipped: written.skipped)
            report.leftovers = leftovers.map(folder.place)
            if kind == .full, entry.isComplete { try rotate(folder, request, &report) }
            return report
        } catch {
            let code = (error as? StoreError)?.code
            if code != .committedUnfinished, code != .outcomeUnknown, !isEntered(name) {
                try? folder.directory.discard(file)
                if kind == .full { memory.forget() }
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
    ) throws -> (entry: BackupEntry, known: BackupBase)? {
        for entry in register.entries.reversed() where entry.kind == .full && entry.removed == nil {
            guard let file = try folder.present(entry.name),
                try folder.directory.status(file)?.size == Int64(entry.size)
            else { continue }
            let memory = BackupMemory(cache: cache, store: session.store, full: entry.digest)
            if let known = memory.recall() { return (entry, known) }
            // Nothing is remembered, as on another machine: its inventory says what it holds, and
            // everything is read to be compared with it; one that is encrypted cannot be read here.
            guard let reading = try? BackupReading(directory: folder.directory, file),
                reading.digest == entry.digest
            else { continue }
            return (entry, reading.base)
        }
        return nil
    }

    /// Refuses when there is not room for everything that may have to be written.
    private func checkRoom(
        _ survey: BackupSurvey, _ folder: BackupFolder
    ) throws(BackupError) {
        guard let free = folder.directory.freeBytes else { return }
        let needed = survey.files.reduce(Int64(1 << 20)) { sum, file in
            // A row of the inventory and a line of the manifest, and the content.
            let isThere = file.isUnchanged || file.isDigestOnly
            return sum + 256 + (isThere ? 0 : file.status.size + 1_024)
        }
        guard needed <= free else {
            throw BackupError(
                .noRoom, VisibleText.of(folder.directory.path.string),
                detail: "\(max(1, (needed - free) >> 20))")
        }
    }

    // MARK: Writing

    private func write(
        _ survey: BackupSurvey, _ description: BackupDescription, _ folder: BackupFolder,
        _ file: RelativePath, _ sealing: Sealing?,
        progress: @escaping (Int64) throws -> Void
    ) throws -> BackupAssembly.Written {
        let assembly = BackupAssembly(
            store: session.store, survey: survey, description: description,
            threads: threads, scratch: { try session.scratch() },
            freshSince: nanoseconds - Self.grain, progress: progress)
        var distrusted: Set<RelativePath> = []
        for _ in 0..<Self.attempts {
            do {
                return try folder.directory.fill(
                    file, owner: session.store.description.id, readsBack: true
                ) { sink in
                    var (stored, written) = try sealing.write(to: sink) { write in
                        let written = try assembly.write(to: write, distrusted: distrusted)
                        let plain = KnownContent(
                            digest: written.tar.fileDigest, size: written.tar.fileSize)
                        return (content: plain, value: written)
                    }
                    written.stored = stored
                    return (stored, written)
                }
            } catch let error as BackupAssembly.LargeFileChanged {
                distrusted.insert(error.path)
            } catch let error as StoreError where error.code == .replacementNotKept {
                throw BackupError(.notAsWritten, folder.place(file))
            }
        }
        throw BackupError(.keepsChanging, distrusted.sorted().first?.description ?? "")
    }

    private func description(
        _ name: String, _ made: Timestamp, _ base: BackupEntry?, _ plan: BackupDescription.Plan,
        _ request: BackupRequest
    ) throws -> BackupDescription {
        let archive = session.store.description
        return BackupDescription(
            name: name,
            archive: PackageDescription.Origin(
                id: archive.id, company: archive.company, sandbox: archive.sandbox,
                origin: CheckpointOrigin(archive).description),
            extent: base == nil ? .full : .incremental, made: made,
            events: try Ledger(store: session.store).head().nextSequence,
            base: base.map { .init(name: $0.name, digest: $0.digest) }, plan: plan,
            withPackages: request.withPackages)
    }

    private func entry(
        _ name: String, _ kind: BackupEntry.Kind, _ made: Timestamp,
        _ written: BackupAssembly.Written, _ base: BackupEntry?, _ request: BackupRequest
    ) -> BackupEntry {
        var entry = BackupEntry(
            id: identities.makeID(), kind: kind, name: name,
            place: VisibleText.of(request.folder.string), digest: written.tar.digest,
            size: Int(written.stored.size), documents: written.documents,
            bytes: Int(written.bytes), base: base?.id,
            registered: Registration(by: session.signatory.staff.id, at: made),
            salt: identities.makeSalt())
        entry.skipped = written.unread
        return entry
    }
}
