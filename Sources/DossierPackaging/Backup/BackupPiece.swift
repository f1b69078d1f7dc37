internal import DossierModel
internal import DossierStore

/// What the thread that reads ahead gives the one that writes a backup.
enum BackupPiece: Sendable {
    /// Rows of files that this backup need not hold.
    case rows([InventoryRow])
    /// A file that was read as a whole.
    case file(InventoryRow, [UInt8], FileStatus)
    /// A file that is too large for memory begins; its parts follow.
    case begin(BackupSurvey.Found)
    /// The next part of it.
    case part([UInt8])
    /// It ended as it began.
    case end(ContentDigest)
    /// It changed while it was read.
    case changed(RelativePath)

    /// How much it weighs in the queue, in bytes.
    var weight: Int {
        switch self {
        case .rows(let rows): 256 * rows.count
        case .file(_, let bytes, _): bytes.count + 1_024
        case .part(let bytes): bytes.count
        case .begin, .end, .changed: 1_024
        }
    }
}
