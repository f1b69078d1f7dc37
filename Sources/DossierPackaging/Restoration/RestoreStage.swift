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
    /// What lies in the aim for the moment between the last move and the end.
    static let finished: RelativePath = ".dossier-restored"

    private let tree: LooseTree
    private let durable: DurableDirectory
    /// Whether what an earlier run moved was put to use since: nothing of it is touched any more.
    var isInUse: Bool {
        get throws {
            try isWhole && tree.status(Layout.description) != nil
                && tree.status(RestorationState.path) == nil
        }
    }

    /// The digests of what was staged, by path.
    private(set) var digests: [RelativePath: ContentDigest] = [:]
    /// Whether files of an earlier run may lie here.
    let isResumed: Bool
    /// What an earlier run verified as a whole, which only has to be moved; nil where none did.
    private(set) var earlier: RestoreWhole?
    /// Whether digests of what an earlier run staged are known.
    private var isDigested = false
    /// The digest of what tells this restoration from another.
    private let key: ContentDigest

    /// Whether everything was verified.
    private var isWhole: Bool { earlier != nil }

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
        key = ContentDigest(of: bytes)
        if let done = try Self.earlier(Self.finished, tree, durable) {
            // Behind the last move: what is left only has to be cleared away.
            guard done.plan == key else { throw BackupError(.notEmpty, place) }
            isResumed = true
            earlier = done
            return
        }
        let own = Array(Self.folder.bytes)
        let isAlone = try tree.entries().allSatisfy { $0.name == own }
        guard try tree.status(Self.plan) != nil else {
            guard isAlone else { throw BackupError(.notEmpty, place) }
            isResumed = false
            try durable.makeDirectories(Self.files)
            try durable.write(bytes, to: Self.plan, replaces: true)
            return
        }
        guard try durable.bytes(Self.plan, limit: 1 << 20) == bytes else {
            throw BackupError(.otherRestoration, place)
        }
        isResumed = true
        earlier = try Self.earlier(Self.whole, tree, durable)
        guard isWhole || isAlone else { throw BackupError(.notEmpty, place) }
    }

    private static func earlier(
        _ path: RelativePath, _ tree: LooseTree, _ durable: DurableDirectory
    ) throws -> RestoreWhole? {
        guard try tree.status(path) != nil else { return nil }
        return try? RestoreWhole(document: durable.bytes(path, limit: 1 << 30))
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
        if isWhole {
            // It may have its final name, and is not staged again.
            let place = try lying(path)
            if let parent = place.parent { try durable.makeDirectories(parent) }
            try durable.write(bytes, to: place, replaces: true)
        } else {
            try tree.remove(place(path))
            try tree.write(place(path), modified: modified) { try $0.write(bytes[...]) }
        }
        digests[path] = ContentDigest(of: bytes)
    }

    /// Where a file lies: what an earlier run moved has its final name.
    private func lying(_ path: RelativePath) throws -> RelativePath {
        guard isWhole, try tree.status(place(path)) == nil,
            try tree.status(Self.files.appending(Self.top(path))) == nil
        else { return place(path) }
        return path
    }

    private static func top(_ path: RelativePath) -> RelativePath {
        path.names.first.flatMap { RelativePath(name: Array($0)) } ?? path
    }

    /// Whether a file is staged.
    func holds(_ path: RelativePath) throws -> Bool {
        try digests[path] != nil || isWhole && tree.status(lying(path)) != nil
    }

    /// How many bytes a staged file has.
    func size(_ path: RelativePath) throws -> Int64 {
        try tree.status(lying(path))?.size ?? 0
    }

    /// The root of what is staged.
    func root() throws -> FilePath {
        let isMoved = try lying(Layout.description) == Layout.description
        return isMoved ? tree.path : tree.path.appending(Self.files.description)
    }

    /// Takes a file out again.
    func remove(_ path: RelativePath) throws {
        try tree.remove(lying(path))
        digests[path] = nil
    }

    /// Gives a file another path; what an earlier run left there goes.
    func move(_ path: RelativePath, to other: RelativePath) throws {
        if let parent = other.parent { try tree.makeDirectories(place(parent)) }
        if isResumed { try tree.remove(place(other)) }
        try tree.move(place(path), to: place(other))
        digests[other] = digests.removeValue(forKey: path)
    }

    /// The content of a staged file; nil where there is none.
    func bytes(_ path: RelativePath) throws -> [UInt8]? {
        let place = try lying(path)
        guard try tree.status(place) != nil else { return nil }
        return try tree.open(place).bytes(limit: Store.documentLimit)
    }

    /// Makes a folder.
    func makeFolder(_ path: RelativePath) throws { try tree.makeDirectories(place(path)) }

    /// Removes what was staged; the aim is empty then.
    ///
    /// - Returns: whether it did: what was verified as a whole stays.
    func discard() throws -> Bool {
        guard !isWhole else { return false }
        try tree.removeTree(Self.folder)
        return true
    }

    // MARK: What an earlier run left

    /// Digests what an earlier run verified as a whole, where that was not done yet.
    func digestAll() throws {
        guard isWhole, !isDigested else { return }
        isDigested = true
        try forEachFile(Self.files) { path in
            guard let own = path.relative(to: Self.files) else { return }
            digests[own] = try tree.open(path).digest()
        }
        try forEachFile(nil) { path in
            guard !path.isInside(Self.folder), path != Self.finished else { return }
            digests[path] = try tree.open(path).digest()
        }
    }

    /// Removes what an earlier run staged and this one did not.
    private func prune() throws {
        guard isResumed else { return }
        try forEachFile(Self.files) { path in
            guard let own = path.relative(to: Self.files), digests[own] == nil else { return }
            try tree.remove(path)
        }
    }

    private func forEachFile(
        _ folder: RelativePath?, _ body: (RelativePath) throws -> Void
    ) throws {
        if let folder, try tree.status(folder) == nil { return }
        for entry in try tree.entries(folder) {
            let inner = folder.map { $0.appending(name: entry.name) }
            guard let path = inner ?? RelativePath(name: entry.name) else { continue }
            switch try tree.status(path)?.kind {
            case .directory: try forEachFile(path, body)
            case .file: try body(path)
            default: continue
            }
        }
    }

    // MARK: Taking its place

    /// Makes lasting what was staged so far.
    func synchronize() throws {
        guard !isWhole else { return }
        try prune()
        try tree.synchronize()
    }

    /// Makes everything lasting, and moves it to its place.
    ///
    /// - Parameters:
    ///   - report: What came of it, for whoever goes on with it.
    ///   - handled: The destructions that were repeated in it, as far as there was anything to repeat.
    ///   - repeated: The records of which there was.
    /// - Throws: what writing met.
    func publish(
        _ report: RestoreReport, handled: Set<RecordID>, repeated: Set<RecordID>
    ) throws {
        let whole = RestoreWhole(
            plan: key, report: report, handled: handled, repeated: repeated)
        try tree.synchronize()
        if try tree.status(Self.finished) == nil {
            if earlier != whole {
                try durable.write(whole.document, to: Self.whole, replaces: true)
            }
            earlier = whole
            try moveAll()
            try tree.move(Self.whole, to: Self.finished)
        }
        try tree.removeTree(Self.folder)
        try tree.remove(Self.finished)
    }

    private func moveAll() throws {
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
    }
}
