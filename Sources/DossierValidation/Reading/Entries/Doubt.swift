import DossierModel

/// An entry of which the ledger says something else than the archive, or nothing.
struct Doubt: Sendable {
    /// The kind of entry.
    var kind: CommitmentKind
    /// The file in which it stands.
    var path: RelativePath
    /// What people call it.
    var name: String
    /// What the ledger says.
    var word: EntryRow.Word
    /// Whether it is the card of a volume behind which a newer one was opened.
    var isOlderCard: Bool
}
