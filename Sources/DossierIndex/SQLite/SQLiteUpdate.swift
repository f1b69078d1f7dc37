internal import DossierModel
internal import Foundation
internal import GRDB

/// One run's changes in the SQLite index, with every statement prepared once.
final class SQLiteUpdate: IndexUpdate {
    let run: Int
    let db: Database
    private var statements: [String: Statement] = [:]

    init(_ db: Database) throws {
        self.db = db
        let last = try String.fetchOne(db, sql: "SELECT value FROM facts WHERE name = 'run'")
        run = (last.flatMap { Int($0) } ?? 0) + 1
    }

    /// The prepared statement of that SQL, with arguments.
    func statement(
        _ sql: String, _ arguments: [(any DatabaseValueConvertible)?]
    ) throws -> Statement {
        let statement: Statement
        if let known = statements[sql] {
            statement = known
        } else {
            statement = try db.makeStatement(sql: sql)
            statements[sql] = statement
        }
        try statement.setArguments(StatementArguments(arguments))
        return statement
    }

    func execute(_ sql: String, _ arguments: (any DatabaseValueConvertible)?...) throws {
        try statement(sql, arguments).execute()
    }

    func setCategories(_ names: [Int: [String]]) throws {
        for (number, texts) in names.sorted(by: { $0.key < $1.key }) {
            try setFact("category.\(number)", texts.joined(separator: "\n"))
        }
    }

    func setFact(_ name: String, _ value: String) throws {
        try execute(
            """
            INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
            WHERE value <> excluded.value
            """, name, value)
    }

    func fact(_ name: String) throws -> String? {
        try String.fetchOne(statement("SELECT value FROM facts WHERE name = ?", [name]))
    }

    func savedTotals() throws -> IndexTotals? {
        try fact("totals").flatMap(IndexTotals.init(text:))
    }

    func countTotals() throws -> IndexTotals {
        var totals = IndexTotals()
        totals.dossiers = try count("SELECT count(*) FROM volumes WHERE newest = 1")
        totals.documents = try count(
            "SELECT count(*) FROM files WHERE state <> \(FileState.volumeFile.code)")
        let rows = try Row.fetchCursor(
            db, sql: "SELECT state, count(*) FROM entries WHERE hidden = 0 GROUP BY state")
        while let row = try rows.next() {
            guard let status = DocumentStatus(code: row[0]) else { continue }
            totals.entries[status] = row[1]
        }
        return totals
    }

    private func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }

    func finish(_ totals: IndexTotals) throws {
        try setFact("totals", totals.text)
        try setFact("run", "\(run)")
    }

    func saveProgress() throws {
        try execute("DELETE FROM facts WHERE name = 'totals'")
        try db.commit()
        try db.beginTransaction(.immediate)
    }
}

extension [UInt8] {
    /// The bytes as SQLite takes them.
    var blob: Data { Data(self) }
}
