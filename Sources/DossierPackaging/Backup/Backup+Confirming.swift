internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Backup {
    /// Says that a person saw a backup, and where it is kept; the register of copies says it too.
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
            return entry.name == name || name.hasPrefix("\(entry.name).tar.zst")
        }
        guard var entry = found else { throw BackupError(.noSuchBackup, name ?? "") }
        guard entry.confirmed == nil else { throw BackupError(.alreadyConfirmed, entry.name) }
        entry.confirmed = BackupConfirmation(
            by: session.signatory.staff.id, at: clock.now(), medium: medium, place: place)
        entry.salt = identities.makeSalt()
        register.replace(entry)
        var changes = register.changes
        var draft = entry.draft(.backupConfirmed)
        let staff: StaffPolicy = try session.store.policy()
        var copies = try BackupCopies(session.store)
        copies.confirm(
            entry, by: session.signatory.staff,
            madeBy: staff.staff.first { $0.id == entry.registered.by },
            salt: identities.makeSalt())
        copies.write(entry, to: &changes, &draft)
        try session.commit(changes, [draft])
        return entry
    }
}
