public import DossierModel
public import SystemPackage

/// An archive on disk, for reading; a ``Writer`` alone changes it.
///
/// A store may be used by several threads at once. Every path is looked up below the root without
/// passing a symbolic link. When a transaction is unfinished, a store reads through its journal: it
/// shows the tree as the transaction will leave it (design §5).
public struct Store: Sendable {
    /// What `archive.json` says.
    public let description: ArchiveDescription
    /// The transaction that was committed and not yet carried out when the store was opened.
    public let unfinishedTransaction: UnfinishedTransaction?

    let directory: RootDirectory
    let overlay: Overlay

    /// The longest JSON document that is read, in bytes.
    public static let documentLimit = 64 << 20

    /// Opens an archive.
    ///
    /// - Parameters:
    ///   - root: The folder that holds `_archive/archive.json`.
    ///   - system: The operating system; tests give another.
    /// - Returns: The archive as it is now.
    /// - Throws: `notAnArchive`, `corruptDocument`, or what reading met.
    public static func open(
        _ root: FilePath, system: any SystemCalls = HostSystem()
    ) throws(StoreError) -> Store {
        let directory: RootDirectory
        do {
            directory = try RootDirectory(root, system)
        } catch  where error.code == .notFound || error.code == .notADirectory {
            throw StoreError(.notAnArchive, error.place, .open)
        }
        return try Store(directory)
    }

    init(_ directory: RootDirectory) throws(StoreError) {
        self.directory = directory
        let bytes: [UInt8]
        do {
            bytes = try directory.reader(Layout.description).bytes(limit: Self.documentLimit)
        } catch  where error.code == .notFound || error.code == .notADirectory {
            throw StoreError(.notAnArchive, directory.place(nil), .open)
        }
        let journal = try Journal.read(in: directory)
        overlay = journal.map(Overlay.init) ?? Overlay()
        unfinishedTransaction = journal.map(UnfinishedTransaction.init)
        // archive.json itself may be what the transaction replaces.
        let current = try Self.newer(Layout.description, than: bytes, overlay, directory)
        description = try Self.parse(current, at: Layout.description)
    }

    /// The operating system by which it is read and written.
    public var system: any SystemCalls { directory.system }

    /// The archive's folder.
    public var root: FilePath { directory.path }

    /// Where everything lies.
    public var layout: Layout { Layout(folders: description.folders) }

    /// Whether the archive lies on a file system of this machine, not on a network's.
    public var isLocal: Bool { directory.fileSystem.isLocal }

    /// The kind of file system on which the archive lies.
    public var fileSystem: FileSystemKind { directory.fileSystem }

    /// The same archive as it is now, with whatever transaction is unfinished now.
    public func reopened() throws(StoreError) -> Store { try Store(directory) }

    /// The nearest folder, from a place upwards, that holds `_archive/archive.json`.
    public static func nearestRoot(
        from place: FilePath, system: any SystemCalls = HostSystem()
    ) -> FilePath? {
        var folder = place.lexicallyNormalized()
        while true {
            if let directory = try? RootDirectory(folder, system),
                let status = try? directory.status(Layout.description), status.kind == .file
            {
                return folder
            }
            guard folder.removeLastComponent() else { return nil }
        }
    }
}
