internal import DossierModel
public import DossierStore
internal import Foundation
internal import GRDB
internal import SystemPackage

extension SQLiteIndex {
    /// Writes the whole file anew, so that no byte of what was taken out of it is left (rule DES-5).
    ///
    /// Deleting overwrites rows already (`secure_delete`); this reaches also the words that the segments
    /// of the texts still hold, and what an older program deleted.
    ///
    /// - Parameter count: How many records are destroyed, none of which is left in it then.
    /// - Throws: `busy` while another run holds it; `failed`.
    func rewrite(purged count: Int) throws(IndexError) {
        do {
            try queue.writeWithoutTransaction { db in
                for table in ["volumeText", "entryText"] {
                    try db.execute(sql: "INSERT INTO \(table)(\(table)) VALUES ('optimize')")
                }
                try db.execute(
                    sql: """
                        INSERT INTO facts VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value
                        """, arguments: [IndexFact.purged, "\(count)"])
                try db.execute(sql: "VACUUM")
            }
        } catch {
            throw IndexError(error, at: location)
        }
    }
}

/// What became of what an index told of destroyed documents.
public enum IndexPurge: String, Sendable, CaseIterable {
    /// There was no index.
    case absent
    /// It was brought up to date and written anew.
    case purged
    /// It could not be brought up to date, and was thrown away.
    case discarded
    /// It could neither be brought up to date nor thrown away: somebody must delete the file.
    case failed
}

extension IndexBuilder {
    /// Takes what was destroyed out of the index, byte by byte, or throws the index away.
    ///
    /// Every later run does the same for what was destroyed meanwhile; so other people's indexes are
    /// purged when they are brought up to date, and not before.
    ///
    /// - Returns: what became of it.
    public func purge(_ store: Store, _ options: IndexOptions) -> IndexPurge {
        guard FileManager.default.fileExists(atPath: location.file.string) else { return .absent }
        do {
            _ = try run(store, options)
            return .purged
        } catch {
            return (try? location.discard()) == nil ? .failed : .discarded
        }
    }
}
