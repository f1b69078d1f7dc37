public import DossierModel
public import DossierStore
internal import SystemPackage

/// With what somebody comes to an archive: a folder of keys and, in a sandbox, a name.
public struct Credentials: Sendable {
    /// The person's keys.
    public var keys: KeyFolder
    /// As whom to act, in a sandbox alone.
    public var asStaff: StaffID?
    /// The recovery key, and the person who lost theirs and comes with it.
    public var recovery: (key: SigningKey, person: StaffID)?

    /// What somebody comes with.
    public init(keys: KeyFolder, asStaff: StaffID? = nil) {
        self.keys = keys
        self.asStaff = asStaff
    }

    /// Who that is in an archive.
    ///
    /// Whoever brings the recovery key is the person named; only what that key may sign counts.
    ///
    /// - Throws: `otherRecoveryKey`; what ``Signatories/resolve(_:keys:archive:first:asStaff:on:)`` throws, or what
    ///   reading the ledger or `staff.json` met.
    public func signatory(in store: Store, on day: CalendarDate) throws -> Signatory {
        let staff: StaffPolicy = try store.document(Layout.policy(.staff))
        if let recovery {
            let first = try Ledger(store: store).firstEvent()
            try first.check(against: store.description)
            guard recovery.key.publicKey == first.recoveryKey else {
                throw LedgerError(
                    .otherRecoveryKey, place: recovery.key.publicKey.fingerprint)
            }
            return try Signatories.member(recovery.person, of: staff, with: recovery.key, on: day)
        }
        return try Signatories.resolve(
            staff, keys: keys, archive: store.description,
            first: Ledger(store: store).firstEvent(), asStaff: asStaff, on: day)
    }

    /// The key with which an archive's checkpoints are signed; in a sandbox anybody has it.
    ///
    /// - Throws: `noArchiveKey` where this machine does not keep it, `otherArchiveKey` when it is not
    ///   the one that event 0 names, or what reading the key or the ledger met.
    public func archiveKey(
        of ledger: Ledger
    ) throws -> (key: SigningKey, all: ArchiveKeys) {
        let archive = ledger.store.description
        let all = try ledger.archiveKeys()
        if archive.sandbox {
            let key = try SigningKey.sandboxArchive(archive.id, rotation: all.rotations)
            guard key.publicKey == all.newest else {
                throw LedgerError(.otherArchiveKey, detail: key.publicKey.fingerprint)
            }
            return (key, all)
        }
        let place = keys.archiveKeyPath(archive.id).string
        let held = try keys.archiveKeys(archive.id)
        guard let first = held.first else { throw LedgerError(.noArchiveKey, place: place) }
        guard let key = held.first(where: { $0.publicKey == all.newest }) else {
            throw LedgerError(.otherArchiveKey, place: place, detail: first.publicKey.fingerprint)
        }
        return (key, all)
    }
}
