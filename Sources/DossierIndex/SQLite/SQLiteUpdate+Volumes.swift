internal import DossierModel
internal import Foundation
internal import GRDB

extension SQLiteUpdate {
    func replace(_ row: VolumeRow) throws -> Int64 {
        let volume = row.volume
        try execute(
            """
            INSERT INTO volumes (key, year, department, grade, number, dossier, fault, name,
                currentGrade, kind, status, level, responsible, client)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET
                number = excluded.number, dossier = excluded.dossier, fault = excluded.fault,
                name = excluded.name, currentGrade = excluded.currentGrade, kind = excluded.kind,
                status = excluded.status, level = excluded.level,
                responsible = excluded.responsible, client = excluded.client
            """, row.key.bytes.blob, volume.year, volume.department.description,
            volume.grade.description, volume.number.description, row.dossier, row.fault,
            row.card?.name, row.card?.grade.description, row.card?.kind.rawValue,
            row.card?.status.rawValue, row.card?.level.rawValue,
            row.card?.responsible?.description, row.card?.client.description)
        let id = try volumeID(row.key) ?? db.lastInsertedRowID
        try forgetContent(of: id)
        for number in row.numbers {
            try execute("INSERT OR IGNORE INTO numbers VALUES (?, ?)", number, id)
        }
        try execute(
            "INSERT INTO volumeText (rowid, identity, business) VALUES (?, ?, ?)", id,
            row.identity, row.business)
        return id
    }

    func volumeID(_ folder: FileKey) throws -> Int64? {
        let statement = try statement(
            "SELECT id FROM volumes WHERE key = ?", [folder.bytes.blob])
        return try Int64.fetchOne(statement)
    }

    func removeVolume(_ folder: FileKey) throws {
        guard let id = try volumeID(folder) else { return }
        try forgetContent(of: id)
        try execute("DELETE FROM volumes WHERE id = ?", id)
    }

    /// Entries of files without a record stay: they go with their files.
    private func forgetContent(of id: Int64) throws {
        try execute("DELETE FROM numbers WHERE volume = ?", id)
        try execute("DELETE FROM volumeText WHERE rowid = ?", id)
        try execute(
            """
            DELETE FROM entryText WHERE rowid IN
                (SELECT id FROM entries WHERE volume = ? AND record IS NOT NULL)
            """, id)
        try execute("DELETE FROM entries WHERE volume = ? AND record IS NOT NULL", id)
    }

    /// Marks the newest volume of each dossier whose card can be read, else the newest.
    func markNewestVolumes() throws {
        try joinUnreadVolumes()
        try execute(
            """
            UPDATE volumes AS v SET newest = 1 - newest WHERE newest <> (
                NOT EXISTS (
                    SELECT 1 FROM volumes w WHERE w.dossier = v.dossier
                    AND (w.name IS NOT NULL, w.year, w.id) > (v.name IS NOT NULL, v.year, v.id)))
            """)
    }

    /// A volume without a card that can be read belongs to the dossier that has its number.
    private func joinUnreadVolumes() throws {
        try execute(
            """
            UPDATE volumes AS v SET dossier = coalesce(
                (SELECT w.dossier FROM volumes w WHERE w.number = v.number
                    AND w.name IS NOT NULL ORDER BY w.year DESC, w.id DESC LIMIT 1), v.number)
            WHERE v.name IS NULL
            """)
    }
}
