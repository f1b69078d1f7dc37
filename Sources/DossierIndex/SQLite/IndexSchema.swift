internal import DossierModel
internal import GRDB

/// The tables of the index in SQLite.
///
/// A change of them raises ``version``; an index of another version is thrown away and rebuilt, for
/// it is a cache, and reading the tree again is simpler than migrating.
enum IndexSchema {
    /// The version, in `PRAGMA user_version`.
    static let version = 2
    /// The mark of our files, in `PRAGMA application_id`: `DOSI`.
    static let application = 0x444F_5349

    /// Makes the tables.
    static func create(_ db: Database, archive: ArchiveID) throws {
        try db.execute(sql: tables)
        try db.execute(
            sql: "INSERT INTO facts VALUES ('archive', ?)", arguments: [archive.description])
        try db.execute(sql: "PRAGMA application_id = \(application)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// The tables, with what each is for.
    ///
    /// `files` is the memory of the walk, in the walk's own order; `volumes` and `entries` are what
    /// people look for. The two texts hold words made by ``SearchText``, hence the plain tokenizer:
    /// it parts at ASCII spaces and takes every other character as part of a word.
    private static let tables = """
        CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE files (
            key BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL,
            ctime INTEGER NOT NULL, inode INTEGER NOT NULL, state INTEGER NOT NULL, digest BLOB,
            born INTEGER NOT NULL, touched INTEGER NOT NULL, entry INTEGER
        ) WITHOUT ROWID;

        CREATE TABLE volumes (
            id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, year INTEGER NOT NULL,
            department TEXT NOT NULL, grade TEXT NOT NULL, number TEXT NOT NULL,
            dossier TEXT NOT NULL, newest INTEGER NOT NULL DEFAULT 0, fault TEXT,
            name TEXT, currentGrade TEXT, kind TEXT, status TEXT, level TEXT, responsible TEXT,
            client TEXT
        );
        CREATE INDEX volumesOfDossier ON volumes (dossier, year);

        CREATE TABLE numbers (
            number TEXT NOT NULL, volume INTEGER NOT NULL, PRIMARY KEY (number, volume)
        ) WITHOUT ROWID;

        CREATE TABLE entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT, volume INTEGER, record TEXT, title TEXT NOT NULL,
            category INTEGER, state INTEGER NOT NULL, department TEXT, formed TEXT, basis TEXT,
            item TEXT, path BLOB, recorded BLOB, digest BLOB, size INTEGER,
            place TEXT, hidden INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX entriesOfVolume ON entries (volume);
        CREATE INDEX hiddenEntries ON entries (hidden) WHERE hidden = 1;
        CREATE INDEX lostEntries ON entries (state) WHERE state IN (4, 5);

        CREATE VIRTUAL TABLE volumeText USING fts5(
            identity, business, tokenize = 'ascii', columnsize = 0);
        CREATE VIRTUAL TABLE entryText USING fts5(
            words, tokenize = 'ascii', columnsize = 0);
        """
}
