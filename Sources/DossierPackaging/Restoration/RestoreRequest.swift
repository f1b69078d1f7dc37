public import DossierModel
public import DossierStore
public import SystemPackage

/// What a person wants restored.
public struct RestoreRequest: Sendable {
    /// Backups of one archive, or packages of one archive.
    public var sources: [FilePath]
    /// The folder in which it shall lie; made where it is missing.
    public var into: FilePath
    /// What is wanted.
    public var only = RestoreFilter.everything
    /// The last day whose backups and packages count.
    public var at: CalendarDate?
    /// What says what was destroyed since: the living archive, or newer packages and backups.
    public var against: [FilePath] = []
    /// Whether a person says that nothing newer is left of the archive than what is restored.
    public var newestKnown = false
    /// Whether a copy for evidence is wanted, in which also lies what was destroyed since.
    public var evidenceCopy = false

    /// By when the copy is to be destroyed.
    public var expires: CalendarDate?
    /// The private keys that open what is encrypted.
    public var opening: Opening?

    /// Exactly these paths, for a drill; nil is what `only` says.
    var sample: Set<RelativePath>?

    /// A restoration of everything.
    public init(sources: [FilePath], into: FilePath) {
        self.sources = sources
        self.into = into
    }
}
