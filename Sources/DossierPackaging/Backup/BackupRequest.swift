public import DossierModel
public import DossierStore
public import SystemPackage

/// What a person wants backed up.
public struct BackupRequest: Sendable {
    /// The folder in which the file shall lie.
    public var folder: FilePath
    /// How many full backups are kept, with their incremental ones.
    public var keep = 12
    /// Whether earlier packages are wanted, not only their digests.
    public var withPackages = false
    /// Whether everything is wanted even where there is a full backup already.
    public var full = false

    /// For whom it is encrypted; nil leaves it plain.
    public var sealing: Sealing?
    /// Who has it; nil is the person who makes it.
    public var holder: String?
    /// Until when it must not be destroyed.
    public var retainUntil: CalendarDate?

    /// A backup in a folder.
    public init(folder: FilePath) {
        self.folder = folder
    }
}
