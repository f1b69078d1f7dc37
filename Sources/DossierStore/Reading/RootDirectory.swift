internal import DossierModel
internal import SystemPackage

/// The open root of an archive: every path of the store is looked up below it and never leaves it.
final class RootDirectory: Sendable {
    let system: any SystemCalls
    let path: FilePath
    let fileSystem: FileSystemKind
    private let handle: OpenHandle

    var descriptor: Descriptor { handle.descriptor }

    init(_ path: FilePath, _ system: any SystemCalls) throws(StoreError) {
        self.path = path
        self.system = system
        let place = VisibleText.of(path.string)
        let descriptor = try located(place, .open) { () throws(Errno) in
            try system.open(path, .directory)
        }
        let handle = OpenHandle(descriptor, system)
        self.handle = handle
        fileSystem = try located(place, .status) { () throws(Errno) in
            try system.fileSystem(handle.descriptor)
        }
    }

    /// Opens a path below the root.
    func open(_ path: RelativePath, _ mode: OpenMode) throws(StoreError) -> OpenHandle {
        let opened = try located(path.description, .open) { () throws(Errno) in
            try system.open(path, in: descriptor, mode)
        }
        return OpenHandle(opened, system)
    }

    /// Opens a directory below the root, or the root once more.
    func openDirectory(_ path: RelativePath?) throws(StoreError) -> OpenHandle {
        if let path { return try open(path, .directory) }
        let own = try located(VisibleText.of(self.path.string), .open) { () throws(Errno) in
            try system.reopen(descriptor)
        }
        return OpenHandle(own, system)
    }

    /// The status of a path, links not followed; nil where nothing has that path.
    ///
    /// Where it must be fresh a network file system is asked anew, whatever this machine remembers.
    func status(
        _ path: RelativePath, isFresh: Bool = false
    ) throws(StoreError) -> FileStatus? {
        do {
            let parent = try openDirectory(path.parent)
            if isFresh, !fileSystem.isLocal {
                system.refresh(path.lastName, in: parent.descriptor)
            }
            return try located(path.description, .status) { () throws(Errno) in
                try system.status(path.lastName, in: parent.descriptor)
            }
        } catch  where error.code == .notFound {
            return nil
        }
    }

    /// The names in a directory.
    func entries(_ directory: RelativePath?) throws(StoreError) -> [DirectoryEntry] {
        let handle = try openDirectory(directory)
        return try located(place(directory), .list) { () throws(Errno) in
            try system.entries(handle.descriptor)
        }
    }

    /// A path as people read it; nil is the root.
    func place(_ path: RelativePath?) -> String {
        path?.description ?? VisibleText.of(self.path.string)
    }

    /// A regular file opened to be read.
    func reader(_ path: RelativePath) throws(StoreError) -> ContentReader {
        try ContentReader(
            open(path, .read), place: path.description, isLocal: fileSystem.isLocal, system)
    }
}
