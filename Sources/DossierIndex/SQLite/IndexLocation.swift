public import DossierModel
internal import Foundation
public import SystemPackage

/// Where the index of an archive lies: a cache of this computer, never on the share (design §1).
public struct IndexLocation: Sendable, Equatable {
    /// The index file.
    public let file: FilePath
    /// The archive it belongs to.
    public let archive: ArchiveID
    /// The archive's root, in which an index must never lie.
    public let root: FilePath
    /// Whether a person named the file; then nothing but an index is ever replaced there.
    public let isChosen: Bool

    /// The usual place: `<cache>/dossier/<archive id>-<16 digits>.sqlite`.
    ///
    /// The digits are the head of the SHA-256 of the root's path, so that two copies of one archive
    /// have two indexes (design §9).
    ///
    /// - Parameters:
    ///   - cache: The user's folder for caches (XDG Base Directory: `$XDG_CACHE_HOME` or `~/.cache`).
    ///   - archive: The archive's id.
    ///   - root: The archive's root; symbolic links in it are resolved here.
    public init(cache: FilePath, archive: ArchiveID, root: FilePath) {
        self.root = Self.resolved(root)
        self.archive = archive
        let digits = ContentDigest(of: Array(self.root.string.utf8)).description.prefix(16)
        file = cache.appending("dossier").appending("\(archive)-\(digits).sqlite")
        isChosen = false
    }

    /// The place that a person chose with `--index`.
    public init(chosen file: FilePath, archive: ArchiveID, root: FilePath) {
        self.root = Self.resolved(root)
        self.archive = archive
        self.file = file
        isChosen = true
    }

    /// The index file, shown safely.
    var place: String { VisibleText.of(file.string) }

    private static func resolved(_ path: FilePath) -> FilePath {
        FilePath(URL(fileURLWithPath: path.string).resolvingSymlinksInPath().path)
    }
}

extension IndexLocation {
    /// Makes the folder (0700) and, where there is none, an empty file (0600).
    ///
    /// - Throws: `insideArchive` when the file would lie in the archive, which the index never
    ///   writes; `cannotCreateFolder` and `cannotOpen` when the system refuses.
    func prepare() throws(IndexError) {
        let folder = file.removingLastComponent()
        if !isChosen { try makeFolder(folder) }
        guard !Self.resolved(folder.isEmpty ? "." : folder).starts(with: root) else {
            throw IndexError(.insideArchive, at: place)
        }
        do {
            let descriptor = try FileDescriptor.open(
                file, .readWrite, options: [.create], permissions: .ownerReadWrite)
            try descriptor.close()
        } catch {
            throw IndexError(.cannotOpen, at: place, details: "\(error)")
        }
    }

    private func makeFolder(_ folder: FilePath) throws(IndexError) {
        guard !Self.resolved(folder.removingLastComponent()).starts(with: root) else {
            throw IndexError(.insideArchive, at: place)
        }
        guard !FileManager.default.fileExists(atPath: folder.string) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder.string, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw IndexError(
                .cannotCreateFolder, at: VisibleText.of(folder.string), details: "\(error)")
        }
    }

    /// Throws the index file away, with the journal that SQLite keeps beside it.
    func discard() throws(IndexError) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            let path = file.string + suffix
            guard FileManager.default.fileExists(atPath: path) else { continue }
            do {
                try FileManager.default.removeItem(atPath: path)
            } catch {
                throw IndexError(.cannotOpen, at: place, details: "\(error)")
            }
        }
    }

    /// The head of the file: as much of the first 100 bytes as there is.
    func header() throws(IndexError) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file.string))
            defer { try? handle.close() }
            return Array(try handle.read(upToCount: 100) ?? Data())
        } catch {
            throw IndexError(.cannotOpen, at: place, details: "\(error)")
        }
    }
}
