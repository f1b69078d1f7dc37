internal import DossierLedger
public import DossierModel

extension Backup {
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
            return entry.name == name || name.hasPrefix("\(entry.name).tar.zst")
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
