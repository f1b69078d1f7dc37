import DossierModel
import DossierStore

/// How the records of a volume and the files in its category folders stand to each other.
///
/// 1. A record whose path is there has that file.
/// 2. A record whose path is empty has the file without a record that holds its bytes or, where
///    bytes are not read, that has its size and its name: it was moved.
/// 3. A record whose path is still empty has the file at a path that is only spelled otherwise
///    (Unicode form, case): it was renamed and, where the bytes are others, changed as well.
/// 4. What is left of the records is missing, what is left of the files is not registered; of those,
///    one with the bytes of a registered document is a duplicate.
struct DocumentComparison: Sendable {
    /// What became of a record's document.
    enum Outcome: Sendable, Equatable {
        /// There is none: the record is on paper alone, or was destroyed.
        case none
        /// It is there, as far as was looked.
        case present
        /// It is there, by that path, with another size or other bytes.
        case changed(RelativePath, size: Int64)
        /// It lies elsewhere in the volume.
        case moved(RelativePath)
        /// It waits in quarantine, as a disposal list says.
        case waiting
        /// It is nowhere in the volume.
        case missing
        /// It cannot be read.
        case unreadable(StoreError)
    }

    /// A document without a record.
    struct Loose: Sendable, Equatable {
        /// Where it lies below the root.
        var path: RelativePath
        /// How many bytes it has.
        var size: Int64
        /// The record whose bytes it holds too; nil where none does, or nobody looked.
        var twin: ItemNumber?
        /// The destroyed document whose bytes it holds; nil where there is none, or nobody looked.
        var destroyed: ItemNumber?
    }

    /// A document that lies in the volume while what was listed waits to be destroyed.
    struct Revenant: Sendable, Equatable {
        /// Where it lies below the root.
        var path: RelativePath
        /// The document that waits.
        var item: ItemNumber
    }

    /// What became of each record, in the order of the list.
    private(set) var outcomes: [Outcome]
    /// The documents without a record, in order of path.
    private(set) var loose: [Loose] = []
    /// The documents that are there though they wait to be destroyed.
    private(set) var revenants: [Revenant] = []
    /// How many documents there are.
    let count: Int
    /// How many bytes they have.
    let bytes: Int64

    private typealias File = (path: RelativePath, status: FileStatus)

    /// Compares; reads documents as far as the hasher does, those at their paths only where they are
    /// meant.
    ///
    /// - Throws: `cancelled`.
    init(
        _ volume: Volume, records: [Record], folders: [FolderListing], hasher: DocumentHasher,
        isMeant: (RelativePath) -> Bool
    ) throws(ValidationError) {
        let files = Self.documents(in: folders)
        let meant = files.filter { isMeant($0.path) }
        count = meant.count
        bytes = meant.reduce(0) { $0 + $1.status.size }
        outcomes = Array(repeating: .none, count: records.count)
        let owners = match(records, in: volume, files)
        try compare(records, files, owners, hasher, isMeant)
        try settle(records, volume, files, owners, hasher)
    }

    /// Looks for documents that are missing among those that wait to be destroyed.
    ///
    /// - Throws: `cancelled`.
    mutating func settle(
        _ records: [Record], of volume: Volume, _ waiting: WaitingDocuments,
        _ hasher: DocumentHasher
    ) throws(ValidationError) {
        for (index, record) in records.enumerated() {
            guard let file = waiting.file(of: record) else { continue }
            switch outcomes[index] {
            case .missing:
                let answer = try hasher.answers([file]).first ?? .notRead
                if Self.outcome(record.current, file, answer) == .present {
                    outcomes[index] = .waiting
                }
            case .moved(let path), .changed(let path, _):
                revenants.append(Revenant(path: path, item: record.item))
            case .present:
                guard let path = record.path else { continue }
                revenants.append(Revenant(path: volume.path.appending(path), item: record.item))
            default: break
            }
        }
    }

    /// The documents: files below the volume that are neither its own nor ignored.
    private static func documents(in folders: [FolderListing]) -> [File] {
        folders.flatMap { folder -> [File] in
            guard case .inVolume(_, let inside) = folder.place,
                inside.names.first?.elementsEqual(VolumeFile.communications.rawValue.utf8) != true
            else { return [] }
            return folder.entries.compactMap { entry in
                guard !entry.isIgnored, let status = entry.known, status.kind == .file else {
                    return nil
                }
                return (entry.path, status)
            }
        }
    }

    /// Gives each record the file at its path; returns the record of each file.
    private mutating func match(
        _ records: [Record], in volume: Volume, _ files: [File]
    ) -> [Int?] {
        var owners = [Int?](repeating: nil, count: files.count)
        var places: [RelativePath: Int] = [:]
        for (index, file) in files.enumerated() { places[file.path] = index }
        let folder = volume.path
        for (index, record) in records.enumerated() where record.tombstone == nil {
            guard let path = record.path else { continue }
            guard let file = places[folder.appending(path)] else {
                outcomes[index] = .missing
                continue
            }
            // Of two records that claim one document another rule tells.
            if owners[file] == nil { owners[file] = index }
        }
        return owners
    }

