public import DossierModel
public import DossierStore
public import SystemPackage

extension WritingSession {
    /// Copies a file from outside to where the next commit can place it.
    ///
    /// - Throws: as ``Writer/stage(_:)``.
    public func stage(_ file: FilePath) throws(StoreError) -> StagedFile {
        try writing().stage(file)
    }

    /// The time by the share's own clock, in seconds since 1970: that of the lease's last writing.
    public func shareTime() throws(StoreError) -> Int64 { try writing().shareTime() }

    /// Writes a derived page, outside any transaction.
    ///
    /// - Throws: as ``Writer/writeDerived(_:to:)``.
    public func writeDerived(_ bytes: [UInt8], to path: RelativePath) throws(StoreError) {
        try writing().writeDerived(bytes, to: path)
    }

    /// The key that a person has in a sandbox; nil in a real archive.
    public func sandboxKey(of staff: StaffID) -> PublicKeyText? {
        guard store.description.sandbox else { return nil }
        return try? SigningKey.sandbox(store.description.id, staff.description).publicKey
    }
}
