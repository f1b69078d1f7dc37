internal import DossierModel
internal import GRDB
internal import SystemPackage

/// The index as a SQLite file on the user's own disk, with FTS5 for texts.
///
/// The file is a cache. It is written with a rollback journal, so that a killed run leaves the
/// index as it was; but nothing is flushed to the disk (`synchronous = OFF`), for a power cut can at
/// worst damage what is rebuilt from the tree alone. There is no write-ahead log: one run writes,
/// questions are short, and a cache should be one file. A file that is damaged, of another version
/// or of another archive is thrown away without a word.
public final class SQLiteIndex: Sendable {
    /// Where the index lies.
    public let location: IndexLocation
    let queue: DatabaseQueue

    /// Opens the index, or makes an empty one.
    ///
    /// - Throws: `cannotCreateFolder`, `cannotOpen`, `insideArchive`; `notAnIndex` when a person
    ///   chose a file that is something else; `busy` while another run holds it.
    public init(_ location: IndexLocation) throws(IndexError) {
        self.location = location
        try location.prepare()
        queue = try Self.open(location)
    }

    private static func open(_ location: IndexLocation) throws(IndexError) -> DatabaseQueue {
        let header = try location.header()
        let isOurs = header.isEmpty || IndexHeader(header)?.isIndex == true
        guard isOurs || !location.isChosen else {
            throw IndexError(.notAnIndex, at: location.place)
        }
        do {
            guard isOurs else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
            return try connect(location)
        } catch let error as DatabaseError where isDamage(error) {
            try location.discard()
            try location.prepare()
        } catch {
            throw IndexError(error, at: location)
        }
        do {
            return try connect(location)
        } catch {
            throw IndexError(error, at: location)
        }
    }

    private static func connect(_ location: IndexLocation) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            try db.execute(sql: "PRAGMA synchronous = OFF")
            try db.execute(sql: "PRAGMA cache_size = -16384")
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            // What is taken out is overwritten: it may be personal (rule DES-5).
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        let queue = try DatabaseQueue(path: location.file.string, configuration: configuration)
        try queue.write { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            if version == 0, tables == 0 {
                return try IndexSchema.create(db, archive: location.archive)
            }
            let archive =
                version == IndexSchema.version
                ? try String.fetchOne(db, sql: "SELECT value FROM facts WHERE name = 'archive'")
                : nil
            guard archive == location.archive.description else {
                throw DatabaseError(resultCode: .SQLITE_NOTADB)
            }
        }
        return queue
    }

    /// Whether the database is beyond use, so that rebuilding is the remedy.
    static func isDamage(_ error: any Error) -> Bool {
        switch (error as? DatabaseError)?.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: true
        default: false
        }
    }
}

extension IndexError {
    /// The error that a database's failure means.
    init(_ error: any Error, at location: IndexLocation) {
        if let error = error as? IndexError {
            self = error
            return
        }
        let code = (error as? DatabaseError)?.resultCode
        let isBusy = code == .SQLITE_BUSY || code == .SQLITE_LOCKED
        let cannotOpen = code == .SQLITE_CANTOPEN || code == .SQLITE_READONLY
        self.init(
            isBusy ? .busy : cannotOpen ? .cannotOpen : .failed, at: location.place,
            details: (error as? DatabaseError)?.message ?? "\(error)")
    }
}
