public import DossierModel

extension DurableDirectory {
    /// How long nobody wrote to a file before it counts as abandoned whose writer cannot be asked after,
    /// in nanoseconds: a day, by the folder's own clock.
    private static let patience: Int64 = 86_400_000_000_000

    /// Removes files of an archive that were never finished and whose writer is provably gone, or that
    /// nobody wrote to for a day; never another's.
    ///
    /// - Parameter archive: The archive.
    /// - Returns: the names of those that were removed.
    /// - Throws: what listing and removing met.
    @discardableResult
    public func removeAbandoned(of archive: ArchiveID) throws(StoreError) -> [RelativePath] {
        var removed: [RelativePath] = []
        var now: Int64?
        for entry in try entries() {
            guard let path = RelativePath(name: entry.name),
                let name = AbandonedName(entry.name), name.archive == archive,
                let status = try status(path), status.kind == .file
            else { continue }
            if !name.isOrphaned(root.system) {
                if now == nil { now = try time() }
                guard let now, now - status.modified > Self.patience else { continue }
            }
            try discard(path)
            removed.append(path)
        }
        return removed
    }

    /// The time of the file system on which the folder lies: that of a file that is new there.
    private func time() throws(StoreError) -> Int64 {
        let name = DurableFile.temporaryName(root.system)
        let path = RelativePath(name: name) ?? "temporary.tmp"
        let file = try NewFile(
            path, in: root.openDirectory(nil), place: root.place(path), root.system)
        let status = Result { () throws(StoreError) in
            try file.write([0])
            return try root.status(path, isFresh: true)
        }
        try root.removeFile(path)
        return try status.get()?.modified ?? .min
    }
}
