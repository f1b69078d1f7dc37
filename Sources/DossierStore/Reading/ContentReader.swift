internal import Crypto
public import DossierModel
internal import SystemPackage

/// Reads one file from its beginning to its end and notices when it changes meanwhile.
///
/// Not for several threads at once; open one reader a thread.
public final class ContentReader {
    /// The status that the file had when it was opened.
    public let status: FileStatus
    /// How much has been read, in bytes.
    public private(set) var position: Int64 = 0

    private let handle: OpenHandle
    private let system: any SystemCalls
    let place: String
    private let isLocal: Bool

    /// The length of the pieces in which content is read, in bytes.
    public static let pieceLength = 1 << 20

    /// Throws `notAFile` for a link, pipe, socket, device or directory.
    init(
        _ handle: OpenHandle, place: String, isLocal: Bool, _ system: any SystemCalls
    ) throws(StoreError) {
        self.handle = handle
        self.place = place
        self.isLocal = isLocal
        self.system = system
        status = try located(place, .status) { () throws(Errno) in
            try system.status(handle.descriptor)
        }
        guard status.kind == .file else {
            throw StoreError(.notAFile, place, .open, details: ["kind": status.kind.rawValue])
        }
    }

    var descriptor: Descriptor { handle.descriptor }

    /// Reads the next bytes into a buffer, as many as it holds; returns 0 at the end.
    ///
    /// - Throws: `changedWhileRead` when the file grew, shrank or was written to since it was
    ///   opened; `inputOutput` and its kin when reading fails.
    public func read(into buffer: inout [UInt8]) throws(StoreError) -> Int {
        let count: Int
        do {
            count = try system.read(handle.descriptor, at: position, into: &buffer)
        } catch {
            throw StoreError(error, place, .read)
        }
        position += Int64(count)
        if position > status.size || count == 0 { try checkUnchanged() }
        return count
    }

    /// Leaves out what stands before an offset; reading goes on there.
    public func skip(to offset: Int64) {
        position = max(0, offset)
    }

    /// Compares the file with what it was when it was opened, and its length with what was read.
    ///
    /// - Throws: `changedWhileRead` when they differ.
    public func checkUnchanged() throws(StoreError) {
        let now = try located(place, .status) { () throws(Errno) in
            try system.status(handle.descriptor)
        }
        // A rename while reading alters the time of change alone, and no content.
        guard now.isUnchanged(since: status, isLocal: false), position == status.size else {
            throw StoreError(.changedWhileRead, place, .read)
        }
    }

    /// Reads what is left and digests it (SHA-256).
    ///
    /// - Throws: as ``read(into:)``.
    public func digest() throws(StoreError) -> ContentDigest {
        var hash = SHA256()
        try forEachPiece { piece in hash.update(data: piece) }
        return ContentDigest(hash.finalize())
    }

    /// Reads what is left in pieces of at most ``pieceLength`` bytes, of which it holds one.
    public func forEachPiece(
        _ body: (ArraySlice<UInt8>) throws(StoreError) -> Void
    ) throws(StoreError) {
        let wanted = Int(clamping: max(status.size - position, 0)) + 1
        var buffer = [UInt8](repeating: 0, count: min(Self.pieceLength, wanted))
        while true {
            let count = try read(into: &buffer)
            if count == 0 { return }
            try body(buffer[..<count])
        }
    }

    /// Reads what is left as a whole.
    ///
    /// - Throws: `tooLarge` when that is more than `limit` bytes; else as ``read(into:)``.
    public func bytes(limit: Int) throws(StoreError) -> [UInt8] {
        guard status.size - position <= limit else {
            throw StoreError(.tooLarge, place, .read, details: ["limit": "\(limit)"])
        }
        // All at once, into what is returned: most files are small.
        let wanted = Int(max(0, status.size - position))
        var result = [UInt8](repeating: 0, count: wanted + 1)
        let count = try read(into: &result)
        result.removeLast(result.count - count)
        if count > 0 { try forEachPiece { piece in result.append(contentsOf: piece) } }
        return result
    }
}
