internal import DossierModel

/// Which file of a volume belongs to which of its records.
///
/// 1. A record whose path holds its bytes is settled.
/// 2. A record whose path is empty, or holds what belongs to another record, takes a file with its
///    bytes from elsewhere in the volume: it was moved. That repeats, so that a → b, b → c is two
///    moves. Two records that changed places are two moves as well.
/// 3. A record whose path holds other bytes was changed.
/// 4. A record whose path differs from a file's only in Unicode form or case was changed there.
/// 5. What is left of the records is missing, what is left of the files is not registered.
struct VolumeMatch {
    /// What became of a record.
    struct Outcome: Equatable {
        /// How its document stands.
        var status: DocumentStatus
        /// Its file, by position in the list; nil where there is none.
        var file: Int?
    }

    /// What became of each record.
    private(set) var outcomes: [Outcome]
    /// The record that each file belongs to, by position.
    private(set) var owners: [Int?]

    private let files: [FileRow]
    private let records: [Record]
    private let paths: [FileKey?]
    private var byKey: [FileKey: Int] = [:]
    private var byDigest: [[UInt8]: [Int]] = [:]
    /// The records that are not settled.
    private var open: [Int] = []
    /// The records that are not settled, by the path at which they should lie.
    private var homes: [FileKey: Int] = [:]

    /// Matches the records of the volume in that folder with its documents.
    init(_ folder: RelativePath, _ records: [Record], _ files: [FileRow]) {
        self.records = records
        self.files = files
        paths = records.map { record in record.path.map { FileKey(folder.appending($0)) } }
        outcomes = records.map {
            Outcome(status: $0.tombstone == nil ? .registered : .destroyed, file: nil)
        }
        owners = Array(repeating: nil, count: files.count)
        for (index, file) in files.enumerated() { byKey[file.key] = index }
        settle()
        followMoves()
        followSwaps()
        finish()
    }

    private mutating func settle() {
        for index in records.indices where records[index].tombstone == nil {
            guard let path = paths[index] else { continue }
            if let file = byKey[path], owners[file] == nil, isContent(of: file, index) {
                take(file, index, .registered)
            } else {
                open.append(index)
                homes[path] = index
            }
        }
        for index in files.indices where owners[index] == nil {
            if let digest = files[index].digest { byDigest[digest, default: []].append(index) }
        }
    }

    /// Whether a file holds what a record says; one that cannot be read does by its length alone.
    private func isContent(of file: Int, _ record: Int) -> Bool {
        guard let current = records[record].current else { return true }
        guard let digest = files[file].digest else {
            return files[file].stamp.size == Int64(current.size)
        }
        return current.digest.map { $0.bytes == digest } ?? true
    }

    private mutating func take(_ file: Int, _ record: Int, _ status: DocumentStatus) {
        outcomes[record] = Outcome(status: status, file: file)
        owners[file] = record
    }

    private func isHomeless(_ record: Int) -> Bool {
        guard let file = paths[record].flatMap({ byKey[$0] }) else { return true }
        return owners[file] != nil
    }

    private mutating func followMoves() {
        var goesOn = true
        while goesOn {
            goesOn = false
            for record in open where isHomeless(record) {
                guard let file = content(of: record) else { continue }
                take(file, record, .moved)
                goesOn = true
            }
            open.removeAll { outcomes[$0].file != nil }
        }
    }

    /// A free file with the record's bytes: rather one at no record's path, then one that kept its
    /// name.
    private func content(of record: Int) -> Int? {
        guard let digest = records[record].current?.digest?.bytes else { return nil }
        let name = records[record].path?.lastName ?? []
        var best: (file: Int, rank: Int)?
        for file in byDigest[digest] ?? [] where owners[file] == nil {
            let isHome = homes[files[file].key] != nil
            let keptName = files[file].key.lastName.elementsEqual(name)
            let rank = (isHome ? 0 : 2) + (keptName ? 1 : 0)
            if rank > (best?.rank ?? -1) { best = (file, rank) }
            if rank == 3 { break }
        }
        return best?.file
    }

    private mutating func followSwaps() {
        for record in open where !isHomeless(record) {
            guard let file = content(of: record), let other = homes[files[file].key],
                other != record, outcomes[other].file == nil, content(of: other) != nil
            else { continue }
            take(file, record, .moved)
        }
        open.removeAll { outcomes[$0].file != nil }
        followMoves()
    }

    private mutating func finish() {
        if open.isEmpty { return }
        var folded: [String: Int] = [:]
        for index in files.indices where owners[index] == nil {
            folded[Self.folded(files[index].key)] = index
        }
        for record in open {
            guard let path = paths[record] else { continue }
            let exact = byKey[path].flatMap { owners[$0] == nil ? $0 : nil }
            let similar = folded[Self.folded(path)].flatMap { owners[$0] == nil ? $0 : nil }
            if let file = exact ?? similar {
                take(file, record, .changed)
            } else {
                outcomes[record] = Outcome(status: .missing, file: nil)
            }
        }
    }

    /// A path as file systems that fold case and Unicode form see it.
    private static func folded(_ key: FileKey) -> String {
        SearchText.folded(VisibleText.of(key.bytes))
    }
}
