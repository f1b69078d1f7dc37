public import DossierModel

/// What a package says of itself in `package.json`, the second file of its tar.
public struct PackageDescription: Sendable, Equatable {
    /// The archive from which a package comes.
    public struct Origin: Sendable, Equatable {
        /// The archive's permanent id.
        public var id: ArchiveID
        /// The company's code.
        public var company: CompanyCode
        /// Whether it is an archive for practice, whose keys prove nothing.
        public var sandbox: Bool
        /// The name of its ledger, as its checkpoints have it.
        public var origin: String

        /// An archive.
        public init(id: ArchiveID, company: CompanyCode, sandbox: Bool, origin: String) {
            self.id = id
            self.company = company
            self.sandbox = sandbox
            self.origin = origin
        }
    }

    /// The only kind of package so far.
    public static let kind = "month"
    /// Where it lies in the bag.
    public static let path: RelativePath = "package.json"

    /// Which package.
    public var package: MonthPackage
    /// The archive.
    public var archive: Origin
    /// The version of the archive's format.
    public var format: Int
    /// The day on which the month was due.
    public var due: CalendarDate
    /// The events that it tells.
    public var range: PackageRange
    /// The events of which the company's package holds the work of its own department; nil where that
    /// submitted nothing, and in every other package, which holds that of its whole range.
    public var own: PackageRange?
    /// The time of the last of them: the time of everything in the package.
    public var rangeTime: Timestamp
    /// The department's package before this one; nil for its first.
    public var previous: PackageReference?
    /// Of a successor: the packages that it stands for, oldest first; the last one is that from which
    /// it was made.
    public var replaces: [PackageReference] = []
    /// Of a successor: the disposal lists whose documents it lacks.
    public var lists: [EntryID] = []

    /// A description.
    public init(
        package: MonthPackage, archive: Origin, format: Int = ArchiveDescription.format,
        due: CalendarDate, range: PackageRange, rangeTime: Timestamp,
        previous: PackageReference? = nil, own: PackageRange? = nil
    ) {
        self.package = package
        self.archive = archive
        self.format = format
        self.due = due
        self.range = range
        self.rangeTime = rangeTime
        self.previous = previous
        self.own = own
    }
}

extension PackageDescription: JSONRepresentable {
    /// Reads `package.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        _ = try reader.parsed("kind") { $0 == Self.kind ? $0 : nil }
        package = try reader.parsed("name") { MonthPackage($0) }
        let month = try reader.parsed("month") { YearMonth($0) }
        guard month == package.month else { throw reader.fault("month") }
        let department = try reader.parsed("department") { DepartmentCode($0) }
        guard department == package.department else { throw reader.fault("department") }
        archive = try reader.nested("archive")
        guard archive.company == package.company else { throw reader.fault("archive") }
        format = try reader.integer("format", in: 1...)
        guard format <= ArchiveDescription.format else {
            throw reader.fault("format", .newerVersion, "\(format)")
        }
        due = try reader.parsed("due") { CalendarDate($0) }
        range = try reader.nested("range")
        rangeTime = try reader.parsed("rangeTime") { Timestamp($0) }
        previous = try reader.nestedIfPresent("previous")
        own = try reader.nestedIfPresent("own")
        replaces = try reader.list("replaces")
        lists = try reader.parsedList("lists") { EntryID($0) }
        guard replaces.isEmpty == (package.edition == 1), replaces.isEmpty == lists.isEmpty,
            replaces.allSatisfy({ $0.package.edition < package.edition }),
            replaces.allSatisfy({ $0.package.edition(package.edition) == package })
        else { throw reader.fault("replaces") }
        try reader.finish()
    }

    /// The description as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("kind", Self.kind)
        builder.add("name", text: package)
        builder.add("month", text: package.month)
        builder.add("department", text: package.department)
        builder.add("archive", archive)
        builder.add("format", format)
        builder.add("due", text: due)
        builder.add("range", range)
        builder.add("rangeTime", text: rangeTime)
        builder.add("previous", previous)
        builder.add("own", own)
        builder.add("replaces", list: replaces)
        builder.add("lists", lists.map(\.description))
        return builder.value
    }
}

extension PackageDescription.Origin: JSONRepresentable {
    /// Reads the archive of a package.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { ArchiveID($0) }
        company = try reader.parsed("company") { CompanyCode($0) }
        sandbox = try reader.bool("sandbox", default: false)
        origin = try reader.string("origin")
        try reader.finish()
    }

    /// The archive of a package as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("company", text: company)
        builder.add("sandbox", ifTrue: sandbox)
        builder.add("origin", origin)
        return builder.value
    }
}
