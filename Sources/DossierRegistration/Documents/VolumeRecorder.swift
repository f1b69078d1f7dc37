internal import DossierModel
internal import DossierStore

/// Adds records to one volume while a transaction is planned.
struct VolumeRecorder {
    /// The volume with what was added so far.
    var state: VolumeState
    /// Whether a record was added or changed, so that the list must be written.
    private(set) var isChanged = false
    /// Paths that are taken by files or by this transaction, compared as a case-insensitive file
    /// system would.
    private var taken: Set<String> = []
    /// The records by digest, of documents that are there.
    private var byDigest: [ContentDigest: [Int]] = [:]
    /// The places of the records by path.
    private var byPath: [RelativePath: [Int]] = [:]

    init(_ state: VolumeState) {
        self.state = state
        for (place, record) in state.records.records.enumerated() {
            note(record, at: place)
        }
    }

    private mutating func note(_ record: Record, at place: Int) {
        guard record.tombstone == nil else { return }
        if let path = record.path {
            taken.insert(FileNameKey.of(path))
            byPath[path, default: []].append(place)
        }
        for digest in Set(record.versions.compactMap(\.digest)) {
            byDigest[digest, default: []].append(place)
        }
    }

    /// The records whose newest version has these bytes, in the order of the list.
    func records(of digest: ContentDigest) -> [Record] {
        records(everOf: digest).filter { $0.current?.digest == digest }
    }

    /// The records that have or had these bytes, in the order of the list.
    func records(everOf digest: ContentDigest) -> [Record] {
        Set(byDigest[digest] ?? []).sorted().map { state.records.records[$0] }
    }

    /// The record of the document at a path of the volume.
    ///
    /// Where a document was renamed onto the path of one that is gone, both records name the path:
    /// that of these bytes has it, else the one whose document was seen there last.
    func record(at path: RelativePath, holding digest: ContentDigest) -> Record? {
        let records = (byPath[path] ?? []).map { state.records.records[$0] }
        return records.first { $0.current?.digest == digest }
            ?? records.max { left, right in
                (left.current?.seen.seconds ?? 0) < (right.current?.seen.seconds ?? 0)
            }
    }

    /// The record of that id.
    func record(_ id: RecordID) -> Record? {
        state.records.records.first { $0.id == id }
    }

    /// Whether a document of that size is a record's: if not, its bytes need not be read.
    func hasRecord(ofSize size: Int64) -> Bool {
        state.records.records.contains { $0.current.map { Int64($0.size) } == size }
    }

    /// A path that no file and no record has: the wanted one, or that with a number in its name.
    mutating func freePath(
        _ wanted: RelativePath, exists: (RelativePath) throws -> Bool
    ) rethrows -> RelativePath {
        var path = wanted
        var copy = 2
        while try taken.contains(FileNameKey.of(path)) || exists(path) {
            path = FileNameKey.numbered(wanted, copy)
            copy += 1
        }
        taken.insert(FileNameKey.of(path))
        return path
    }

    /// Adds a record and gives it its item number.
    mutating func add(
        category: Int, _ make: (ItemNumber) -> Record
    ) throws(RegistrationError) -> Record {
        let serial = state.records.nextSerial
        guard
            let item = ItemNumber(
                year: state.volume.year, category: category, serial: serial)
        else { throw RegistrationError(.badValue, "\(category)") }
        let record = make(item)
        state.records.nextSerial += 1
        state.records.records.append(record)
        isChanged = true
        note(record, at: state.records.records.count - 1)
        return record
    }

    /// Puts a changed record in the place of the old.
    mutating func replace(_ record: Record) {
        guard let place = state.records.records.firstIndex(where: { $0.id == record.id }) else {
            return
        }
        if let path = state.records.records[place].path {
            byPath[path]?.removeAll { $0 == place }
        }
        state.records.records[place] = record
        isChanged = true
        note(record, at: place)
    }
}
