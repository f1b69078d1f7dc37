internal import DossierModel
internal import Foundation
internal import GRDB

extension SQLiteIndex {
    /// Counts what there is.
    ///
    /// - Throws: as ``find(_:)``.
    public func status() throws(IndexError) -> IndexStatus {
        try asking { db in
            var status = IndexStatus()
            try Self.countDossiers(db, into: &status)
            try Self.countEntries(db, into: &status)
            let uncertain = DateBasis.modified.rawValue
            status.uncertainDates =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM entries WHERE basis = ? AND state <> ?",
                    arguments: [uncertain, DocumentStatus.destroyed.code]) ?? 0
            try Self.listFaults(db, into: &status)
            return status
        }
    }

    private static func countDossiers(_ db: Database, into status: inout IndexStatus) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT department, year, newest, status, currentGrade, responsible, number
                FROM volumes ORDER BY number, year
                """)
        while let row = try rows.next() {
            let isClosed = (row[3] as String?) == DossierStatus.closed.rawValue
            let share: WritableKeyPath<IndexStatus.Share, Int> =
                isClosed ? \.closedDossiers : \.openDossiers
            status.years[row[1], default: .init()][keyPath: share] += 1
            guard (row[2] as Int) == 1 else { continue }
            status.total[keyPath: share] += 1
            if let code = DepartmentCode(row[0] as String) {
                status.departments[code, default: .init()][keyPath: share] += 1
            }
            guard !isClosed else { continue }
            if let grade = (row[4] as String?).flatMap(GradeCode.init) {
                status.grades[grade, default: 0] += 1
            }
            if (row[5] as String?) == nil { status.withoutResponsible.append(row[6]) }
        }
    }

    private static func countEntries(_ db: Database, into status: inout IndexStatus) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT coalesce(v.department, e.department), v.year, e.state,
                    e.record IS NOT NULL, count(*)
                FROM entries e LEFT JOIN volumes v ON v.id = e.volume
                WHERE e.hidden = 0 GROUP BY 1, 2, 3, 4
                """)
        while let row = try rows.next() {
            guard let state = DocumentStatus(code: row[2]) else { continue }
            let count: Int = row[4]
            status.documents[state, default: 0] += count
            guard state != .destroyed else { continue }
            let share: WritableKeyPath<IndexStatus.Share, Int> =
                (row[3] as Bool) ? \.records : \.unregistered
            status.total[keyPath: share] += count
            if let code = (row[0] as String?).flatMap(DepartmentCode.init) {
                status.departments[code, default: .init()][keyPath: share] += count
            }
            if let year = row[1] as Int? {
                status.years[year, default: .init()][keyPath: share] += count
            }
        }
    }

    private static func listFaults(_ db: Database, into status: inout IndexStatus) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT key, fault FROM volumes WHERE fault IS NOT NULL ORDER BY key")
        while let row = try rows.next() {
            let key: Data = row[0]
            if let path = FileKey(bytes: Array(key)).path {
                status.faults.append(.init(path: path, reason: row[1]))
            }
        }
    }
}
