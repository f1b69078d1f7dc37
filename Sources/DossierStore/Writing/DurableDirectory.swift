public import DossierModel
public import SystemPackage

/// A folder outside any archive, such as that of a person's keys, written with the same care.
public struct DurableDirectory: Sendable {
    let root: RootDirectory

    /// Opens a folder that exists.
    public init(
        _ path: FilePath, system: any SystemCalls = HostSystem()
    ) throws(StoreError) {
        root = try RootDirectory(path, system)
    }

    /// The folder.
    public var path: FilePath { root.path }

    /// Makes a folder below this one, and those on the way; those that are there are fine.
    public func makeDirectories(_ path: RelativePath) throws(StoreError) {
        try root.makeDirectories(path)
    }

    /// Makes the names in this folder lasting.
    public func synchronize() throws(StoreError) { try root.synchronizeDirectory(nil) }

    /// Puts bytes into a file; its folder must exist.
    ///
    /// - Parameters:
    ///   - bytes: The new content.
    ///   - path: The file.
    ///   - replaces: Whether a file of that name may be there.
    ///   - isPrivate: Whether the owner alone may read it (mode 0600).
    /// - Throws: `nameTaken`, `replacementNotKept`, or what writing met.
    public func write(
        _ bytes: [UInt8], to path: RelativePath, replaces: Bool, isPrivate: Bool = false
    ) throws(StoreError) {
        let file = DurableFile(
            directory: try root.openDirectory(path.parent), isLocal: root.fileSystem.isLocal,
            system: root.system)
        try file.write(
            bytes, to: path.lastName, place: path.description, replaces: replaces,
            isPrivate: isPrivate)
    }

    /// Puts what a closure writes into a file: it appears when it is whole, or not at all.
    ///
    /// - Parameters:
    ///   - name: The file's name in this folder.
    ///   - owner: The archive to which the file belongs until it is whole, so that what a killed writer
    ///     left is known (``removeAbandoned(of:)``).
    ///   - readsBack: Whether all of it is read back from the disk before it has its name.
    ///   - isPrivate: Whether the owner alone may read it (mode 0600).
    ///   - fill: Writes the content and tells what it wrote.
    /// - Returns: what `fill` returned besides.
    /// - Throws: `nameTaken` when the name is taken; `replacementNotKept` when something else was read
    ///   back; what `fill` throws, or what writing met.
    public func fill<Value>(
        _ name: RelativePath, owner: ArchiveID? = nil, readsBack: Bool = false,
        isPrivate: Bool = false,
        _ fill: (FileSink) throws -> (content: KnownContent, value: Value)
    ) throws -> Value {
        let file = DurableFile(
            directory: try root.openDirectory(name.parent), isLocal: root.fileSystem.isLocal,
            system: root.system)
        let temporary = owner.map { AbandonedName($0, root.system).bytes }
        return try file.fill(
            name.lastName, place: root.place(name), temporary: temporary, readsBack: readsBack,
            isPrivate: isPrivate, fill)
    }

    /// A file opened to be read in pieces.
    public func open(_ path: RelativePath) throws(StoreError) -> ContentReader {
        try root.reader(path)
    }

    /// The status of a path, links not followed; nil where nothing has that path.
    public func status(_ path: RelativePath) throws(StoreError) -> FileStatus? {
        try root.status(path)
    }

    /// The whole content of a file.
    public func bytes(_ path: RelativePath, limit: Int) throws(StoreError) -> [UInt8] {
        try root.reader(path).bytes(limit: limit)
    }

    /// The names in a folder, in no order; nil is this one.
    public func entries(_ path: RelativePath? = nil) throws(StoreError) -> [DirectoryEntry] {
        try root.entries(path)
    }

    /// How many bytes can still be written here; nil where nobody can tell.
    public var freeBytes: Int64? { root.system.freeBytes(root.descriptor) }

    /// Removes a copy of content, for which a hold must leave room; one that is gone is fine.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - permit: The leave of the holds in force.
    /// - Throws: what removing met.
    public func remove(
        _ path: RelativePath, permit: DestructionPermit
    ) throws(StoreError) {
        try root.removeFile(path)
    }

    /// Removes a file of which nothing came: one that was begun and is not told of anywhere, or what
    /// can be made again; one that is gone is fine.
    public func discard(_ path: RelativePath) throws(StoreError) {
        try root.removeFile(path)
    }
}
