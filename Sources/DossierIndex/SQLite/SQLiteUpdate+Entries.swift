internal import DossierModel
internal import Foundation
internal import GRDB

extension SQLiteUpdate {
    func add(_ entry: EntryRow, volume: Int64?) throws -> Int64 {
        try execute(
            """
            INSERT INTO entries (volume, record, title, category, state, department, formed, basis,
                item, path, recorded, digest, size, place, hidden)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, volume, entry.record?.description, entry.title, entry.category,
            entry.status.code, entry.department?.description, entry.formed?.description,
            entry.basis?.rawValue, entry.item?.description,
            entry.path.map { FileKey($0).bytes.blob },
            entry.recorded.map { FileKey($0).bytes.blob },
            entry.digest?.blob, entry.size, entry.place,
            entry.isHidden)
        let id = db.lastInsertedRowID
        guard !entry.isHidden else { return id }
        try execute("INSERT INTO entryText (rowid, words) VALUES (?, ?)", id, entry.words)
        return id
    }

    func removeEntry(_ id: Int64) throws {
        try execute("DELETE FROM entryText WHERE rowid = ?", id)
        try execute("DELETE FROM entries WHERE id = ?", id)
    }

    func hiddenDigests() throws -> Set<[UInt8]> {
        let statement = try statement(
            "SELECT digest FROM entries WHERE hidden = 1 AND digest IS NOT NULL", [])
        var digests: Set<[UInt8]> = []
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() { digests.insert(Array(row[0] as Data)) }
        return digests
    }

    func lostRecords() throws -> [LostRecord] {
        try lostRecords(where: "true", [])
    }

    func lostRecords(of volume: FileKey) throws -> [LostRecord] {
        try lostRecords(where: "v.key = ?", [volume.bytes.blob])
    }

    private func lostRecords(
        where condition: String, _ arguments: [(any DatabaseValueConvertible)?]
    ) throws -> [LostRecord] {
        let statement = try statement(
            """
            SELECT e.id, e.record, v.key, e.digest, e.recorded, e.path, e.state
            FROM entries e JOIN volumes v ON v.id = e.volume
            WHERE e.state IN (4, 5) AND e.digest IS NOT NULL AND e.recorded IS NOT NULL
                AND \(condition)
            ORDER BY e.id
            """, arguments)
        var records: [LostRecord] = []
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            let record = Self.lostRecord(row)
            // A document that was moved inside its volume is the volume's own affair.
            if record.found?.isInside(record.volume) != true { records.append(record) }
        }
        return records
    }

    private static func lostRecord(_ row: Row) -> LostRecord {
        let volume: Data = row[2]
        let digest: Data = row[3]
        let recorded: Data = row[4]
        let path: Data? = row[5]
        let isMoved = (row[6] as Int) == DocumentStatus.moved.code
        return LostRecord(
            entry: row[0], record: row[1], volume: FileKey(bytes: Array(volume)),
            digest: Array(digest), recorded: FileKey(bytes: Array(recorded)),
            found: isMoved ? path.map { FileKey(bytes: Array($0)) } : nil)
    }

    func place(_ record: LostRecord, at path: FileKey?) throws {
        let status: DocumentStatus = path == nil ? .missing : .moved
        try execute(
            "UPDATE entries SET state = ?, path = ? WHERE id = ?", status.code,
            (path ?? record.recorded).bytes.blob, record.entry)
    }
}
