internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import SystemPackage

extension Backup {
    /// Removes the oldest generations of this folder; the newest was made and read back just now.
    ///
    /// Only complete ones are counted: one that lacks files never takes the place of another.
    func rotate(
        _ folder: BackupFolder, _ request: BackupRequest, _ report: inout BackupReport
    ) throws {
        let present = try BackupRegister(session.store).entries.filter { entry in
            try entry.removed == nil && folder.present(entry.name) != nil
                && !isElsewhere(entry, request)
        }
        let full = present.filter { $0.kind == .full }
        let complete = full.filter(\.isComplete).suffix(max(1, request.keep))
        let older = full.prefix { $0.id != complete.first?.id }
        for old in older {
            // What stands on a full backup goes before it, and stays with it.
            let leaving = present.filter { $0.base == old.id } + [old]
            let retention = try BackupRetention(session.store, on: clock.today())
            switch retention.verdict(leaving) {
            case .stays(let reason):
                report.kept += leaving.map { .init(name: $0.name, reason: reason) }
            case .goes(let permit):
                for entry in leaving {
                    guard let place = try remove(entry, folder, permit: permit) else { continue }
                    report.removed.append(place)
                }
            }
        }
    }

    /// Whether the file of which the register tells still lies in another folder: then what lies here
    /// is a copy of it made by hand, and its generation is that folder's.
    private func isElsewhere(_ entry: BackupEntry, _ request: BackupRequest) -> Bool {
        guard entry.place != VisibleText.of(request.folder.string),
            let other = try? BackupFolder(
                FilePath(entry.place), of: session.store, system: system)
        else { return false }
        return (try? other.present(entry.name)) != nil
    }

    /// Removes a generation, from the folder, the register of backups and that of copies.
    private func remove(
        _ entry: BackupEntry, _ folder: BackupFolder, permit: DestructionPermit
    ) throws -> String? {
        guard let file = try folder.present(entry.name) else { return nil }
        try folder.directory.remove(file, permit: permit)
        BackupMemory(cache: cache, store: session.store, full: entry.digest).forget()
        var register = try BackupRegister(session.store)
        var gone = entry
        gone.removed = Registration(by: session.signatory.staff.id, at: clock.now())
        gone.salt = identities.makeSalt()
        register.replace(gone)
        var changes = register.changes
        var draft = gone.draft(.backupRemoved)
        var copies = try BackupCopies(session.store)
        copies.drop(gone, salt: identities.makeSalt())
        copies.write(gone, to: &changes, &draft)
        try session.commit(changes, [draft])
        return folder.place(file)
    }
}
