public import DossierModel
internal import SystemPackage

extension Writer {
    /// Writes a derived page, outside any transaction; one that is already so is left alone.
    ///
    /// - Throws: `replacementNotKept`, or what writing met; the old page stays then.
    public func writeDerived(_ bytes: [UInt8], to path: RelativePath) throws(StoreError) {
        let root = store.directory
        if let status = try root.status(path), status.size == bytes.count,
            let old = try? root.reader(path).bytes(limit: bytes.count), old == bytes
        {
            return
        }
        if let parent = path.parent { try root.makeDirectories(parent) }
        let file = DurableFile(
            directory: try root.openDirectory(path.parent), isLocal: root.fileSystem.isLocal,
            system: root.system)
        try file.write(bytes, to: path.lastName, place: path.description)
    }

    /// Removes a derived page; one that is gone is fine.
    public func removeDerived(_ path: RelativePath) throws(StoreError) {
        try store.directory.removeFile(path)
    }
}
