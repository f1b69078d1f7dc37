internal import DossierModel
internal import Foundation
internal import GRDB

extension SQLiteIndex {
    /// Answers a question.
    ///
    /// - Throws: `notBuilt` before the first complete run of ``IndexBuilder``, also when a damaged
    ///   index had to be thrown away; `busy` while a run holds the file.
    public func find(_ query: FindQuery) throws(IndexError) -> FindResult {
        try asking { db in
            let statement = FindStatement(query, categories: try Self.categories(db))
            let arguments = StatementArguments(statement.arguments)
            let total = try Int.fetchOne(
                db, sql: statement.sql + "\nSELECT count(*) FROM hits", arguments: arguments)
            var sql = statement.sql + "\nSELECT * FROM hits " + FindStatement.order
            if let limit = query.limit { sql += " LIMIT \(max(0, limit))" }
            var hits: [FindHit] = []
            let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
            while let row = try rows.next() { hits.append(Self.hit(row)) }
            return FindResult(total: total ?? 0, hits: hits)
        }
    }

    /// The word of the archive's acts when the last complete run began; nil where none was given.
    ///
    /// - Throws: as ``find(_:)``.
    public func generation() throws(IndexError) -> String? {
        try asking { db in
            try String.fetchOne(
                db, sql: "SELECT value FROM facts WHERE name = ? AND value <> ''",
                arguments: [IndexFact.generation])
        }
    }

    /// Asks the database, provided that a run was completed.
    func asking<Answer>(_ body: (Database) throws -> Answer) throws(IndexError) -> Answer {
        do {
            return try queue.read { db in
                let run = try String.fetchOne(db, sql: "SELECT value FROM facts WHERE name = 'run'")
                guard run != nil else { throw IndexError(.notBuilt, at: location.place) }
                return try body(db)
            }
        } catch let error as DatabaseError where Self.isDamage(error) {
            try location.discard()
            throw IndexError(.notBuilt, at: location.place)
        } catch {
            throw IndexError(error, at: location)
        }
    }

    private static func categories(_ db: Database) throws -> [Int: [String]] {
        var names: [Int: [String]] = [:]
        let rows = try Row.fetchCursor(
            db, sql: "SELECT substr(name, 10), value FROM facts WHERE name GLOB 'category.*'")
        while let row = try rows.next() {
            let number: String = row[0]
            let value: String = row[1]
            if let number = Int(number) {
                names[number] = value.split(separator: "\n").map(String.init)
            }
        }
        return names
    }

    private static func hit(_ row: Row) -> FindHit {
        let kinds = FindHit.Kind.allCases
        let kind: Int = row["kind"]
        let path: Data? = row["path"]
        let state: Int? = row["state"]
        let formed: String? = row["formed"]
        return FindHit(
            kind: kinds.indices.contains(kind) ? kinds[kind] : .file, number: row["number"],
            name: row["name"], year: row["year"], category: row["category"], title: row["title"],
            path: path.flatMap { FileKey(bytes: Array($0)).path },
            status: state.flatMap(DocumentStatus.init(code:)), item: row["item"],
            formed: formed.flatMap(CalendarDate.init), place: row["place"])
    }
}
