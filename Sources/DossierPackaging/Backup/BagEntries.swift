internal import Crypto
internal import DossierModel
internal import DossierStore
internal import DossierTar

/// The entries of a bag of ours, one after the other, by their paths below its top directory.
struct BagEntries {
    /// The content of one entry while it streams.
    struct Content: ~Copyable {
        fileprivate var tar: TarReader
        /// The length in bytes.
        fileprivate(set) var size: Int64 = 0
        /// The time of modification, in nanoseconds since 1970.
        fileprivate(set) var modified: Int64?

        fileprivate init(_ tar: consuming TarReader) {
            self.tar = tar
        }

        /// The next piece; nil at the end.
        mutating func next() throws -> ArraySlice<UInt8>? { try tar.read() }

        /// The digest of what is left.
        mutating func digest() throws -> ContentDigest {
            var hash = SHA256()
            while let piece = try next() { hash.update(data: piece) }
            return ContentDigest(hash.finalize())
        }

        /// Gives it another time of modification.
        mutating func touch(_ time: Int64) { modified = time }

        /// Everything, up to so many bytes.
        mutating func bytes(limit: Int = 64 << 20) throws -> [UInt8] {
            guard size <= Int64(limit) else { throw TarError(.headerTooLarge) }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(Int(size))
            while let piece = try next() { bytes += piece }
            return bytes
        }
    }

    private let place: String
    private let reader: ContentReader
    private let opening: Opening?

    /// The entries of a file, which may be encrypted.
    init(place: String, _ reader: ContentReader, _ opening: Opening?) {
        self.place = VisibleText.of(place)
        self.reader = reader
        self.opening = opening
    }

    /// Hands on every regular file, with its path in the bag.
    ///
    /// - Parameters:
    ///   - isDigested: Whether the digests of the whole are wanted; else they are of no bytes.
    ///   - progress: Told how many bytes of the plain file were read; what it throws ends the reading.
    ///   - body: May read the content.
    /// - Returns: digests and sizes of the whole.
    /// - Throws: `notABackup`, `damaged`; ``EncryptionError``; what `body` and reading throw.
    @discardableResult
    func forEach(
        isDigested: Bool = true, progress: @escaping (Int64) throws -> Void = { _ in },
        _ body: (RelativePath, inout Content) throws -> Void
    ) throws -> TarSummary {
        let reader = reader
        let opened = try OpenedFile(place, with: opening, isDigested: false) {
            var buffer = [UInt8](repeating: 0, count: 256 << 10)
            let count = try reader.read(into: &buffer)
            if count < buffer.count { buffer.removeLast(buffer.count - count) }
            return buffer
        }
        var done: Int64 = 0
        var content = Content(
            TarReader(isDigested: isDigested) {
                let bytes = try opened.read()
                done += Int64(bytes.count)
                try progress(done)
                return bytes
            })
        var top: ArraySlice<UInt8>?
        do {
            while let entry = try content.tar.next() {
                guard entry.kind == .file else {
                    if entry.kind == .directory { continue }
                    throw BackupError(
                        .damaged, place, detail: VisibleText.of(entry.name))
                }
                guard let whole = RelativePath(bytes: entry.name),
                    let slash = whole.bytes.firstIndex(of: UInt8(ascii: "/")),
                    top == nil || top == whole.bytes[..<slash],
                    let path = RelativePath(bytes: Array(whole.bytes[(slash + 1)...]))
                else {
                    throw BackupError(.damaged, place, detail: VisibleText.of(entry.name))
                }
                top = whole.bytes[..<slash]
                content.size = entry.size
                content.modified = entry.modified
                try body(path, &content)
            }
            let summary = try content.tar.summary()
            // Only its end tells that the whole of an encrypted file was authentic.
            while try opened.isEncrypted && !opened.read().isEmpty {}
            guard summary.trailingBytes == 0 else {
                throw BackupError(.damaged, place, detail: "+\(summary.trailingBytes)")
            }
            return summary
        } catch let error as TarError where error.exitStatus == .corruptInput {
            guard top != nil || error.code != .notATar else {
                throw BackupError(.notABackup, place)
            }
            throw BackupError(.damaged, place, detail: error.code.rawValue)
        }
    }
}
