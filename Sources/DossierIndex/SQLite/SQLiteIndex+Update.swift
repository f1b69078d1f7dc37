internal import DossierModel
internal import GRDB

extension SQLiteIndex: UpdatableIndex {
    func update<Result>(_ body: (any IndexUpdate) throws -> Result) throws -> Result {
        try queue.writeWithoutTransaction { db in
            let update = try SQLiteUpdate(db)
            do {
                try db.beginTransaction(.immediate)
                let result = try body(update)
                try db.commit()
                return result
            } catch {
                if db.isInsideTransaction { try? db.rollback() }
                throw error
            }
        }
    }

    func clear() throws(IndexError) {
        do {
            try queue.write { db in
                for table in ["facts", "files", "volumes", "numbers", "entries"] {
                    try db.execute(sql: "DELETE FROM \(table) WHERE true")
                }
                for table in ["volumeText", "entryText"] {
                    try db.execute(sql: "DELETE FROM \(table)")
                }
                try db.execute(
                    sql: "INSERT INTO facts VALUES ('archive', ?)",
                    arguments: [location.archive.description])
            }
        } catch {
            throw IndexError(error, at: location)
        }
    }
}
