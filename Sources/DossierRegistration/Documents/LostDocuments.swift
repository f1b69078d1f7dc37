internal import DossierModel
internal import DossierStore

/// Tells which documents have left their volume: nothing lies at their path, and no other name in the
/// volume has their bytes.
///
/// A document that was renamed inside its volume is not lost, though no sweep has seen it yet. An
/// empty file tells nothing of where it came from, so an empty document is never looked for.
struct LostDocuments {
    let store: Store

    /// The records of a volume whose document is not in it any more.
    ///
    /// What cannot be read may be the document: then it is not lost.
    ///
    /// - Parameters:
    ///   - volume: The volume.
    ///   - records: Its records.
    ///   - isWanted: Which of them matter.
    /// - Returns: those that matter and are lost.
    /// - Throws: ``StoreError`` when it cannot be asked what lies at a record's path.
    func find(
        in volume: Volume, _ records: [Record], where isWanted: (Record) -> Bool = { _ in true }
    ) throws(StoreError) -> [Record] {
        var gone: [Record] = []
        for record in records where record.tombstone == nil && isWanted(record) {
            guard let path = record.path, let version = record.current, version.digest != nil,
                version.size > 0, try store.status(volume.path.appending(path)) == nil
            else { continue }
            gone.append(record)
        }
        guard !gone.isEmpty else { return [] }
        let sizes = Set(gone.compactMap { $0.current.map { Int64($0.size) } })
        guard let files = files(of: volume, sizes, records) else { return [] }
        return VolumeComparison(gone, files: files, unread: []).missing
    }

    /// The files of these sizes that are no record's document at its own path; nil where something
    /// cannot be read.
    private func files(
        of volume: Volume, _ sizes: Set<Int64>, _ records: [Record]
    ) -> [RelativePath: ContentDigest]? {
        var settled: Set<DocumentPlace> = []
        for record in records where record.tombstone == nil {
            guard let path = record.path, let digest = record.current?.digest else { continue }
            settled.insert(DocumentPlace(path: path, digest: digest))
        }
        var files: [RelativePath: ContentDigest]? = [:]
        TreeWalker(store).walk(volume.path) { entry in
            guard case .found(let path, let status) = entry else {
                files = nil
                return .stop
            }
            guard status.kind == .file, sizes.contains(status.size),
                let inside = path.relative(to: volume.path)
            else { return .proceed }
            guard let digest = try? store.digest(of: path).digest else {
                files = nil
                return .stop
            }
            if !settled.contains(DocumentPlace(path: inside, digest: digest)) {
                files?[inside] = digest
            }
            return .proceed
        }
        return files
    }
}

/// A document at a path.
private struct DocumentPlace: Hashable {
    var path: RelativePath
    var digest: ContentDigest
}
