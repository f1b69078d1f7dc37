public import DossierModel

/// The files that repairs put away: in quarantine, named by the record whose document took their place.
public struct DisplacedFiles: Sendable {
    private var files: [RecordID: [RelativePath]] = [:]

    /// What lies in the quarantine of an archive.
    public init(_ store: Store) throws(StoreError) {
        guard try store.status(Layout.quarantine)?.kind == .directory else { return }
        for entry in try store.entries(Layout.quarantine) {
            guard let record = Self.record(entry.name),
                let path = Layout.quarantine.appending(name: entry.name),
                try store.status(path)?.kind == .file
            else { continue }
            files[record, default: []].append(path)
        }
    }

    /// Those of a record, in order of path.
    public func files(of record: RecordID) -> [RelativePath] { (files[record] ?? []).sorted() }

    /// The record of a name such as `<record>-<digest>`; what waits for a list has a dot instead.
    private static func record(_ name: [UInt8]) -> RecordID? {
        let length = 36
        guard name.count > length, name[length] == UInt8(ascii: "-") else { return nil }
        return RecordID(String(decoding: name.prefix(length), as: UTF8.self))
    }
}
