internal import Crypto
internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// The folder in which a restoration lies until all of it is verified: `.dossier-restore` in the aim.
///
/// What is in it has no final name; the whole is moved to its place, `_archive` last. A restoration
/// that was stopped goes on from what lies here.
final class RestoreStage {
    static let folder: RelativePath = ".dossier-restore"
    private static let files: RelativePath = ".dossier-restore/files"
    private static let plan: RelativePath = ".dossier-restore/plan.json"
    private static let whole: RelativePath = ".dossier-restore/whole"

    private let tree: LooseTree
    private let durable: DurableDirectory
    /// The digests of what was staged, by path.
    private(set) var digests: [RelativePath: ContentDigest] = [:]
    /// Whether files of an earlier run may lie here.
    let isResumed: Bool
    /// Whether everything was verified by an earlier run, and only has to be moved.
    private(set) var isWhole = false

    /// Opens the stage in a folder, which is made where it is missing.
    ///
    /// - Throws: `notEmpty`, `otherRestoration`; what writing met.
    init(_ aim: FilePath, plan: JSONValue, system: any SystemCalls) throws {
        let place = VisibleText.of(aim.string)
        if let name = aim.lastNameBytes.flatMap({ RelativePath(name: $0) }) {
            let parent = try DurableDirectory(aim.removingLastComponent(), system: system)
            if try parent.status(name) == nil { try parent.makeDirectories(name) }
        }
        tree = try LooseTree(aim, system: system)
        durable = try DurableDirectory(aim, system: system)
        let bytes = JSONText.bytes(of: plan)
        let present = try tree.entries().map(\.name)
        let own = Array(Self.folder.bytes)
        guard try tree.status(Self.plan) != nil else {
            isResumed = false
            guard present.allSatisfy({ $0 == own }) else {
                // Behind the last move the plan goes first: what is left only has to be cleared away.
                guard present.contains(own) else { throw BackupError(.notEmpty, place) }
                isWhole = true
                return
            }
            try durable.makeDirectories(Self.files)
            try durable.write(bytes, to: Self.plan, replaces: true)
            return
        }
        guard try durable.bytes(Self.plan, limit: 1 << 20) == bytes else {
            throw BackupError(.otherRestoration, place)
        }
        isResumed = true
        isWhole = try tree.status(Self.whole) != nil
        guard isWhole || present.allSatisfy({ $0 == own }) else {
            throw BackupError(.notEmpty, place)
        }
    }

    /// How many bytes can still be written; nil where nobody can tell.
    var freeBytes: Int64? { tree.freeBytes }

    private func place(_ path: RelativePath) -> RelativePath { Self.files.appending(path) }

    // MARK: Files

    /// Stages a file as it streams; one that an earlier run left is compared, and kept if it is the
    /// same.
    func add(
        _ path: RelativePath, size: Int64, modified: Int64?,
        _ next: () throws -> ArraySlice<UInt8>?
    ) throws {
        if isResumed, let digest = try kept(path, size, modified) {
            var hash = SHA256()
            var bytes: [UInt8] = []
            // The bytes are at hand once only: small ones are held, large ones digested.
            while let piece = try next() {
                hash.update(data: piece)
                if size <= BackupSource.held { bytes += piece }
            }
            let found = ContentDigest(hash.finalize())
            if found == digest {
                digests[path] = found
            } else if size <= BackupSource.held {
                try replace(path, bytes, modified: modified)
            } else {
                // The next pass finds nothing there and writes it.
                try tree.remove(place(path))
            }
            return
        }
        var hash = SHA256()
        try tree.write(place(path), modified: modified) { sink in
            while let piece = try next() {
                hash.update(data: piece)
                try sink.write(piece)
            }
        }
        digests[path] = ContentDigest(hash.finalize())
    }

    /// Stages an entry of a bag.
    func add(_ path: RelativePath, _ content: inout BagEntries.Content) throws {
        try add(path, size: content.size, modified: content.modified) { try content.next() }
    }

    /// The digest of a file of an earlier run; one that cannot be of use is removed.
    private func kept(
        _ path: RelativePath, _ size: Int64, _ modified: Int64?
    ) throws -> ContentDigest? {
        guard let status = try tree.status(place(path)) else { return nil }
        guard status.kind == .file, status.size == size,
            modified == nil || status.modified == modified
        else {
            try tree.remove(place(path))
            return nil
        }
        return try tree.open(place(path)).digest()
    }

    /// Stages bytes, in the place of what lies there.
    func replace(_ path: RelativePath, _ bytes: [UInt8], modified: Int64? = nil) throws {
        try tree.remove(place(path))
        try tree.write(place(path), modified: modified) { try $0.write(bytes[...]) }
        digests[path] = ContentDigest(of: bytes)
    }

    /// Takes a file out again.
    func remove(_ path: RelativePath) throws {
        try tree.remove(place(path))
        digests[path] = nil
    }

    /// Gives a file another path.
    func move(_ path: RelativePath, to other: RelativePath) throws {
        if let parent = other.parent { try tree.makeDirectories(place(parent)) }
        try tree.move(place(path), to: place(other))
        digests[other] = digests.removeValue(forKey: path)
    }

    /// The content of a staged file; nil where there is none.
    func bytes(_ path: RelativePath) throws -> [UInt8]? {
        guard try tree.status(place(path)) != nil else { return nil }
        return try tree.open(place(path)).bytes(limit: Store.documentLimit)
    }

    /// Makes a folder.
    func makeFolder(_ path: RelativePath) throws { try tree.makeDirectories(place(path)) }

    /// Removes what was staged; the aim is empty then.
    func discard() throws {
        guard !isWhole else { return }
        try tree.removeTree(Self.folder)
    }

    // MARK: Taking its place

    /// Makes everything lasting, and moves it to its place.
    func publish() throws {
        if !isWhole {
            try tree.synchronize()
            try durable.write([], to: Self.whole, replaces: true)
        }
        let staged = try tree.status(Self.files) == nil ? [] : tree.entries(Self.files)
        let names = staged.map(\.name).sorted { left, right in
            // The archive is known by `_archive`, which therefore comes last.
            let ranks = [left, right].map { $0.elementsEqual(Layout.system.bytes) ? 1 : 0 }
            return ranks[0] != ranks[1]
                ? ranks[0] < ranks[1] : left.lexicographicallyPrecedes(right)
        }
        for name in names {
            guard let path = RelativePath(name: name) else { continue }
            try tree.move(place(path), to: path)
        }
        try tree.removeTree(Self.files)
        try tree.remove(Self.plan)
        try tree.removeTree(Self.folder)
    }
}
