internal import DossierModel

/// The names of a volume's documents as Windows and macOS tell them apart: of two that differ only
/// in case or Unicode form one alone could be copied there (design §3).
struct TakenNames {
    private var paths: [String: RelativePath] = [:]

    /// The names of the documents that a sweep found to be records' own.
    init(_ records: [Record], _ comparison: VolumeComparison, unread: Set<RelativePath>) {
        let recorded = Set(records.filter { $0.tombstone == nil }.compactMap(\.path))
        let owned = comparison.settled.union(comparison.moves.keys)
            .union(comparison.versions.keys).union(recorded.intersection(unread))
        for path in owned.sorted() { paths[FileNameKey.of(path)] = path }
    }

    /// What has the name of a new document already, but for case or Unicode form; where nothing has,
    /// the document has it from now on.
    mutating func twin(of path: RelativePath) -> RelativePath? {
        let key = FileNameKey.of(path)
        if let twin = paths[key] { return twin }
        paths[key] = path
        return nil
    }
}
