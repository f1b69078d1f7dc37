public import DossierModel
public import DossierStore
internal import SystemPackage

/// With what somebody comes to an archive: a folder of keys and, in a sandbox, a name.
public struct Credentials: Sendable {
    /// The person's keys.
    public var keys: KeyFolder
    /// As whom to act, in a sandbox alone.
    public var asStaff: StaffID?

    /// What somebody comes with.
    public init(keys: KeyFolder, asStaff: StaffID? = nil) {
        self.keys = keys
        self.asStaff = asStaff
    }

    /// Who that is in an archive.
    ///
    /// - Throws: what ``Signatories/resolve(_:keys:archive:first:asStaff:on:)`` throws, or what
    ///   reading the ledger or `staff.json` met.
    public func signatory(in store: Store, on day: CalendarDate) throws -> Signatory {
        let staff: StaffPolicy = try store.document(Layout.policy(.staff))
        return try Signatories.resolve(
            staff, keys: keys, archive: store.description,
            first: Ledger(store: store).firstEvent(), asStaff: asStaff, on: day)
    }

    /// The key with which an archive's checkpoints are signed; in a sandbox anybody has it.
    ///
    /// - Throws: `noArchiveKey` where this machine does not keep it, `otherArchiveKey` when it is not
    ///   the one that event 0 names, or what reading the key or the ledger met.
    public func archiveKey(of ledger: Ledger) throws -> SigningKey {
        let archive = ledger.store.description
        let key =
            archive.sandbox
            ? try SigningKey.sandbox(archive.id, "archive") : try keys.archiveKey(archive.id)
        let place = keys.archiveKeyPath(archive.id).string
        guard let key else { throw LedgerError(.noArchiveKey, place: place) }
        guard try ledger.firstEvent().archiveKey == key.publicKey else {
            throw LedgerError(.otherArchiveKey, place: place, detail: key.publicKey.fingerprint)
        }
        return key
    }
}
