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

    /// The same, in nanoseconds.
    public func shareMoment() throws(StoreError) -> Int64 { try writing().shareMoment() }

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

extension WritingSession {
    /// Stages a file that is written here and now.
    ///
    /// - Throws: as ``Writer/stage(_:)``.
    public func stage<Value>(
        _ fill: (FileSink) throws -> (content: KnownContent, value: Value)
    ) throws -> (file: StagedFile, value: Value) {
        try writing().stage(fill)
    }

    /// Stages bytes, so that they need not be held until the commit.
    public func stage(_ bytes: [UInt8]) throws(StoreError) -> StagedFile {
        try writing().stage(bytes)
    }

    /// Writes a file that is never changed again, outside any transaction.
    ///
    /// - Throws: as ``Writer/writeOnce(_:to:)``.
    public func writeOnce(_ bytes: [UInt8], to path: RelativePath) throws(StoreError) {
        try writing().writeOnce(bytes, to: path)
    }

    /// A file for what is too much to be held in memory, until the next commit.
    public func scratch() throws(StoreError) -> ScratchFile { try writing().scratch() }
}
