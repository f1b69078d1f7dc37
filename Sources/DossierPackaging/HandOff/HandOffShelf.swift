import Crypto
import DossierLedger
import DossierModel
import DossierStore
import SystemPackage

/// The folder that goes out of the house, and what was written to it so far.
struct HandOffShelf {
    let folder: DurableDirectory
    let sealing: Sealing?
    private var written: [RelativePath] = []

    init(folder: DurableDirectory, sealing: Sealing?) {
        self.folder = folder
        self.sealing = sealing
    }

    /// Where a file lies, for people.
    func place(_ name: RelativePath) -> String {
        VisibleText.of(folder.path.appending(name.text ?? "").string)
    }

    /// Copies a package, encrypted where that is wanted, with digest and proof beside it.
    mutating func copy(_ source: HandOffSource) throws -> HandOffItem {
        let reader = try ExternalFolder(source.file.removingLastComponent()).open(source.name)
        let stored = try folder.fill(source.target) { sink in
            let done = try sealing.write(to: sink) { write in
                let plain = try Self.copy(reader, to: write)
                return (content: plain, value: plain)
            }
            guard done.value.digest == source.fileDigest else {
                throw HandOffError(.changed, VisibleText.of(source.file.string))
            }
            return (content: done.content, value: done.content)
        }
        written.append(source.target)
        let name = String(decoding: source.target.bytes, as: UTF8.self)
        try write(source.proof, to: Self.beside(source.target, ".tlog-proof"))
        try write(
            Array("\(stored.digest)  \(name)\n".utf8), to: Self.beside(source.target, ".sha256"))
        return HandOffItem(
            package: source.package, file: name, fileDigest: stored.digest,
            documents: source.documents, bytes: source.bytes)
    }

    private static func copy(
        _ reader: ContentReader, to write: (ArraySlice<UInt8>) throws -> Void
    ) throws -> KnownContent {
        var hash = SHA256()
        var size: Int64 = 0
        var buffer = [UInt8](repeating: 0, count: ContentReader.pieceLength)
        while true {
            let count = try reader.read(into: &buffer)
            guard count > 0 else {
                return KnownContent(digest: ContentDigest(hash.finalize()), size: size)
            }
            hash.update(data: buffer[..<count])
            size += Int64(count)
            try write(buffer[..<count])
        }
    }

    private static func beside(_ file: RelativePath, _ suffix: String) -> RelativePath {
        RelativePath(bytes: file.bytes + Array(suffix.utf8)) ?? file
    }

    /// Writes a file that is not there yet.
    mutating func write(_ bytes: [UInt8], to name: RelativePath) throws {
        try folder.write(bytes, to: name, replaces: false)
        written.append(name)
    }

    /// Writes the newest checkpoint; one of that size may lie there from another hand-over.
    mutating func write(_ signed: SignedCheckpoint) throws -> RelativePath {
        let origin = signed.checkpoint.origin.split(separator: "/").first ?? "archive"
        let text = "\(origin).\(signed.head.size).checkpoint"
        let name = RelativePath(name: Array(text.utf8)) ?? "checkpoint"
        if let bytes = try? folder.bytes(name, limit: SignedNote.longest), bytes == signed.bytes {
            return name
        }
        try write(signed.bytes, to: name)
        return name
    }

    /// Removes what was written, when nothing comes of it.
    func removeAll() {
        for name in written.reversed() { try? folder.discard(name) }
    }
}
