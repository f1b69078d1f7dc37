public import DossierModel

/// Where a file of the archive lies in the bag: its own path below `data/`.
///
/// A path that is not UTF-8 is percent-encoded, as the archive's JSON has it (design §6).
public struct PackedPath: Sendable, Hashable {
    /// The folder of a bag's payload.
    static let payload: RelativePath = "data"

    /// The path in the bag.
    public let path: RelativePath
    /// Whether it is percent-encoded.
    public let isEncoded: Bool

    /// The place of a path of the archive.
    public init(_ path: RelativePath) {
        if path.text == nil, let encoded = RelativePath(PercentEncoding.encode(path.bytes)) {
            self.path = Self.payload.appending(encoded)
            isEncoded = true
        } else {
            self.path = Self.payload.appending(path)
            isEncoded = false
        }
    }
}
