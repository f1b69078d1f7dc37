internal import Crypto
internal import DossierModel
internal import DossierStore

/// What reading a document's bytes once told.
struct DocumentContent {
    /// SHA-256 of the bytes.
    var digest: ContentDigest
    /// How many bytes.
    var size: Int
    /// The status that the file had while it was read.
    var status: FileStatus
    /// What the file must still be when the transaction is committed.
    var expectation: Expectation { .unchanged(status, digest) }
    /// When the file was modified, in seconds since 1970.
    var modified: Int64 { status.modified / 1_000_000_000 }
    /// The day that the content names as that of its forming.
    var date: CalendarDate?
}

extension DocumentContent {
    /// Reads a file once from its beginning to its end.
    ///
    /// - Throws: ``StoreError``, also when the file changes while it is read.
    init(reading reader: ContentReader) throws(StoreError) {
        var hash = SHA256()
        var head: [UInt8] = []
        try reader.forEachPiece { piece in
            hash.update(data: piece)
            let room = ContentDate.headSize - head.count
            if room > 0 { head += piece.prefix(room) }
        }
        digest = ContentDigest(hash.finalize())
        size = Int(reader.status.size)
        status = reader.status
        date = ContentDate.find(in: head)
    }
}
