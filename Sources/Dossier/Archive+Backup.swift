public import DossierLedger
public import DossierModel
public import DossierPackaging
internal import DossierRegistration
public import DossierStore
public import SystemPackage

extension Archive {
    /// Makes a backup, by who may make backups: a person or the system task; the register of copies
    /// knows it from then on.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Told how many bytes are backed up; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: `copyNotPermitted`, and as ``Backup/make(_:progress:)``.
    public func backUp(
        _ request: BackupRequest, progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Written<BackupReport> {
        try write { desk in
            try desk.requireCopying([.backup], .backup)
            return try backup(desk).make(request, progress: progress)
        }
    }

    /// Says that the acting person saw a backup, and where it is kept.
    ///
    /// - Throws: `notPermitted`, and as ``Backup/confirm(_:medium:place:)``.
    public func confirmBackup(
        _ name: String?, medium: String, place: String
    ) throws -> Written<BackupEntry> {
        try write { desk in
            if !desk.authority.may(.pack) { try desk.authority.require(.backup) }
            return try backup(desk).confirm(name, medium: medium, place: place)
        }
    }

    /// Every backup that was made, oldest first.
    public func backups() throws -> [BackupEntry] { try BackupRegister(store).entries }

    /// How it stands with the backup of the month.
    public func backupDuty() throws -> BackupDuty {
        try BackupDuty(backups(), store.description, on: surroundings.clock.today())
    }

    private func backup(_ desk: Desk) -> Backup {
        Backup(
            session: desk.session, clock: desk.clock, identities: desk.identities,
            cache: surroundings.cacheFolder, threads: surroundings.processors,
            nanoseconds: surroundings.nanoseconds(), system: store.system)
    }

    // MARK: A restored archive

    /// What is to be done before anybody writes into this archive; nil in one that is in use.
    public func restoration() throws -> RestorationState? {
        try store.documentIfPresent(RestorationState.path)
    }

    /// Refuses an archive that was restored and is not in use yet.
    ///
    /// - Throws: `notActivated`.
    func refuseRestored() throws {
        guard try store.status(RestorationState.path) != nil else { return }
        throw BackupError(.notActivated, VisibleText.of(store.root.string))
    }

    /// Puts a restored archive to use, under its next epoch.
    ///
    /// - Parameter lost: Checkpoints that are known besides those of what it was restored against.
    /// - Returns: the number of the event, the epoch, and how many events are known to be lost.
    /// - Throws: `notPermitted`, and as ``Activation/activate(knowing:)``.
    public func activate(
        knowing lost: [SignedCheckpoint]
    ) throws -> Written<(sequence: Int, epoch: Int, lost: Int)> {
        let state: RestorationState? = try store.documentIfPresent(RestorationState.path)
        if state?.isEvidence == true {
            throw BackupError(.evidenceCopy, VisibleText.of(store.root.string))
        }
        return try write(isActivation: true) { desk in
            try desk.authority.require(.backup)
            return try Activation(session: desk.session).activate(knowing: lost)
        }
    }

    // MARK: One document

    /// Puts a document back that rotted or was overwritten.
    ///
    /// - Throws: `notPermitted`, and as ``DocumentReturn/putBack(_:from:_:as:facts:progress:)``.
    public func repair(
        _ path: RelativePath, from sources: [FilePath], opening: Opening? = nil,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Written<DocumentReturn.Report> {
        let holding = try DocumentReturn.volume(path).department
        return try write { desk in
            if !desk.authority.may(.register, in: [holding]) {
                try desk.authority.require(.backup)
            }
            return try DocumentReturn(session: desk.session).putBack(
                path, from: sources, opening, as: .documentRepaired, progress: progress)
        }
    }

    /// Puts a document back that is not there any more: a correction that needs approval (rule PACK-6).
    ///
    /// - Parameters:
    ///   - path: The document, below the root.
    ///   - sources: Backups and packages, of which the newest that holds the document is taken.
    ///   - evidence: The evidence of the approval: an item number or words.
    ///   - opening: The private keys that open them, where they are encrypted.
    ///   - progress: Told how many bytes of the source were read.
    /// - Returns: what was done.
    /// - Throws: `approvalNeeded`, `evidenceNeeded`, and as
    ///   ``DocumentReturn/putBack(_:from:_:as:facts:progress:)``.
    public func bringBack(
        _ path: RelativePath, from sources: [FilePath], evidence: String?,
        opening: Opening? = nil,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Written<DocumentReturn.Report> {
        let volume = try DocumentReturn.volume(path)
        return try write { desk in
            let facts = try desk.approveReturn(
                to: volume.number, of: volume.department, evidence: evidence)
            return try DocumentReturn(session: desk.session).putBack(
                path, from: sources, opening, as: .documentRestored, facts: facts,
                progress: progress)
        }
    }
}