    /// Judges the records that have a file at their path.
    private mutating func compare(
        _ records: [Record], _ files: [File], _ owners: [Int?], _ hasher: DocumentHasher,
        _ isMeant: (RelativePath) -> Bool
    ) throws(ValidationError) {
        var owned: [Int] = []
        for (file, owner) in owners.enumerated() {
            guard let owner else { continue }
            let record = records[owner]
            if !isMeant(files[file].path) {
                outcomes[owner] = .present
            } else if hasher.leaves(record) {
                outcomes[owner] = Self.outcome(record.current, files[file], .notRead)
            } else {
                owned.append(file)
            }
        }
        let answers = try hasher.answers(owned.map { files[$0] })
        for (file, answer) in zip(owned, answers) {
            guard let record = owners[file] else { continue }
            outcomes[record] = Self.outcome(records[record].current, files[file], answer)
        }
    }

    private static func outcome(
        _ version: RecordVersion?, _ file: File, _ answer: DocumentHasher.Answer
    ) -> Outcome {
        guard let version else { return .present }
        let changed = Outcome.changed(file.path, size: file.status.size)
        switch answer {
        case .digest(let digest):
            return version.digest.map { $0 == digest } ?? true ? .present : changed
        case .changing: return .present
        case .unreadable(let error): return .unreadable(error)
        case .notRead: return file.status.size == Int64(version.size) ? .present : changed
        }
    }

    /// Finds moved documents and duplicates among the files without a record.
    private mutating func settle(
        _ records: [Record], _ volume: Volume, _ files: [File], _ owners: [Int?],
        _ hasher: DocumentHasher
    ) throws(ValidationError) {
        let free = files.indices.filter { owners[$0] == nil }
        guard !free.isEmpty else { return }
        var bySize: [Int64: [Int]] = [:]
        for (index, record) in records.enumerated() where outcomes[index] != .none {
            if let size = record.current?.size { bySize[Int64(size), default: []].append(index) }
        }
        var gone: [Int64: [Record]] = [:]
        for record in records where record.tombstone != nil {
            guard let version = record.current, version.digest != nil, version.size > 0 else {
                continue
            }
            gone[Int64(version.size), default: []].append(record)
        }
        let isRead = { (size: Int64) in bySize[size] != nil || gone[size] != nil }
        let answers = try hasher.answers(
            free.filter { isRead(files[$0].status.size) }.map { files[$0] })
        var next = answers.makeIterator()
        var rest: [(file: File, answer: DocumentHasher.Answer, same: [Int])] = []
        for file in free.map({ files[$0] }) {
            let candidates = bySize[file.status.size] ?? []
            let answer = isRead(file.status.size) ? next.next() ?? .notRead : .notRead
            let same = candidates.filter { Self.holds(records[$0], file.path, answer) }
            if let record = missing(among: same, records, file.path) {
                outcomes[record] = .moved(file.path)
            } else {
                rest.append((file, answer, same))
            }
        }
        let spellings = self.spellings(of: records, in: volume, isWanted: !rest.isEmpty)
        for (file, answer, same) in rest {
            if let record = spellings[FoldedName.of(file.path)], outcomes[record] == .missing {
                let outcome = Self.outcome(records[record].current, file, answer)
                outcomes[record] = outcome == .present ? .moved(file.path) : outcome
            } else {
                let twin = answer == .notRead ? nil : same.first.map { records[$0].item }
                var found = Loose(path: file.path, size: file.status.size, twin: twin)
                if case .digest(let digest) = answer {
                    found.destroyed =
                        gone[file.status.size]?
                        .first { $0.current?.digest == digest }?.item
                }
                loose.append(found)
            }
        }
    }

    /// The missing record to which a file with its bytes belongs: rather one whose path is only spelled
    /// otherwise.
    private func missing(
        among same: [Int], _ records: [Record], _ path: RelativePath
    ) -> Int? {
        let missing = same.filter { outcomes[$0] == .missing }
        guard missing.count > 1 else { return missing.first }
        let name = FoldedName.of(path.lastName)
        return missing.first {
            records[$0].path.map { FoldedName.of($0.lastName) == name } ?? false
        } ?? missing.first
    }

    /// The records that are missing still, by their paths as file systems see them that fold names.
    private func spellings(
        of records: [Record], in volume: Volume, isWanted: Bool
    ) -> [String: Int] {
        guard isWanted, outcomes.contains(.missing) else { return [:] }
        var spellings: [String: Int] = [:]
        for (index, record) in records.enumerated() where outcomes[index] == .missing {
            guard let path = record.path else { continue }
            spellings[FoldedName.of(volume.path.appending(path))] = index
        }
        return spellings
    }

    /// Whether a file of a record's size is that record's document.
    private static func holds(
        _ record: Record, _ path: RelativePath, _ answer: DocumentHasher.Answer
    ) -> Bool {
        switch answer {
        case .digest(let digest): record.current?.digest == digest
        case .notRead: record.path?.lastName == path.lastName
        case .changing, .unreadable: false
        }
    }
}
