public import DossierModel

/// What filling in several cards came to.
public struct FilledCards: Sendable {
    /// The cards of the dossiers that were changed.
    public var changed: [Card] = []
    /// The numbers of the dossiers about which everything was known already.
    public var unchanged: [ClientNumber] = []
}
