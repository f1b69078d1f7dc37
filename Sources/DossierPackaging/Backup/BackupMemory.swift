internal import Crypto
internal import DossierModel
internal import DossierStore
internal import Foundation
internal import SystemPackage

/// What this user remembers of the files that a full backup holds, so that unchanged ones are known
/// again without being read; kept in the user's folder for caches.
///
/// Whatever is odd about it, it is as if there were none: then everything is read.
struct BackupMemory {
    /// What tells that a file was not changed, and what it held.
    struct Known {
        var size: Int64
        var modified: Int64
        var changed: Int64
        var inode: UInt64
        var digest: ContentDigest

        /// Whether a file with that status still has the content.
        func fits(_ status: FileStatus, isLocal: Bool) -> Bool {
            size == status.size && modified == status.modified
                && (!isLocal || changed == status.changed && inode == status.inode)
        }
    }

    private static let mark = Array("dossier backup 1\n".utf8)
    private let folder: FilePath
    private let name: String

    /// The memory of the full backup with that digest, of an archive at its place.
    init(cache: FilePath, store: Store, full: ContentDigest) {
        let url = URL(fileURLWithPath: store.root.string).resolvingSymlinksInPath()
        let place = ContentDigest(of: Array(url.path.utf8)).description.prefix(16)
        folder = cache.appending("dossier")
        name = "\(store.description.id)-\(place)-\(full.description.prefix(16)).backup"
    }

    /// What is remembered; nil where nothing is.
    func recall() -> [RelativePath: Known]? {
        guard let relative = RelativePath(name), let directory = try? DurableDirectory(folder),
            let bytes = try? directory.bytes(relative, limit: 1 << 30),
            bytes.count >= Self.mark.count + 32, bytes.starts(with: Self.mark)
        else { return nil }
        let body = bytes.dropLast(32)
        guard Array(SHA256.hash(data: body)) == Array(bytes.suffix(32)) else { return nil }
        var rows: [RelativePath: Known] = [:]
        rows.reserveCapacity(bytes.count / 200)
        var rest = body.dropFirst(Self.mark.count)
        while !rest.isEmpty {
            guard let length = Self.number(&rest), length < UInt64(rest.count),
                let path = RelativePath(bytes: Array(rest.prefix(Int(length))))
            else { return nil }
            rest = rest.dropFirst(Int(length))
            guard let size = Self.number(&rest), let modified = Self.number(&rest),
                let changed = Self.number(&rest), let inode = Self.number(&rest),
                rest.count >= 32,
                let digest = ContentDigest(raw: rest.prefix(32))
            else { return nil }
            rest = rest.dropFirst(32)
            rows[path] = Known(
                size: Int64(bitPattern: size), modified: Int64(bitPattern: modified),
                changed: Int64(bitPattern: changed), inode: inode, digest: digest)
        }
        return rows
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
        guard rest.count >= 8 else { return nil }
        var value: UInt64 = 0
        for byte in rest.prefix(8) { value = value << 8 | UInt64(byte) }
        rest = rest.dropFirst(8)
        return value
    }

    // MARK: Keeping

    /// Gathers what is to be remembered.
    struct Draft {
        fileprivate var bytes = BackupMemory.mark

        /// Notes a file; one that may be written to once more without its time showing it is noted by
        /// its content alone, and read the next time.
        mutating func note(
            _ path: RelativePath, _ status: FileStatus, _ digest: ContentDigest, isSettled: Bool
        ) {
            add(UInt64(path.bytes.count))
            bytes += path.bytes
            add(UInt64(bitPattern: status.size))
            add(UInt64(bitPattern: isSettled ? status.modified : .min))
            add(UInt64(bitPattern: isSettled ? status.changed : .min))
            add(isSettled ? status.inode : 0)
            bytes += digest.bytes
        }

        private mutating func add(_ number: UInt64) {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
            }
        }
    }

    /// Keeps a draft; where nothing can be kept, the next run reads everything.
    func keep(_ draft: Draft, outside store: Store) {
        guard store.relativePath(of: folder.appending(name)) == nil,
            let relative = RelativePath(name)
        else { return }
        try? FileManager.default.createDirectory(
            atPath: folder.string, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let bytes = draft.bytes + Array(SHA256.hash(data: draft.bytes))
        try? DurableDirectory(folder).write(bytes, to: relative, replaces: true, isPrivate: true)
    }

    /// Forgets it.
    func forget() {
        guard let relative = RelativePath(name) else { return }
        try? DurableDirectory(folder).discard(relative)
    }
}
