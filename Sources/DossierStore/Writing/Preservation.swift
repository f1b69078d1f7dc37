internal import DossierModel
internal import SystemPackage

/// Makes documents lasting that others wrote: their content, their names, and the folders above.
struct Preservation {
    let root: RootDirectory

    func keep(_ paths: [RelativePath]) throws(StoreError) {
        guard !paths.isEmpty else { return }
        if paths.count > StagingArea.batch, try root.synchronizeFileSystem() { return }
        for path in paths {
            let handle = try root.open(path, .read)
            try located(path.description, .synchronize) { () throws(Errno) in
                try root.system.synchronize(handle.descriptor)
            }
        }
        var folders: Set<RelativePath?> = [nil]
        for path in paths {
            var folder = path.parent
            while let current = folder, folders.insert(current).inserted {
                folder = current.parent
            }
        }
        for folder in folders { try root.synchronizeDirectory(folder) }
    }
}
