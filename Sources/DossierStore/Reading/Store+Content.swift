internal import Crypto
public import DossierModel
internal import SystemPackage

extension Store {
    /// The status of a path, links not followed; nil where nothing has that path.
    public func status(_ path: RelativePath) throws(StoreError) -> FileStatus? {
        for place in overlay.places(of: path) {
            if let status = try directory.status(place) { return status }
        }
        return nil
    }

    /// The names in a directory, in no order; nil is the root.
    ///
    /// - Throws: `notFound`, `notADirectory`, `throughLink`, or what listing met.
    public func entries(_ path: RelativePath?) throws(StoreError) -> [DirectoryEntry] {
        guard !overlay.isEmpty else { return try directory.entries(path) }
        var found: [DirectoryEntry]?
        for place in path.map(overlay.places) ?? [] where !overlay.staging.contains(place) {
            do {
                found = try directory.entries(place)
                break
            } catch  where error.code == .notFound {
                continue
            }
        }
        if path == nil { found = try directory.entries(nil) }
        let added = overlay.added(in: path)
        let isMade = path.map { overlay.makes($0) } ?? false
        guard var entries = found ?? (added.isEmpty && !isMade ? nil : []) else {
            throw StoreError(.notFound, directory.place(path), .list)
        }
        let known = Set(entries.map(\.name))
        entries += added.filter { !known.contains($0.name) }
        var remaining: [DirectoryEntry] = []
        for entry in entries where try isThere(entry.name, in: path) { remaining.append(entry) }
        return remaining
    }

    /// Whether the unfinished transaction leaves a name that is there now.
    private func isThere(
        _ name: [UInt8], in path: RelativePath?
    ) throws(StoreError) -> Bool {
        let full = path.map { $0.appending(name: name) } ?? RelativePath(name: name)
        guard let full, overlay.concerns(full) else { return true }
        return try status(full) != nil
    }

    /// A regular file opened to be read in pieces.
    ///
    /// - Throws: `notFound`, `notAFile`, `throughLink`, or what opening met.
    public func open(_ path: RelativePath) throws(StoreError) -> ContentReader {
        var failure = StoreError(.notFound, path.description, .open)
        for place in overlay.places(of: path) {
            do {
                return try directory.reader(place)
            } catch  where error.code == .notFound {
                failure.errno = error.errno
            }
        }
        throw failure
    }

    /// The whole content of a file.
    ///
    /// - Throws: `tooLarge` when it is longer than `limit` bytes, `changedWhileRead`, or what
    ///   reading met.
    public func bytes(
        _ path: RelativePath, limit: Int = Store.documentLimit
    ) throws(StoreError) -> [UInt8] {
        try open(path).bytes(limit: limit)
    }

    /// A JSON document of the archive.
    ///
    /// - Throws: `corruptDocument` with the line and the pointer of the first fault, or what
    ///   reading met.
    public func document<Value: JSONRepresentable>(
        _ path: RelativePath, as type: Value.Type = Value.self
    ) throws(StoreError) -> Value {
        try Self.parse(bytes(path), at: path)
    }

    /// A JSON document that may be missing; nil where it is.
    public func documentIfPresent<Value: JSONRepresentable>(
        _ path: RelativePath, as type: Value.Type = Value.self
    ) throws(StoreError) -> Value? {
        do {
            return try document(path)
        } catch  where error.code == .notFound {
            return nil
        }
    }

    /// The SHA-256 digest of a file, read in pieces.
    ///
    /// - Returns: the digest, the length in bytes, and the status that the file had throughout.
    /// - Throws: `changedWhileRead` when the file changes meanwhile, or what reading met.
    public func digest(
        of path: RelativePath
    ) throws(StoreError) -> (digest: ContentDigest, size: Int, status: FileStatus) {
        let reader = try open(path)
        let digest = try reader.digest()
        return (digest, Int(reader.position), reader.status)
    }

    static func parse<Value: JSONRepresentable>(
        _ bytes: [UInt8], at path: RelativePath
    ) throws(StoreError) -> Value {
        do {
            return try Value(document: bytes)
        } catch {
            throw StoreError(.corruptDocument, path.description, .read, fault: error)
        }
    }

    /// What a file will hold after the unfinished transaction.
    static func newer(
        _ path: RelativePath, than bytes: [UInt8], _ overlay: Overlay, _ root: RootDirectory
    ) throws(StoreError) -> [UInt8] {
        for place in overlay.places(of: path) where place != path {
            do {
                return try root.reader(place).bytes(limit: documentLimit)
            } catch  where error.code == .notFound {
                continue
            }
        }
        return bytes
    }
}
