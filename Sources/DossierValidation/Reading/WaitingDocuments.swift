import DossierModel
import DossierStore

/// Documents that wait in quarantine, as the lists say that are being carried out: they are not
/// missing.
struct WaitingDocuments {
    private var files: [RecordID: (path: RelativePath, status: FileStatus)] = [:]

    /// What the archive says now; where its register cannot be read nothing waits, for another rule
    /// tells of that.
    init(_ store: Store) {
        let lists: [DisposalList] = (try? store.registerEntries()) ?? []
        for list in lists where list.state == .executing || list.state == .partial {
            for item in list.items where item.outcome.isWaiting {
                let path = Layout.quarantine(of: item.record, list: list.id)
                guard let status = try? store.status(path), status.kind == .file else { continue }
                files[item.record] = (path, status)
            }
        }
    }

    /// The file of a record's document; nil where none waits.
    func file(of record: Record) -> (path: RelativePath, status: FileStatus)? { files[record.id] }
}
