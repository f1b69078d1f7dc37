public import DossierModel
internal import SystemPackage

extension Writer {
    /// Joins write-once files into one and removes them; a stop at any moment leaves the same content
    /// to readers, who pass over a part that the joined file holds already.
    ///
    /// The joined file is written by the one durable primitive and read back, then the parts go, the
    /// oldest first, then their folder. Where the joined file is there already, from a folding that was
    /// stopped, parts are removed only when they are exactly its end.
    ///
    /// - Parameters:
    ///   - parts: The files in their order, all in `folder`.
    ///   - folder: Their folder, which goes when it is empty.
    ///   - target: The joined file, in another folder.
    /// - Returns: Whether the parts are gone; false where they are not what the joined file holds.
    /// - Throws: `leaseLost`, or what reading and writing met; then no part was removed that is not in
    ///   the joined file.
    @discardableResult
    public func fold(
        _ parts: [RelativePath], in folder: RelativePath, into target: RelativePath
    ) throws -> Bool {
        let root = store.directory
        try checkLease()
        if try root.status(target) == nil {
            try join(parts, into: target, root)
        } else if try !isEnd(parts, of: target, root) {
            return false
        }
        for part in parts { try root.removeFile(part) }
        if !parts.isEmpty { try root.synchronizeDirectory(folder) }
        try removeEmpty(folder, root)
        return true
    }

    private func join(
        _ parts: [RelativePath], into target: RelativePath, _ root: RootDirectory
    ) throws {
        guard !parts.isEmpty else { return }
        let file = DurableFile(
            directory: try root.openDirectory(target.parent), isLocal: root.fileSystem.isLocal,
            system: root.system)
        let told = try file.fill(target.lastName, place: target.description) { sink in
            let content = try Self.read(parts, root) { piece throws(StoreError) in
                try sink.write(piece)
            }
            return (content, content)
        }
        // Read back through a new look-up of the name: behind this the parts are the only copy no more.
        guard try root.reader(target).digest() == told.digest else {
            throw StoreError(.replacementNotKept, target.description, .rename)
        }
    }

    /// Reads files one after the other; each must end its last line.
    private static func read(
        _ parts: [RelativePath], _ root: RootDirectory,
        _ take: (ArraySlice<UInt8>) throws(StoreError) -> Void
    ) throws(StoreError) -> KnownContent {
        var hash = RunningDigest()
        for part in parts {
            var last: UInt8?
            try root.reader(part).forEachPiece { piece throws(StoreError) in
                hash.update(piece)
                last = piece.last
                try take(piece)
            }
            guard last == 0x0A else {
                throw StoreError(.inputOutput, part.description, .read)
            }
        }
        return hash.content
    }

    private func isEnd(
        _ parts: [RelativePath], of target: RelativePath, _ root: RootDirectory
    ) throws(StoreError) -> Bool {
        let content = try Self.read(parts, root) { _ in }
        let reader = try root.reader(target)
        guard content.size <= reader.status.size else { return false }
        reader.skip(to: reader.status.size - content.size)
        return try reader.digest() == content.digest
    }

    private func removeEmpty(
        _ folder: RelativePath, _ root: RootDirectory
    ) throws(StoreError) {
        guard try root.status(folder) != nil else { return }
        guard try root.entries(folder).isEmpty else { return }
        let parent = try root.openDirectory(folder.parent)
        try located(folder.description, .remove) { () throws(Errno) in
            try root.system.removeDirectory(folder.lastName, in: parent.descriptor)
        }
        try root.synchronizeDirectory(folder.parent)
    }
}
