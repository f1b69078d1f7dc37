public import DossierModel
public import SystemPackage

/// An archive that was just made.
public struct CreatedArchive: Sendable {
    /// Its folder.
    public var root: FilePath
    /// The archive.
    public var archive: Archive
    /// Its first person.
    public var founder: StaffMember
    /// The private recovery key, to be printed and locked away, for it is kept nowhere.
    ///
    /// Nil in a sandbox, whose keys are public.
    public var recoveryKey: String?
}
