public import DossierModel
public import DossierRegistration

/// The cards of a file, as they are to be entered.
public struct CardRows: Sendable {
    /// What to enter, by the dossier's number.
    public var rows: [(number: ClientNumber, edit: CardEdit)]
    /// Columns that the archive does not know; told, not taken over.
    public var unknownColumns: [String]
}
