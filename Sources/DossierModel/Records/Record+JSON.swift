extension Record: JSONRepresentable {
    /// Reads a record.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { RecordID($0) }
        item = try reader.parsed("item") { ItemNumber($0) }
        title = try reader.string("title")
        category = try reader.integer("category", in: 1...99)
        documentClass = try reader.stringIfPresent("class")
        formingDepartment = try reader.parsed("formingDepartment") { DepartmentCode($0) }
        formed = try reader.parsed("formed") { CalendarDate($0) }
        basis = try reader.parsed("basis") { DateBasis(rawValue: $0) }
        carrier = try reader.parsed("carrier") { Carrier(rawValue: $0) }
        state = try reader.parsed("state") { RecordState(rawValue: $0) }
        path = try StoredPath.read(from: &reader)
        versions = try reader.list("versions")
        paper = try reader.nestedIfPresent("paper")
        level = try reader.parsedIfPresent("level") { Level(rawValue: $0) }
        secrecy = try reader.parsedIfPresent("secrecy") { Secrecy(rawValue: $0) }
        belongsTo = try reader.integerIfPresent("belongsTo", in: 1...9999)
        related = try reader.parsedList("related") { RecordID($0) }
        filingReason = try reader.stringIfPresent("filingReason")
        registered = try reader.nested("registered")
        tombstone = try reader.nestedIfPresent("tombstone")
        storageOnly = try reader.nestedIfPresent("storageOnly")
        salt = try reader.parsed("salt") { Salt($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The record as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("item", text: item)
        builder.add("title", title)
        builder.add("category", category)
        builder.add("class", documentClass)
        builder.add("formingDepartment", text: formingDepartment)
        builder.add("formed", text: formed)
        builder.add("basis", basis.rawValue)
        builder.add("carrier", carrier.rawValue)
        builder.add("state", state.rawValue)
        StoredPath.add(path, to: &builder)
        builder.add("versions", list: versions)
        builder.add("paper", paper)
        builder.add("level", level?.rawValue)
        builder.add("secrecy", secrecy?.rawValue)
        builder.add("belongsTo", belongsTo)
        builder.add("related", related.map(\.description))
        builder.add("filingReason", filingReason)
        builder.add("registered", registered)
        builder.add("tombstone", tombstone)
        builder.add("storageOnly", storageOnly)
        builder.add("salt", text: salt)
        builder.add(extensions: extensions)
        return builder.value
    }
}
