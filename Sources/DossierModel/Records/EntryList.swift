/// A file of a dossier that holds a list of entries: projects or issues.
public struct EntryList<Entry: JSONRepresentable & Equatable>: Sendable, Equatable {
    /// The dossier.
    public var dossier: DossierID
    /// The entries in the order of their making.
    public var entries: [Entry]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// An empty list.
    public init(dossier: DossierID) {
        self.dossier = dossier
        entries = []
    }
}

extension EntryList: JSONRepresentable {
    /// Reads a list.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        dossier = try reader.parsed("dossier") { DossierID($0) }
        entries = try reader.requiredList("entries")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The list as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("dossier", text: dossier)
        builder.add("entries", .array(entries.map(\.json)))
        builder.add(extensions: extensions)
        return builder.value
    }
}
