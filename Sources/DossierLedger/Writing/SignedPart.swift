public import DossierModel

/// The events of one transaction, signed: a file that the store adds to the ledger.
public struct SignedPart: Sendable {
    /// Where the file goes.
    public let path: RelativePath
    /// The lines of the file.
    public let bytes: [UInt8]
    /// The events, in order.
    public let events: [Event]
    /// The head of the ledger once the file is there.
    public let head: LedgerHead
}
