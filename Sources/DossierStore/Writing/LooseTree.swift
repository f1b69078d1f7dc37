public import DossierModel
public import SystemPackage

/// A tree outside any archive that is written quickly and made lasting as a whole.
///
/// Nothing in it counts until ``synchronize()`` has returned and what it holds was moved to where it
/// belongs; so its files are written under their own names, and none is flushed by itself. Not for
/// several threads at once.
public final class LooseTree {
    private let root: RootDirectory
    private var folder: (path: RelativePath?, handle: OpenHandle)?
    private var written: Set<RelativePath> = []

    /// Opens a folder that exists.
    public init(
        _ path: FilePath, system: any SystemCalls = HostSystem()
    ) throws(StoreError) {
        root = try RootDirectory(path, system)
    }

    /// The folder.
    public var path: FilePath { root.path }

    /// Whether this machine alone holds the tree.
    public var isLocal: Bool { root.fileSystem.isLocal }

    /// How many bytes can still be written here; nil where nobody can tell.
    public var freeBytes: Int64? { root.system.freeBytes(root.descriptor) }

    /// The status of a path, links not followed; nil where nothing has that path.
    public func status(_ path: RelativePath) throws(StoreError) -> FileStatus? {
        try root.status(path)
    }

    /// The names in a folder, in no order; nil is the tree itself.
    public func entries(_ path: RelativePath? = nil) throws(StoreError) -> [DirectoryEntry] {
        try root.entries(path)
    }

    /// A file opened to be read in pieces.
    public func open(_ path: RelativePath) throws(StoreError) -> ContentReader {
        try root.reader(path)
    }

    /// Makes a folder, and those on the way; those that are there are fine.
    public func makeDirectories(_ path: RelativePath) throws(StoreError) {
        _ = try opened(path)
    }

    /// Writes a file of which nothing is there yet, in pieces.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - modified: Its time of modification, in nanoseconds since 1970; nil is now.
    ///   - fill: Writes the content.
    /// - Returns: what `fill` returned.
    /// - Throws: what `fill` throws, or what writing met.
    public func write<Value>(
        _ path: RelativePath, modified: Int64? = nil, _ fill: (FileSink) throws -> Value
    ) throws -> Value {
        let handle = try opened(path.parent)
        let name = RelativePath(name: path.lastName) ?? path
        let file = try NewFile(name, in: handle, place: path.description, root.system)
        let value = try fill(FileSink(file))
        if let modified {
            try located(path.description, .write) { () throws(Errno) in
                try root.system.setModified(file.handle.descriptor, modified)
            }
        }
        if !isLocal { written.insert(path) }
        return value
    }

    /// Removes a file; one that is gone is fine.
    public func remove(_ path: RelativePath) throws(StoreError) {
        written.remove(path)
        try root.removeFile(path)
    }

    /// Removes a folder with everything in it; one that is gone is fine.
    public func removeTree(_ path: RelativePath) throws(StoreError) {
        folder = nil
        try root.removeTree(path)
    }

    /// Gives a file or folder another path, at which nothing may be, and makes both names lasting.
    public func move(_ source: RelativePath, to path: RelativePath) throws(StoreError) {
        folder = nil
        let old = try root.openDirectory(source.parent)
        let new = try root.openDirectory(path.parent)
        try root.system.renameNew(
            source.lastName, in: old, to: path.lastName, in: new, place: path.description)
        if written.remove(source) != nil { written.insert(path) }
        try root.system.synchronizeNames(new, root.place(path.parent))
        if source.parent != path.parent {
            try root.system.synchronizeNames(old, root.place(source.parent))
        }
    }

    /// Makes everything lasting that was written.
    public func synchronize() throws(StoreError) {
        if try root.synchronizeFileSystem() { return }
        for path in written {
            let file = try root.open(path, .read)
            try located(path.description, .synchronize) { () throws(Errno) in
                try root.system.synchronize(file.descriptor)
            }
        }
        written = []
    }

    /// A folder, made where it is missing.
    private func opened(_ path: RelativePath?) throws(StoreError) -> OpenHandle {
        if let folder, folder.path == path { return folder.handle }
        let handle: OpenHandle
        do {
            handle = try root.openDirectory(path)
        } catch {
            guard error.code == .notFound, let path else { throw error }
            if let parent = path.parent { _ = try opened(parent) }
            try root.makeDirectory(path)
            handle = try root.openDirectory(path)
        }
        folder = (path, handle)
        return handle
    }
}
