public import DossierModel

/// The new, write-once part of the ledger that tells of a transaction (design §4).
public struct LedgerPart: Sendable, Hashable {
    /// Where it goes; nothing may be there.
    public var path: RelativePath
    /// The signed lines.
    public var bytes: [UInt8]

    /// A part of the ledger.
    public init(path: RelativePath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
