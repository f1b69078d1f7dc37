internal import Foundation
internal import GRDB

extension SQLiteUpdate {
    private static let columns =
        "key, size, mtime, ctime, inode, state, born, touched, entry, digest"

    func files(after key: FileKey?, limit: Int) throws -> [FileRow] {
        // Without the digest, which knowing a file again does not need.
        let statement = try statement(
            """
            SELECT key, size, mtime, ctime, inode, state, born, touched, entry FROM files
            WHERE key > ? ORDER BY key LIMIT ?
            """, [(key?.bytes ?? []).blob, limit])
        var files: [FileRow] = []
        files.reserveCapacity(limit)
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() { files.append(Self.file(row, hasDigest: false)) }
        return files
    }

    func files(in folder: FileKey) throws -> [FileRow] {
        let statement = try statement(
            "SELECT \(Self.columns) FROM files WHERE key > ? AND key < ? ORDER BY key",
            [folder.contentStart.blob, folder.contentEnd.blob])
        var files: [FileRow] = []
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() { files.append(Self.file(row, hasDigest: true)) }
        return files
    }

    func file(_ key: FileKey) throws -> FileRow? {
        let statement = try statement(
            "SELECT \(Self.columns) FROM files WHERE key = ?", [key.bytes.blob])
        return try Row.fetchOne(statement).map { Self.file($0, hasDigest: true) }
    }

    func forEachFile(
        withState states: [FileState], _ body: (FileRow) throws -> Void
    ) throws {
        let codes = states.map { String($0.code) }.joined(separator: ", ")
        let statement = try statement(
            "SELECT \(Self.columns) FROM files WHERE state IN (\(codes)) ORDER BY key", [])
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() { try body(Self.file(row, hasDigest: true)) }
    }

    func forEachNewFile(_ body: (FileRow) throws -> Void) throws {
        let statement = try statement(
            "SELECT \(Self.columns) FROM files WHERE born = ? ORDER BY key", [run])
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() { try body(Self.file(row, hasDigest: true)) }
    }

    func put(_ file: FileRow) throws {
        try execute(
            """
            INSERT INTO files (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET
                size = excluded.size, mtime = excluded.mtime, ctime = excluded.ctime,
                inode = excluded.inode, state = excluded.state, born = excluded.born,
                touched = excluded.touched, entry = excluded.entry, digest = excluded.digest
            """, file.key.bytes.blob, file.stamp.size, file.stamp.modified, file.stamp.changed,
            file.stamp.inode, file.state.code, file.born, file.touched, file.entry,
            file.digest?.blob)
    }

    func removeFile(_ key: FileKey) throws {
        try execute("DELETE FROM files WHERE key = ?", key.bytes.blob)
    }

    private static func file(_ row: Row, hasDigest: Bool) -> FileRow {
        let key: Data = row[0]
        let digest: Data? = hasDigest ? row[9] : nil
        return FileRow(
            key: FileKey(bytes: Array(key)),
            stamp: FileStamp(size: row[1], modified: row[2], changed: row[3], inode: row[4]),
            state: FileState(code: row[5]), digest: digest.map { Array($0) }, born: row[6],
            touched: row[7], entry: row[8])
    }
}
