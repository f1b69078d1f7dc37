internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Archive {
    /// Every copy that left the tree, oldest first (rule PEN-5).
    ///
    /// - Throws: what reading the registers met.
    public func copies() throws -> [CopyEntry] { try CopyBook(reading: store).entries }

    /// The member of the staff whose key signed the receipt of a copy, where it is one of theirs.
    ///
    /// - Throws: what reading the policy met.
    public func signer(of entry: CopyEntry) throws -> StaffMember? {
        guard let signer = entry.receipt?.signer else { return nil }
        let staff: StaffPolicy = try store.policy()
        return staff.staff.first { member in
            member.keys.contains { $0.until == nil && $0.publicKey.fingerprint == signer }
        }
    }

    /// The copies that may still hold a version of a document.
    ///
    /// - Throws: what reading the registers met.
    public func copies(holding record: Record, _ version: RecordVersion) throws -> [CopyEntry] {
        try copies().holding(record, version)
    }
}
