public import DossierModel
public import SystemPackage

extension Store {
    /// The folder in which `_archive` is made ready; it gets its name when everything is in it.
    static let beginning: RelativePath = "_archive.partial"

    /// Lays a new archive.
    ///
    /// Folders that people see come first, then everything of `_archive` under another name, made
    /// lasting; renaming it is the commit. Whoever is stopped before leaves `_archive.partial`, and
    /// the same call made again removes that and begins anew. Nothing that is there is touched.
    ///
    /// - Parameters:
    ///   - root: The folder; it is made when its parent exists.
    ///   - files: The files with their content; those below `_archive` must include
    ///     `archive.json`, the others are left alone where they are already there.
    ///   - directories: The folders to be made besides.
    ///   - around: Whether the folder may hold other things.
    ///   - system: The operating system.
    /// - Returns: The archive.
    /// - Throws: as ``checkCreation(at:around:system:)``, or what writing met.
    public static func create(
        at root: FilePath, files: [RelativePath: [UInt8]], directories: [RelativePath],
        around: Bool, system: any SystemCalls = HostSystem()
    ) throws(StoreError) -> Store {
        try checkCreation(at: root, around: around, system: system)
        let directory = try openFolder(root, system)
        try directory.removeTree(beginning)
        try directory.makeDirectory(beginning)
        let new = Creation(directory)
        for path in directories { try new.makeDirectory(path) }
        for (path, bytes) in files { try new.write(bytes, to: path) }
        try new.synchronize()
        try new.publish()
        return try Store(directory)
    }

    /// Whether an archive may be laid in a folder; nothing is made or changed.
    ///
    /// - Throws: `archiveExists`, `insideArchive`, `folderNotEmpty`, or what looking met.
    public static func checkCreation(
        at root: FilePath, around: Bool, system: any SystemCalls = HostSystem()
    ) throws(StoreError) {
        // A link that leads into an archive is in it, wherever the link itself lies.
        let real = (try? system.realPath(root)) ?? root
        if let outer = rootAround(real, system: system) {
            throw StoreError(
                .insideArchive, VisibleText.of(root.string), .create,
                details: ["root": VisibleText.of(outer.string)])
        }
        do {
            try checkFree(RootDirectory(root, system), around: around)
        } catch  where error.code == .notFound {
            // The folder will be made; the one that holds it must be there.
            let above = root.removingLastComponent()
            _ = try RootDirectory(above.isEmpty ? "." : above, system)
        }
    }

    private static func openFolder(
        _ path: FilePath, _ system: any SystemCalls
    ) throws(StoreError) -> RootDirectory {
        do {
            return try RootDirectory(path, system)
        } catch {
            guard error.code == .notFound, let last = path.lastComponent else { throw error }
            var above = path
            above.removeLastComponent()
            if above.isEmpty { above = FilePath(".") }
            let parent = try RootDirectory(above, system)
            guard let name = RelativePath(name: Array(last.string.utf8)) else { throw error }
            try parent.makeDirectory(name)
            try parent.synchronizeDirectory(nil)
            return try RootDirectory(path, system)
        }
    }

    private static func checkFree(
        _ root: RootDirectory, around: Bool
    ) throws(StoreError) {
        let names = try root.entries(nil).map(\.name)
        if names.contains(Layout.system.bytes) {
            throw StoreError(.archiveExists, root.place(nil), .create)
        }
        let isBegun = names.contains(beginning.bytes)
        guard around || isBegun || names.isEmpty else {
            throw StoreError(.folderNotEmpty, root.place(nil), .create)
        }
    }
}

/// The making of one archive.
private final class Creation {
    private let root: RootDirectory
    private var changed: Set<RelativePath?> = [nil]

    init(_ root: RootDirectory) {
        self.root = root
    }

    /// Where a path lies until the archive is there.
    private func place(_ path: RelativePath) -> RelativePath {
        guard path.isInside(Layout.system) else { return path }
        return path.relative(to: Layout.system).map(Store.beginning.appending) ?? Store.beginning
    }

    func makeDirectory(_ path: RelativePath) throws(StoreError) {
        try make(place(path))
    }

    private func make(_ path: RelativePath) throws(StoreError) {
        if try root.status(path)?.kind == .directory { return }
        if let parent = path.parent { try make(parent) }
        changed.insert(path.parent)
        changed.insert(path)
        // What waits to be destroyed is for administrators alone (design §2).
        try root.makeDirectory(path, isPrivate: path == place(Layout.quarantine))
    }

    func write(_ bytes: [UInt8], to path: RelativePath) throws(StoreError) {
        let place = place(path)
        // Around means: what is there stays as it is.
        if try root.status(place) != nil { return }
        if let parent = place.parent { try make(parent) }
        let file = DurableFile(
            directory: try root.openDirectory(place.parent), isLocal: root.fileSystem.isLocal,
            system: root.system)
        try file.write(bytes, to: place.lastName, place: path.description, replaces: false)
    }

    func synchronize() throws(StoreError) {
        for path in changed { try root.synchronizeDirectory(path) }
        try root.synchronizeDirectory(Store.beginning)
    }

    func publish() throws(StoreError) {
        let handle = try root.openDirectory(nil)
        try root.system.renameNew(
            Store.beginning.bytes, in: handle, to: Layout.system.bytes, in: handle,
            place: Layout.system.description)
        try root.system.synchronizeNames(handle, root.place(nil))
    }
}
