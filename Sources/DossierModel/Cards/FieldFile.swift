/// A file of a dossier that holds nothing but fields: `persons.json` or `credit.json`.
public struct FieldFile: Sendable, Equatable {
    /// Which of the two.
    public let file: CardField.File
    /// The dossier it belongs to.
    public var dossier: DossierID
    /// What it holds.
    public var fields: FieldValues
    /// Makes the commitment unguessable.
    public var salt: Salt
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// A file of a dossier without any values yet.
    public init(file: CardField.File, dossier: DossierID, salt: Salt) {
        self.file = file
        self.dossier = dossier
        fields = FieldValues()
        self.salt = salt
    }

    /// Reads a file of that kind.
    ///
    /// - Throws: the first fault, with its line.
    public init(_ file: CardField.File, document bytes: [UInt8]) throws(JSONFault) {
        let value = try JSONParser.parse(bytes)
        do {
            try self.init(file, json: value)
        } catch {
            var located = error
            located.line = JSONLocator.line(of: error.pointer, in: bytes)
            throw located
        }
    }

    /// Reads a file of that kind from its parsed text.
    ///
    /// - Throws: the first fault, with its pointer.
    public init(_ file: CardField.File, json: JSONValue) throws(JSONFault) {
        var reader = try JSONReader(json)
        try reader.schemaVersion()
        self.file = file
        dossier = try reader.parsed("dossier") { DossierID($0) }
        fields = try FieldValues(from: &reader, file: file)
        salt = try reader.parsed("salt") { Salt($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The file as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("dossier", text: dossier)
        fields.add(to: &builder)
        builder.add("salt", text: salt)
        builder.add(extensions: extensions)
        return builder.value
    }

    /// The bytes of the file.
    public var document: [UInt8] { JSONText.bytes(of: json) }
}
