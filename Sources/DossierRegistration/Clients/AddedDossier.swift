public import DossierModel

/// A dossier that was just set up.
public struct AddedDossier: Sendable, Equatable {
    /// Its number.
    public var number: ClientNumber
    /// Its permanent id.
    public var id: DossierID
    /// Its client.
    public var client: ClientID
    /// Its first volume.
    public var volume: Volume
}
