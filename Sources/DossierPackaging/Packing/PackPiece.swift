internal import DossierModel

/// What the thread that reads ahead gives the one that writes, in the order of the payload.
enum PackPiece: Sendable {
    /// A file that was read as a whole, with its item where it is a document.
    case file(PackedPath, [UInt8], ContentDigest, HandOverItem?)
    /// A document that is too large for memory: its path in the archive and its item.
    case large(PackedPath, RelativePath, HandOverItem)
    /// An item without a document.
    case item(HandOverItem)
    /// Paper of an earlier month that is still missing.
    case missingPaper(MissingPaper)
    /// The record of a document that was destroyed.
    case tombstone(RecordID)
    /// A hold that reaches something of the package.
    case hold(HoldEntry)
    /// A document that is not as its record says.
    case leftOut(LeftOut)
    /// A file that was changed behind the range.
    case later(LaterChange)
    /// The lines of the range.
    case ledger(PackedPath, size: Int64)
    /// A list of records with what was sealed in it, and the digest of the list as it was.
    case sealed(RelativePath, [UInt8], replacing: ContentDigest)

    /// How much it weighs in the queue, in bytes.
    var weight: Int {
        switch self {
        case .file(_, let bytes, _, _): bytes.count + 1_024
        case .sealed(_, let bytes, _): bytes.count
        default: 1_024
        }
    }
}
