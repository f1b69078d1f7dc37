public import DossierModel

/// To what a validation can be limited.
public enum ValidationPlace: Sendable, Equatable {
    /// All volumes of a dossier.
    case number(ClientNumber)
    /// A folder or a file below the root.
    case path(RelativePath)
}
