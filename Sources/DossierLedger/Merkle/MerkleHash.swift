public import DossierModel

/// How the tree over the ledger is hashed (RFC 6962 §2.1).
///
/// A leaf and a node begin with different bytes, so that neither can pass for the other.
public enum MerkleHash {
    private static let leafPrefix: UInt8 = 0x00
    private static let nodePrefix: UInt8 = 0x01

    /// The root of a tree without leaves.
    public static let empty = ContentDigest(of: [])

    /// The hash of a leaf: of a line of the ledger, without its line feed (design §4).
    public static func leaf(_ content: some Sequence<UInt8>) -> ContentDigest {
        ContentDigest(of: [leafPrefix] + content)
    }

    /// The hash of a node above two others.
    public static func node(_ left: ContentDigest, _ right: ContentDigest) -> ContentDigest {
        var bytes = [nodePrefix]
        bytes.reserveCapacity(65)
        bytes += left.bytes
        bytes += right.bytes
        return ContentDigest(of: bytes)
    }
}
