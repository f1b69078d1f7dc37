import DossierModel
import DossierStore

/// Documents that are missing in one volume and documents without a record in others: what somebody
/// moved from one to the other is told once.
struct StrayDocuments {
    /// A document that lies in another volume than its record.
    struct Move {
        /// Its item number.
        var item: ItemNumber
        /// Where its record says that it lies, or the list of records.
        var before: RelativePath
        /// Where it lies.
        var path: RelativePath
    }

    private var missing: [(item: ItemNumber, place: RelativePath, version: RecordVersion)] = []
    private var loose: [(path: RelativePath, size: Int64)] = []

    /// How many documents without a record are kept in mind; of more the moves are not told.
    private static let mostLoose = 100_000

    /// Adds those of a volume.
    mutating func add(_ reading: VolumeReading) {
        guard !reading.isHandCopied, reading.records.fault?.isMissing ?? true else { return }
        let documents = reading.documents
        for (record, outcome) in zip(reading.allRecords, documents.outcomes)
        where outcome == .missing {
            guard let version = record.current, version.size > 0 else { continue }
            missing.append((record.item, reading.place(of: record), version))
        }
        let room = Self.mostLoose - loose.count
        loose += documents.loose.lazy.filter { $0.twin == nil }.prefix(room)
            .map { ($0.path, $0.size) }
    }

    /// The moves; documents are read as far as the hasher does, else name and size must be the same.
    ///
    /// - Throws: `cancelled`.
    func moves(_ hasher: DocumentHasher, in store: Store) throws(ValidationError) -> [Move] {
        let sizes = Set(missing.map { Int64($0.version.size) })
        let candidates = loose.filter { sizes.contains($0.size) }
        var files: [(path: RelativePath, status: FileStatus)] = []
        for candidate in candidates {
            guard let status = try? store.status(candidate.path) else { continue }
            files.append((candidate.path, status))
        }
        var free: [Key: [RelativePath]] = [:]
        for (file, answer) in zip(files, try hasher.answers(files)) {
            guard let key = Key(answer, file.status.size, file.path) else { continue }
            free[key, default: []].append(file.path)
        }
        return missing.sorted { $0.place < $1.place }.compactMap { record in
            let size = Int64(record.version.size)
            let keys = [
                record.version.digest.map { Key(digest: $0, size: size, name: nil) },
                Key(digest: nil, size: size, name: record.place.lastName),
            ]
            guard let key = keys.compactMap({ $0 }).first(where: { free[$0]?.isEmpty == false }),
                let path = free[key]?.popLast()
            else { return nil }
            return Move(item: record.item, before: record.place, path: path)
        }
    }

    /// By what a document is known: its bytes or, where nobody looked, its size and name.
    private struct Key: Hashable {
        var digest: ContentDigest?
        var size: Int64
        var name: [UInt8]?

        init(digest: ContentDigest?, size: Int64, name: [UInt8]?) {
            self.digest = digest
            self.size = size
            self.name = name
        }

        init?(_ answer: DocumentHasher.Answer, _ size: Int64, _ path: RelativePath) {
            switch answer {
            case .digest(let digest): self.init(digest: digest, size: size, name: nil)
            case .notRead: self.init(digest: nil, size: size, name: path.lastName)
            case .changing, .unreadable: return nil
            }
        }
    }
}
