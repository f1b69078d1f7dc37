import DossierModel

/// An entry that the ledger vouches for and that is nowhere.
struct UnfulfilledCommitment: Sendable {
    /// The kind of entry.
    var kind: CommitmentKind
    /// Its id, or that of the dossier whose file it is.
    var id: String
    /// The year of the volume, for a file of a volume; else 0.
    var year: Int
    /// The dossier, where the event names it.
    var dossier: String?
    /// The event that spoke of it first.
    var sequence: Int
}
