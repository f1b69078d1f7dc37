public import DossierModel
internal import DossierStore

/// A document whose restriction to storage began or ended.
public struct RestrictedDocument: Sendable {
    /// The dossier's number.
    public var number: ClientNumber
    /// The record as it is now.
    public var record: Record

    /// A record where it was found.
    init(_ found: FoundRecord) {
        number = found.volume.number
        record = found.record
    }
}
