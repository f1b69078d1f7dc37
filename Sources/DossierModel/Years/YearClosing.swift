/// That a year was closed: what each of its volumes held, and what they lacked (design §3.5, 封卷).
///
/// It stands in the register of the year that it closes; a year whose register is there is closed.
public struct YearClosing: Sendable, Equatable {
    /// The permanent id.
    public var id: EntryID
    /// The year.
    public var year: Int
    /// Who closed it, and when.
    public var registered: Registration
    /// The volumes of the year, in order of path.
    public var volumes: [VolumeSeal]
    /// The dossiers that lacked something required.
    public var incomplete: [DossierID]
    /// The records that no package had sealed.
    public var unsealed: [RecordID]
    /// The records whose paper was due or missing.
    public var missingPaper: [RecordID]
    /// The records of any year whose term had ended, to be appraised (档案法实施条例 24, rule RET-4).
    public var appraisal: [RecordID]
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A closing.
    public init(id: EntryID, year: Int, registered: Registration, salt: Salt) {
        self.id = id
        self.year = year
        self.registered = registered
        self.salt = salt
        volumes = []
        incomplete = []
        unsealed = []
        missingPaper = []
        appraisal = []
    }
}

extension YearClosing: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.years

    /// Reads a closing.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        year = try reader.integer("year", in: 1...9999)
        registered = try reader.nested("registered")
        volumes = try reader.list("volumes")
        incomplete = try reader.parsedList("incomplete") { DossierID($0) }
        unsealed = try reader.parsedList("unsealed") { RecordID($0) }
        missingPaper = try reader.parsedList("missingPaper") { RecordID($0) }
        appraisal = try reader.parsedList("appraisal") { RecordID($0) }
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The closing as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("year", year)
        builder.add("registered", registered)
        builder.add("volumes", list: volumes)
        builder.add("incomplete", incomplete.map(\.description))
        builder.add("unsealed", unsealed.map(\.description))
        builder.add("missingPaper", missingPaper.map(\.description))
        builder.add("appraisal", appraisal.map(\.description))
        builder.add("salt", text: salt)
        return builder.value
    }
}
