internal import Crypto
internal import DossierModel

/// A digest and a length that grow with every piece.
struct RunningDigest {
    private var hash = SHA256()
    private var size: Int64 = 0

    mutating func update(_ piece: ArraySlice<UInt8>) {
        hash.update(data: piece)
        size += Int64(piece.count)
    }

    var content: KnownContent {
        KnownContent(digest: ContentDigest(hash.finalize()), size: size)
    }
}
