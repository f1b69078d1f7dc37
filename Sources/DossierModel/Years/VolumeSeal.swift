/// What a volume held when its year was closed 封卷 (design §3.5).
public struct VolumeSeal: Sendable, Equatable {
    /// Where the volume lies below the root.
    public var path: RelativePath
    /// The dossier.
    public var dossier: DossierID
    /// The card, the projects, the issues and the communications, as far as they are there.
    ///
    /// Traits and credit are none of them: they may have to go though the year is closed.
    public var files: [SealedFile]
    /// The records.
    public var records: [SealedRecord]

    /// A seal.
    public init(
        path: RelativePath, dossier: DossierID, files: [SealedFile] = [],
        records: [SealedRecord] = []
    ) {
        self.path = path
        self.dossier = dossier
        self.files = files
        self.records = records
    }
}

extension VolumeSeal: JSONRepresentable {
    /// Reads a seal.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        let text = try reader.string("path")
        guard let path = RelativePath(text) else {
            throw reader.fault("path", .badValue, text)
        }
        self.path = path
        dossier = try reader.parsed("dossier") { DossierID($0) }
        files = try reader.list("files")
        records = try reader.list("records")
        try reader.finish()
    }

    /// The seal as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("path", path.text ?? path.description)
        builder.add("dossier", text: dossier)
        builder.add("files", list: files)
        builder.add("records", list: records)
        return builder.value
    }
}
