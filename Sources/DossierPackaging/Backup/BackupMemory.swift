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
    static let mark = Array("dossier backup 1\n".utf8)
    /// The length of the digest at the end.
    private static let sum = 32
    private let folder: FilePath
    private let name: String

    /// The memory of the full backup with that digest, of an archive at its place.
    init(cache: FilePath, store: Store, full: ContentDigest) {
        let url = URL(fileURLWithPath: store.root.string).resolvingSymlinksInPath()
        let place = ContentDigest(of: Array(url.path.utf8)).description.prefix(16)
        folder = cache.appending("dossier")
        name = "\(store.description.id)-\(place)-\(full.description.prefix(16)).backup"
    }

    private init(folder: FilePath, name: String) {
        self.folder = folder
        self.name = name
    }

    /// What is remembered of the full backups of an archive, wherever it lies.
    static func all(cache: FilePath, of store: Store) -> [BackupMemory] {
        let folder = cache.appending("dossier")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
        return names.filter { $0.hasPrefix("\(store.description.id)-") && $0.hasSuffix(".backup") }
            .map { BackupMemory(folder: folder, name: $0) }
    }

    /// What is remembered; nil where nothing is.
    func recall() -> BackupBase? {
        guard let relative = RelativePath(name), let directory = try? DurableDirectory(folder),
            var bytes = try? directory.bytes(relative, limit: 1 << 30),
            bytes.count >= Self.mark.count + Self.sum, bytes.starts(with: Self.mark),
            SHA256.hash(data: bytes.dropLast(Self.sum)).elementsEqual(bytes.suffix(Self.sum))
        else { return nil }
        bytes.removeLast(Self.sum)
        return BackupBase(bytes, from: Self.mark.count)
    }

    // MARK: Keeping

    /// Keeps a draft; where nothing can be kept, the next run reads everything.
    func keep(_ draft: Draft, outside store: Store) {
        guard store.relativePath(of: folder.appending(name)) == nil,
            let relative = RelativePath(name)
        else { return }
        try? FileManager.default.createDirectory(
            atPath: folder.string, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        forget()
        try? DurableDirectory(folder).fill(relative, isPrivate: true) { sink in
            (try draft.write(to: sink), ())
        }
    }

    /// Forgets it.
    func forget() {
        guard let relative = RelativePath(name) else { return }
        try? DurableDirectory(folder).discard(relative)
    }

    // MARK: A draft

    /// Gathers what is to be remembered, on the disk: there are many files.
    struct Draft {
        private let file: ScratchFile
        private var waiting = BackupMemory.mark

        init(_ file: ScratchFile) {
            self.file = file
        }

        /// Notes a file; one that may be written to once more without its time showing it is noted by
        /// its content alone, and read the next time.
        mutating func note(
            _ path: RelativePath, _ status: FileStatus, _ digest: ContentDigest, isSettled: Bool
        ) throws {
            BackupBase.append(
                path, size: status.size, modified: isSettled ? status.modified : .min,
                changed: isSettled ? status.changed : .min, inode: isSettled ? status.inode : 0,
                digest, to: &waiting)
            if waiting.count > 64 << 10 { try flush() }
        }

        mutating func flush() throws {
            try file.write(waiting)
            waiting.removeAll(keepingCapacity: true)
        }

        /// Writes the whole, its digest behind it.
        fileprivate func write(to sink: FileSink) throws -> KnownContent {
            var (hash, whole) = (SHA256(), SHA256())
            try file.forEachPiece { piece in
                hash.update(data: piece)
                whole.update(data: piece)
                try sink.write(piece)
            }
            let sum = Array(hash.finalize())
            whole.update(data: sum)
            try sink.write(sum[...])
            return KnownContent(
                digest: ContentDigest(whole.finalize()), size: file.size + Int64(sum.count))
        }
    }
}
