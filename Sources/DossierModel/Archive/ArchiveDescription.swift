/// What an archive says of itself in `_archive/archive.json` (design §3).
public struct ArchiveDescription: Sendable, Equatable {
    /// The only format there is so far.
    public static let format = 1

    /// The archive's permanent id.
    public var id: ArchiveID
    /// How often the archive was activated again after a restore, from 1 (design §4).
    public var epoch: Int
    /// The company's code at the head of every number.
    public var company: CompanyCode
    /// The company's name.
    public var companyName: String
    /// The IANA name of the time zone in which days and months end.
    public var timeZone: String
    /// The language of folder names, pages and lists.
    public var language: Language
    /// Whether this is an archive for practice, whose keys are public (design §3.11).
    public var sandbox: Bool
    /// When the archive was made.
    public var created: Timestamp
    /// The working calendar and the days of the month's duties.
    public var calendar: WorkingCalendar
    /// The names of the folders that people see.
    public var folders: FolderNames
    /// The prefix under which people mount the archive, for judging the length of paths.
    public var mountedAs: String?
    /// What a company adds.
    public var extensions: JSONObject

    /// A description of all its parts.
    public init(
        id: ArchiveID, epoch: Int = 1, company: CompanyCode, companyName: String,
        timeZone: String, language: Language, sandbox: Bool, created: Timestamp,
        calendar: WorkingCalendar, folders: FolderNames, mountedAs: String? = nil,
        extensions: JSONObject = JSONObject()
    ) {
        self.id = id
        self.epoch = epoch
        self.company = company
        self.companyName = companyName
        self.timeZone = timeZone
        self.language = language
        self.sandbox = sandbox
        self.created = created
        self.calendar = calendar
        self.folders = folders
        self.mountedAs = mountedAs
        self.extensions = extensions
    }
}

extension ArchiveDescription: JSONRepresentable {
    /// Reads `archive.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        let format = try reader.integer("format")
        guard format <= Self.format else {
            throw reader.fault("format", .newerVersion, "\(format)")
        }
        guard format >= 1 else { throw reader.fault("format") }
        id = try reader.parsed("id") { ArchiveID($0) }
        epoch = try reader.integer("epoch", in: 1...)
        company = try reader.parsed("company") { CompanyCode($0) }
        companyName = try reader.string("companyName")
        timeZone = try reader.parsed("timeZone") { TimeZoneName.isValid($0) ? $0 : nil }
        language = try reader.parsed("language") { Language(rawValue: $0) }
        sandbox = try reader.bool("sandbox", default: false)
        created = try reader.parsed("created") { Timestamp($0) }
        calendar = try reader.nested("calendar")
        folders = try reader.nested("folders")
        mountedAs = try reader.stringIfPresent("mountedAs")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The description as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("format", Self.format)
        builder.add("id", text: id)
        builder.add("epoch", epoch)
        builder.add("company", text: company)
        builder.add("companyName", companyName)
        builder.add("timeZone", timeZone)
        builder.add("language", language.rawValue)
        builder.add("sandbox", ifTrue: sandbox)
        builder.add("created", text: created)
        builder.add("calendar", calendar)
        builder.add("folders", folders)
        builder.add("mountedAs", mountedAs)
        builder.add(extensions: extensions)
        return builder.value
    }
}
