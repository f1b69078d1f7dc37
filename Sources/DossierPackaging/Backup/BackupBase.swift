internal import DossierModel
internal import DossierStore

/// What an incremental backup is compared with: the files of the full one, as they were.
///
/// It stays the bytes in which it is remembered, for there are many files. Whoever asks does so in the
/// order of a walk, which is mostly that of the walk before: the next answer stands behind the last
/// one, and only where it does not is everything looked through.
struct BackupBase: Sendable {
    /// What tells that a file was not changed, and what it held.
    struct Known {
        var size: Int64
        var modified: Int64
        var changed: Int64
        var inode: UInt64
        /// Where it stands.
        var offset: Int

        /// Whether a file with that status still has the content.
        func fits(_ status: FileStatus, isLocal: Bool) -> Bool {
            size == status.size && modified == status.modified
                && (!isLocal || changed == status.changed && inode == status.inode)
        }
    }

    /// Behind the path: four numbers and a digest.
    private static let rest = 4 * 8 + 32

    private let bytes: [UInt8]
    private let start: Int
    private var next: Int
    /// Where the paths stand, once one was not the next.
    private var index: [RelativePath: Int]?

    /// What stands in bytes from an offset on; nil where they are no such list.
    init?(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        self.start = start
        next = start
        var offset = start
        while offset < bytes.count {
            guard let end = end(offset) else { return nil }
            offset = end
        }
    }

    /// What an inventory says; nothing of it is believed by its status.
    init(_ rows: [InventoryRow]) {
        var bytes: [UInt8] = []
        for row in rows where row.state == .here {
            guard let digest = row.digest else { continue }
            Self.append(
                row.path, size: row.size, modified: .min, changed: .min, inode: 0, digest,
                to: &bytes)
        }
        self.bytes = bytes
        start = 0
        next = 0
    }

    // MARK: Asking

    /// What is known of a file; nil where the full backup does not hold it.
    mutating func known(_ path: RelativePath) -> Known? {
        if holds(path, at: next) { return take(next, path) }
        let index = index ?? makeIndex()
        self.index = index
        return index[path].map { take($0, path) }
    }

    private mutating func take(_ offset: Int, _ path: RelativePath) -> Known {
        let numbers = offset + 8 + path.bytes.count
        next = numbers + Self.rest
        return Known(
            size: Int64(bitPattern: number(numbers)),
            modified: Int64(bitPattern: number(numbers + 8)),
            changed: Int64(bitPattern: number(numbers + 16)), inode: number(numbers + 24),
            offset: offset)
    }

    /// The digest of the file that stands at an offset.
    func digest(at offset: Int) -> ContentDigest? {
        guard let end = end(offset) else { return nil }
        return ContentDigest(raw: bytes[(end - 32)..<end])
    }

    /// The length of the file that stands at an offset.
    func size(at offset: Int) -> Int64 {
        Int64(bitPattern: number(offset + 8 + Int(clamping: number(offset))))
    }

    private func holds(_ path: RelativePath, at offset: Int) -> Bool {
        guard offset < bytes.count, number(offset) == UInt64(path.bytes.count) else { return false }
        return bytes[(offset + 8)...].starts(with: path.bytes)
    }

    private func makeIndex() -> [RelativePath: Int] {
        var index: [RelativePath: Int] = [:]
        var offset = start
        while let end = end(offset) {
            if let path = RelativePath(bytes: Array(bytes[(offset + 8)..<(end - Self.rest)])) {
                index[path] = offset
            }
            offset = end
        }
        return index
    }

    // MARK: The bytes

    /// Where what stands at an offset ends; nil where nothing whole stands there.
    private func end(_ offset: Int) -> Int? {
        guard bytes.count - offset >= 8 + Self.rest else { return nil }
        let length = number(offset)
        guard length <= UInt64(bytes.count - offset - 8 - Self.rest) else { return nil }
        return offset + 8 + Int(length) + Self.rest
    }

    private func number(_ offset: Int) -> UInt64 {
        var value: UInt64 = 0
        for byte in bytes[offset..<(offset + 8)] { value = value << 8 | UInt64(byte) }
        return value
    }

    /// Writes what is known of a file.
    static func append(
        _ path: RelativePath, size: Int64, modified: Int64, changed: Int64, inode: UInt64,
        _ digest: ContentDigest, to bytes: inout [UInt8]
    ) {
        append(UInt64(path.bytes.count), to: &bytes)
        bytes += path.bytes
        append(UInt64(bitPattern: size), to: &bytes)
        append(UInt64(bitPattern: modified), to: &bytes)
        append(UInt64(bitPattern: changed), to: &bytes)
        append(inode, to: &bytes)
        bytes += digest.bytes
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }
}
