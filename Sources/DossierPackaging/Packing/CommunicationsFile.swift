internal import DossierModel
internal import DossierStore

/// A department's file of contacts in a volume, and what the ledger says of those in it.
///
/// Its name is that of a filing month, yet a contact may be entered on the due day when the month is
/// packed already: what is packed follows from the events, never from the name.
struct CommunicationsFile: Sendable {
    /// The department.
    let department: DepartmentCode
    /// Where it lies.
    let path: RelativePath
    /// The last event up to the end of what the department hands over, of each contact in it of which
    /// one tells.
    let told: [Int]
    /// The last event behind the end that does; nil where there is none.
    let later: Int?

    /// The files of a volume in which there is a contact of which an event tells.
    static func all(
        of volume: Volume, _ touch: DossierTouch, _ replay: RangeReplay, _ store: Store
    ) throws -> [CommunicationsFile] {
        guard !touch.entries.isEmpty else { return [] }
        let folder = volume.path.appending("communications")
        guard try store.status(folder)?.kind == .directory else { return [] }
        var files: [CommunicationsFile] = []
        for entry in try store.entries(folder) {
            let name = String(decoding: entry.name, as: UTF8.self)
            guard let department = DepartmentCode(name) else { continue }
            files += try self.files(of: volume, department, touch, replay, store)
        }
        return files.sorted { $0.path < $1.path }
    }

    private static func files(
        of volume: Volume, _ department: DepartmentCode, _ touch: DossierTouch,
        _ replay: RangeReplay, _ store: Store
    ) throws -> [CommunicationsFile] {
        guard let folder = RelativePath("communications/\(department)").map(volume.path.appending),
            try store.status(folder)?.kind == .directory
        else { return [] }
        return try store.entries(folder).compactMap { entry in
            let name = String(decoding: entry.name, as: UTF8.self)
            guard name.hasSuffix(".jsonl"), let month = YearMonth(String(name.dropLast(6))) else {
                return nil
            }
            let path = volume.communications(department, month)
            let end = replay.end(of: department)
            guard let ids = try ids(in: path, store) else {
                // Nobody can tell whose events they are: with the dossier, rather than never.
                return CommunicationsFile(
                    department: department, path: path, told: [touch.touched.last(upTo: end)],
                    later: nil)
            }
            let events = ids.compactMap { touch.entries[$0] }
            return CommunicationsFile(
                department: department, path: path,
                told: events.map { $0.last(upTo: end) }.filter { $0 >= 0 },
                later: events.compactMap { $0.later(than: end) }.max())
        }
    }

    /// The last event that tells of a contact in it; -1 where there is none.
    var last: Int { told.max() ?? -1 }

    /// How many contacts were entered since an event.
    func count(since first: Int) -> Int { told.count { $0 >= first } }

    /// The ids of the contacts in a file; nil when a line of it is none.
    private static func ids(in path: RelativePath, _ store: Store) throws -> [EntryID]? {
        var ids: [EntryID] = []
        for line in try store.bytes(path).split(separator: 0x0A) {
            guard let entry = try? store.decode(Array(line), from: path, as: Communication.self)
            else { return nil }
            ids.append(entry.id)
        }
        return ids
    }
}
