/// The records of one volume (卷内文件目录), in `records.json`.
public struct RecordList: Sendable, Equatable {
    /// The dossier.
    public var dossier: DossierID
    /// The year of the volume.
    public var year: Int
    /// The serial that the next record gets; never goes back (design §3.7).
    public var nextSerial: Int
    /// The records by item serial.
    public var records: [Record]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The list of a new volume.
    public init(dossier: DossierID, year: Int) {
        self.dossier = dossier
        self.year = year
        nextSerial = 1
        records = []
    }
}

extension RecordList: JSONRepresentable {
    /// Reads `records.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        dossier = try reader.parsed("dossier") { DossierID($0) }
        year = try reader.integer("year", in: 1...9999)
        nextSerial = try reader.integer("nextSerial", in: 1...100_000_000)
        records = try reader.requiredList("records")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The list as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("dossier", text: dossier)
        builder.add("year", year)
        builder.add("nextSerial", nextSerial)
        builder.add("records", .array(records.map(\.json)))
        builder.add(extensions: extensions)
        return builder.value
    }
}
