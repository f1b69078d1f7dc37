public import DossierModel

/// What came of a restoration.
public struct RestoreReport: Sendable, Equatable {
    /// Why something was not restored.
    public struct Skipped: Sendable, Equatable {
        /// The path in the archive.
        public var path: RelativePath
        /// `destroyed`, `digestOnly`, or why the backup could not read it.
        public var reason: String
    }

    /// A hold of what was restored.
    public struct Held: Sendable, Equatable {
        /// The hold.
        public var id: EntryID
        /// The name of the case.
        public var title: String
        /// Whether it was carried over, because the source did not know it so.
        public var isReplayed: Bool
        /// Whether it was released.
        public var isReleased: Bool
    }

    /// How many files were restored.
    public var documents = 0
    /// How many bytes they have.
    public var bytes: Int64 = 0
    /// What was not restored.
    public var skipped: [Skipped] = []
    /// The lists of records that say now what was destroyed since.
    var rewritten: Set<RelativePath> = []
    /// How many destroyed records keep no digest, so that what they named is recognised by its path
    /// alone, of which none is known.
    public var unrecognised = 0
    /// The holds of what was restored: those in force, and those that a witness knew better.
    public var holds: [Held] = []
    /// How many events the ledger has that was restored; nil where no archive was.
    public var events: Int?
    /// Whether it comes from packages of months, which do not hold everything.
    public var isFromPackages = false
    /// The names of the files from which it was restored: of all that were given, those that count.
    public var sources: [String] = []
    /// Whether it is a copy for evidence.
    public var isEvidence = false

    /// Nothing was restored yet.
    public init() {}
}
