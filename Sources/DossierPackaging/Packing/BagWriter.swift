internal import Crypto
internal import DossierModel
internal import DossierStore
internal import DossierTar

/// Writes a bag into a tar, in one pass: declaration, payload, tag files, manifests (RFC 8493).
///
/// Not for several threads at once.
final class BagWriter {
    private var tar: TarWriter
    private let folder: RelativePath
    private let manifest: ScratchFile
    private var tagManifest: [(path: RelativePath, digest: ContentDigest)] = []
    private(set) var oxum = BagInformation.Oxum(bytes: 0, files: 0)
    private var current: (path: RelativePath, size: Int64)?

    /// Begins a bag.
    ///
    /// - Parameters:
    ///   - folder: The one top directory.
    ///   - time: The time of every entry.
    ///   - threads: How many compress.
    ///   - manifest: What holds the manifest until the payload is written.
    ///   - sink: Takes the compressed bytes.
    /// - Throws: what writing met.
    init(
        folder: RelativePath, time: Timestamp, threads: Int, manifest: ScratchFile,
        sink: @escaping TarWriter.Sink
    ) throws {
        self.folder = folder
        self.manifest = manifest
        tar = TarWriter(modified: time.seconds, threads: threads, sink: sink)
        try addTag(BagNames.declaration, BagDeclaration().document)
    }

    // MARK: Payload

    /// Adds a file of the payload.
    func add(
        _ path: RelativePath, _ bytes: [UInt8], digest: ContentDigest, modified: Int64? = nil
    ) throws {
        try begin(path, size: Int64(bytes.count), modified: modified)
        try write(bytes[...])
        try end(digest: digest)
    }

    /// Begins a file of the payload whose content follows.
    func begin(_ path: RelativePath, size: Int64, modified: Int64? = nil) throws {
        try tar.begin(folder.appending(path), size: size, modified: modified)
        current = (path, size)
    }

    /// Adds content to the file that was begun.
    func write(_ bytes: ArraySlice<UInt8>) throws { try tar.write(bytes) }

    /// Ends the file that was begun.
    func end(digest: ContentDigest) throws {
        try tar.end()
        guard let (path, size) = current else { return }
        try manifest.write(ManifestLine.bytes(digest: digest.bytes, path: path.bytes))
        oxum.bytes += size
        oxum.files += 1
        current = nil
    }

    // MARK: Tag files

    /// Adds a tag file.
    func addTag(_ path: RelativePath, _ bytes: [UInt8]) throws {
        try addTag(path, size: Int64(bytes.count)) { body in try body(bytes[...]) }
    }

    /// Adds a tag file that comes in pieces.
    func addTag(
        _ path: RelativePath, size: Int64,
        _ pieces: ((ArraySlice<UInt8>) throws -> Void) throws -> Void
    ) throws {
        var hash = SHA256()
        try tar.begin(folder.appending(path), size: size)
        try pieces { piece in
            try tar.write(piece)
            hash.update(data: piece)
        }
        try tar.end()
        tagManifest.append((path, ContentDigest(hash.finalize())))
    }

    /// Adds bag-info.txt and the manifests, and ends the tar.
    ///
    /// - Parameter information: What the bag says of itself; the sum of the payload is added.
    /// - Returns: the digests and sizes of tar and file.
    /// - Throws: what writing met.
    func finish(_ information: [BagInformation.Item]) throws -> WrittenTar {
        let sum = BagInformation.Item("Payload-Oxum", oxum.text)
        try addTag(BagNames.information, BagInformation(information + [sum]).document)
        let manifest = manifest
        try addTag(BagNames.manifest(.sha256), size: manifest.size) {
            try manifest.forEachPiece($0)
        }
        let lines = tagManifest.sorted { $0.path < $1.path }.flatMap {
            ManifestLine.bytes(digest: $0.digest.bytes, path: $0.path.bytes)
        }
        try addTag(BagNames.manifest(.sha256, .tag), lines)
        return try tar.finish()
    }
}
