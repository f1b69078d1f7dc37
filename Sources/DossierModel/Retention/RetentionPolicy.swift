/// The schedule of retention (保管期限表): every class, its term and where the term comes from.
///
/// Every version is kept, for a term that runs is never shortened by a later version (rule RET-1;
/// records.md §4, R3).
public struct RetentionPolicy: PolicyDocument {
    /// Which file holds it.
    public static let kind = PolicyKind.retention
    /// The version, from 1.
    public var version: Int
    /// The first day on which this version is in force.
    public var since: CalendarDate
    /// The classes.
    public var classes: [RetentionClass]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// A schedule of these classes.
    public init(version: Int = 1, since: CalendarDate, classes: [RetentionClass]) {
        self.version = version
        self.since = since
        self.classes = classes
    }

    /// The class of that id.
    public func retentionClass(_ id: String) -> RetentionClass? { classes.first { $0.id == id } }

    /// The classes that documents of a category may belong to.
    public func classes(ofCategory number: Int) -> [RetentionClass] {
        classes.filter { $0.scope == .documents && $0.category == number }
    }

    /// The classes of another scope than documents.
    public func classes(of scope: RetentionClass.Scope) -> [RetentionClass] {
        classes.filter { $0.scope == scope }
    }
}

extension RetentionPolicy: JSONRepresentable {
    /// Reads `policy/retention.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        since = try reader.parsed("since") { CalendarDate($0) }
        classes = try reader.filledList("classes")
        extensions = try reader.extensions()
        try reader.finish()
        var seen: Set<String> = []
        for (index, entry) in classes.enumerated() where !seen.insert(entry.id).inserted {
            throw JSONFault(
                .badValue, pointer: place + "/classes/\(index)/class", detail: entry.id)
        }
    }

    /// The schedule as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("since", text: since)
        builder.add("classes", list: classes)
        builder.add(extensions: extensions)
        return builder.value
    }
}
