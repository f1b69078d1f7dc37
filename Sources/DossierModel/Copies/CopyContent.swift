/// What a copy holds, by reference: a package, the whole archive at a time, or a single document.
public struct CopyContent: Sendable, Equatable {
    /// The name of the package or of the backup.
    public var name: String?
    /// The digest of its plain tar, by which the ledger knows a package.
    public var digest: ContentDigest?
    /// The filing month of a package.
    public var month: YearMonth?
    /// The department of a package.
    public var department: DepartmentCode?
    /// The first event of the range.
    public var first: Int?
    /// The last event of the range.
    public var last: Int?
    /// A single document.
    public var record: RecordID?
    /// Which version of it; nil is all.
    public var version: Int?

    /// A reference without any part; at least one part must be set before it is written.
    public init() {}

    /// The reference to a package.
    public init(
        package name: String, digest: ContentDigest, month: YearMonth, department: DepartmentCode,
        first: Int, last: Int
    ) {
        self.name = name
        self.digest = digest
        self.month = month
        self.department = department
        self.first = first
        self.last = last
    }

    /// Whether it may hold a version of a document, when it was made at a moment.
    ///
    /// A package holds the versions that its month sealed, of the documents its department formed; a
    /// backup holds whatever had been registered when it was made.
    public func mayHold(_ record: Record, _ version: RecordVersion, made: Timestamp) -> Bool {
        if let own = self.record {
            return own == record.id && (self.version.map { $0 == version.number } ?? true)
        }
        if let month {
            return version.sealedIn == month
                && (department.map { $0 == record.formingDepartment } ?? true)
        }
        return version.seen <= made
    }
}

extension CopyContent: JSONRepresentable {
    /// Reads a reference.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        name = try reader.stringIfPresent("name")
        digest = try reader.parsedIfPresent("digest") { ContentDigest($0) }
        month = try reader.parsedIfPresent("month") { YearMonth($0) }
        department = try reader.parsedIfPresent("department") { DepartmentCode($0) }
        first = try reader.integerIfPresent("first", in: 0...)
        last = try reader.integerIfPresent("last", in: 0...)
        record = try reader.parsedIfPresent("record") { RecordID($0) }
        version = try reader.integerIfPresent("version", in: 1...)
        try reader.finish()
    }

    /// The reference as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("name", name)
        builder.add("digest", text: digest)
        builder.add("month", text: month)
        builder.add("department", text: department)
        builder.add("first", first)
        builder.add("last", last)
        builder.add("record", text: record)
        builder.add("version", version)
        return builder.value
    }
}
