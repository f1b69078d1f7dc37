internal import DossierModel
internal import SystemPackage

/// The single changes of names below the root; what makes them lasting is up to the caller.
extension RootDirectory {
    /// Makes a folder; one that is there is fine.
    func makeDirectory(
        _ path: RelativePath, isPrivate: Bool = false
    ) throws(StoreError) {
        let parent = try openDirectory(path.parent)
        do {
            if isPrivate {
                try system.makePrivateDirectory(path.lastName, in: parent.descriptor)
            } else {
                try system.makeDirectory(path.lastName, in: parent.descriptor)
            }
        } catch {
            if error == .fileExists, try status(path)?.kind == .directory { return }
            throw StoreError(error, path.description, .create)
        }
    }

    /// Makes a folder and every folder above it, each lasting before the next.
    func makeDirectories(_ path: RelativePath) throws(StoreError) {
        if try status(path)?.kind == .directory { return }
        if let parent = path.parent { try makeDirectories(parent) }
        try makeDirectory(path)
        try synchronizeDirectory(path.parent)
    }

    /// Makes the names in a folder lasting.
    func synchronizeDirectory(_ path: RelativePath?) throws(StoreError) {
        try system.synchronizeNames(openDirectory(path), place(path))
    }

    /// Flushes the whole file system; false where it cannot be asked to.
    func synchronizeFileSystem() throws(StoreError) -> Bool {
        guard fileSystem.isLocal else { return false }
        do {
            try system.synchronizeFileSystem(descriptor)
            return true
        } catch Errno.noFunction, Errno.notSupported, Errno.invalidArgument {
            return false
        } catch {
            throw StoreError(error, place(nil), .synchronize)
        }
    }

    /// Removes a file; one that is gone is fine.
    func removeFile(_ path: RelativePath) throws(StoreError) {
        do {
            let parent = try openDirectory(path.parent)
            try located(path.description, .remove) { () throws(Errno) in
                try system.removeFile(path.lastName, in: parent.descriptor)
            }
        } catch  where error.code == .notFound {
            return
        }
    }

    /// Removes a folder with everything in it; one that is gone is fine.
    ///
    /// Only the store's own working folders are ever removed like this.
    func removeTree(_ path: RelativePath) throws(StoreError) {
        guard let status = try status(path) else { return }
        guard status.kind == .directory else { return try removeFile(path) }
        for entry in try entries(path) {
            if let inner = path.appending(name: entry.name) { try removeTree(inner) }
        }
        do {
            let parent = try openDirectory(path.parent)
            try located(path.description, .remove) { () throws(Errno) in
                try system.removeDirectory(path.lastName, in: parent.descriptor)
            }
        } catch  where error.code == .notFound {
            return
        }
    }
}
