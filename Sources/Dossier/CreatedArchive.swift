internal import DossierLedger
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
    /// The private recovery key, to be printed and locked away.
    ///
    /// It lies beside the archive's key until ``recoveryKeyWasPrinted()``, and then nowhere. Nil in a
    /// sandbox, whose keys are public.
    public var recoveryKey: String?
    /// The folder of keys, where the recovery key lies until it was printed.
    var configurationFolder: FilePath

    /// Says that the recovery key was printed, so that it is kept nowhere any more.
    public func recoveryKeyWasPrinted() {
        guard recoveryKey != nil else { return }
        KeyFolder(configurationFolder).forgetRecovery(archive.store.description.id)
    }
}
