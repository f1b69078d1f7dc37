public import DossierModel

/// The hand-over list 移交清册 of a package, in `handover/移交清册.json`.
public struct HandOverList: Sendable, Equatable {
    /// Where it lies in the bag.
    public static let path: RelativePath = "handover/移交清册.json"
    /// Where it lies as a table for a spreadsheet.
    public static let tablePath: RelativePath = "handover/移交清册.csv"

    /// Which package.
    public var package: MonthPackage
    /// What is handed over, in numbers.
    public var totals = HandOverTotals()
    /// What is handed over, one by one, in the order of the payload.
    public var items: [HandOverItem] = []
    /// Paper that is missing, of the items and of earlier months.
    public var missingPaper: [MissingPaper] = []
    /// Documents that were not as their records say, and volumes copied by hand: both left out.
    public var changedWhilePacking: [LeftOut] = []
    /// What was changed behind the range, and is packed as found.
    public var laterThanRange: [LaterChange] = []
    /// Departments that submitted neither work nor a nil return; in the company's package alone.
    public var withoutSubmission: [DepartmentCode] = []
    /// Departments that have nothing to hand over and said so; in the company's package alone.
    public var nilReturns: [DepartmentCode] = []
    /// Rules whose errors were allowed for this package.
    public var allowed: [String] = []
    /// All documents that were destroyed, of every department; in the company's package alone.
    public var tombstones: [RecordID] = []
    /// The holds in force that reach something of it, and in the company's package all of them.
    public var holds: [HoldEntry] = []
    /// The departments' packages of the month; in the company's package alone.
    public var packages: [PackageReference] = []

    /// A list without items.
    public init(package: MonthPackage) {
        self.package = package
    }
}

extension HandOverList: JSONRepresentable {
    /// Reads the list.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        package = try reader.parsed("name") { MonthPackage($0) }
        totals = try reader.nested("totals")
        items = try reader.requiredList("items")
        missingPaper = try reader.requiredList("missingPaper")
        changedWhilePacking = try reader.requiredList("changedWhilePacking")
        laterThanRange = try reader.requiredList("laterThanRange")
        withoutSubmission = try reader.requiredParsedList("withoutSubmission") {
            DepartmentCode($0)
        }
        nilReturns = try reader.parsedList("nilReturns") { DepartmentCode($0) }
        allowed = try reader.requiredParsedList("allowed") { $0 }
        tombstones = try reader.requiredParsedList("tombstones") { RecordID($0) }
        holds = try reader.requiredList("holds")
        packages = try reader.requiredList("packages")
        try reader.finish()
    }

    /// The list as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("name", text: package)
        builder.add("totals", totals)
        builder.add("items", .array(items.map(\.json)))
        builder.add("missingPaper", .array(missingPaper.map(\.json)))
        builder.add("changedWhilePacking", .array(changedWhilePacking.map(\.json)))
        builder.add("laterThanRange", .array(laterThanRange.map(\.json)))
        builder.add("withoutSubmission", Self.texts(withoutSubmission))
        builder.add("nilReturns", nilReturns.map(\.description))
        builder.add("allowed", Self.texts(allowed))
        builder.add("tombstones", Self.texts(tombstones))
        builder.add("holds", .array(holds.map(\.json)))
        builder.add("packages", .array(packages.map(\.json)))
        return builder.value
    }

    private static func texts(_ values: [some CustomStringConvertible]) -> JSONValue {
        .array(values.map { .string($0.description) })
    }
}
