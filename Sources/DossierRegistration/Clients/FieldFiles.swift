internal import DossierModel

/// The two files of fields that are kept apart from the card.
struct FieldFiles {
    /// Traits (rule PRV-6).
    var persons: FieldFile
    /// Credit (rule SEC-6).
    var credit: FieldFile
}
