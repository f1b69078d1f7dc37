public import DossierModel

/// A checkpoint as it lies in the archive, write-once, named by its size.
public struct KeptCheckpoint: Sendable, Equatable {
    /// The file.
    public let path: RelativePath
    /// The size that the file is named for.
    public let size: Int
    /// What the file holds; nil where it is no checkpoint of that size.
    public let signed: SignedCheckpoint?

    /// What lies under a name.
    init(path: RelativePath, size: Int, bytes: [UInt8]?) {
        self.path = path
        self.size = size
        let read = bytes.flatMap { try? SignedCheckpoint(bytes: $0) }
        signed = read?.head.size == size ? read : nil
    }

    /// The file of a size.
    static func path(_ size: Int) -> RelativePath {
        Layout.checkpoints.appending(RelativePath(name: Array("\(size)".utf8)) ?? "_")
    }

    /// The size that a name says; nil for any other name.
    static func size(ofName name: [UInt8]) -> Int? {
        String(validating: name, as: UTF8.self).flatMap(ProofLines.number)
    }

    /// Whether a name belongs to a checkpoint or to what may lie beside one: a cosignature, a token.
    static func mayBeThere(_ name: [UInt8]) -> Bool {
        size(ofName: Array(name.prefix { $0 != UInt8(ascii: ".") })) != nil
    }
}
