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
}
