public import DossierLedger
public import DossierModel

/// The ledger before a package's range, as a few hashes from which it can be continued.
///
/// From it follows the root that the predecessor's checkpoint signed; with the range's lines added,
/// the root that this package's checkpoint signed. In the bag it is a text: the number of lines, then
/// the hashes in Base64, of the largest subtree first (RFC 6962 §2.1), a line each.
public struct LedgerFrontier: Sendable, Equatable {
    /// Where it lies in the bag.
    public static let path: RelativePath = "proof/frontier"
    /// The longest text that is read, in bytes.
    static let longest = 4_096

    /// The tree before the range.
    public let tree: CompactRange

    /// The frontier of a tree.
    public init(_ tree: CompactRange) {
        self.tree = tree
    }

    /// Reads the text; nil unless it is a frontier in its one form.
    public init?(bytes: [UInt8]) {
        guard bytes.count <= Self.longest, let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1, let size = Int(lines[0]) else { return nil }
        var hashes: [ContentDigest] = []
        for line in lines.dropFirst().dropLast() {
            guard let raw = Base64.bytes(String(line)), raw.count == 32,
                let hash = ContentDigest(Hexadecimal.text(raw))
            else { return nil }
            hashes.append(hash)
        }
        guard let tree = CompactRange(size: size, hashes: hashes) else { return nil }
        self.init(tree)
        guard self.bytes == bytes else { return nil }
    }

    /// The text.
    public var bytes: [UInt8] {
        let lines = ["\(tree.size)"] + tree.hashes.map { Base64.text($0.bytes) }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
}
