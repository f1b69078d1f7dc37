internal import DossierModel

/// A committed transaction, until it is carried out: `_archive/work/journal.json`.
struct Journal: Sendable, Equatable {
    var transaction: TransactionID
    /// Who committed it and where, for people.
    var person: String
    var command: String
    var host: String
    /// When it was committed, by the clock of that machine.
    var committed: Timestamp
    var steps: [Step]
}

extension Journal: JSONRepresentable {
    init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        transaction = try reader.parsed("transaction") { TransactionID($0) }
        person = try reader.stringIfPresent("person") ?? ""
        command = try reader.stringIfPresent("command") ?? ""
        host = try reader.stringIfPresent("host") ?? ""
        committed = try reader.parsed("committed") { Timestamp($0) }
        steps = try reader.list("steps")
        try reader.finish()
    }

    var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("transaction", text: transaction)
        builder.add("person", person)
        builder.add("command", command)
        builder.add("host", host)
        builder.add("committed", text: committed)
        builder.add("steps", list: steps)
        return builder.value
    }

    /// The journal of the unfinished transaction; nil where there is none.
    ///
    /// - Throws: `journalCorrupt` for a journal that this program cannot read, which it then leaves
    ///   alone; or what reading met.
    static func read(
        in root: RootDirectory, at path: RelativePath = Layout.journal
    ) throws(StoreError) -> Journal? {
        let bytes: [UInt8]
        do {
            bytes = try root.reader(path).bytes(limit: Store.documentLimit)
        } catch  where error.code == .notFound || error.code == .notADirectory {
            return nil
        }
        do {
            return try Journal(document: bytes)
        } catch {
            throw StoreError(.journalCorrupt, path.description, .read, fault: error)
        }
    }
}
