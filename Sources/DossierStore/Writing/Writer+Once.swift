public import DossierModel
internal import SystemPackage

extension Writer {
    /// Writes a file that is never changed again, outside any transaction.
    ///
    /// It is there as a whole or not at all, by the one durable primitive (design §5).
    ///
    /// - Throws: `nameTaken` when something has that path, `leaseLost`, or what writing met.
    public func writeOnce(_ bytes: [UInt8], to path: RelativePath) throws(StoreError) {
        let root = store.directory
        try checkLease()
        if let parent = path.parent { try root.makeDirectories(parent) }
        let file = DurableFile(
            directory: try root.openDirectory(path.parent), isLocal: root.fileSystem.isLocal,
            system: root.system)
        try file.write(bytes, to: path.lastName, place: path.description, replaces: false)
    }
}
