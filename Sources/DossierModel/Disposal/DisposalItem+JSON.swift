extension DisposalItem: JSONRepresentable {
    /// Reads an item.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        record = try reader.parsed("record") { RecordID($0) }
        number = try reader.parsed("number") { ClientNumber($0) }
        year = try reader.integer("year", in: 1...9999)
        item = try reader.parsed("item") { ItemNumber($0) }
        title = try reader.string("title")
        documentClass = try reader.stringIfPresent("class")
        formed = try reader.parsed("formed") { CalendarDate($0) }
        carrier = try reader.parsed("carrier") { Carrier(rawValue: $0) }
        path = try StoredPath.read(from: &reader)
        version = try reader.nestedIfPresent("version")
        paper = try reader.stringIfPresent("paper")
        dueOn = try reader.parsed("dueOn") { CalendarDate($0) }
        term = try reader.string("term")
        schedule = try reader.integer("schedule", in: 1...)
        basis = try reader.string("basis")
        triggers = try reader.list("triggers")
        isPersonal = try reader.bool("personal", default: false)
        salt = try reader.parsedIfPresent("salt") { Salt($0) }
        signed = try reader.parsedIfPresent("signed") { ContentDigest($0) }
        outcome = try reader.nestedIfPresent("outcome") ?? DisposalOutcome(.pending)
        try reader.finish()
        guard (salt == nil) == (signed != nil) else {
            throw JSONFault(.badValue, pointer: place + "/signed", detail: "salt")
        }
    }

    /// The item as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("record", text: record)
        builder.add("number", text: number)
        builder.add("year", year)
        builder.add("item", text: item)
        builder.add("title", title)
        builder.add("class", documentClass)
        builder.add("formed", text: formed)
        builder.add("carrier", carrier.rawValue)
        StoredPath.add(path, to: &builder)
        builder.add("version", version)
        builder.add("paper", paper)
        builder.add("dueOn", text: dueOn)
        builder.add("term", term)
        builder.add("schedule", schedule)
        builder.add("basis", basis)
        builder.add("triggers", list: triggers)
        builder.add("personal", ifTrue: isPersonal)
        builder.add("salt", text: salt)
        builder.add("signed", text: signed)
        if outcome.state != .pending { builder.add("outcome", outcome) }
        return builder.value
    }
}

extension TriggerFact: JSONRepresentable {
    /// Reads an occasion.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        self.init(
            try reader.parsed("trigger") { TriggerKind(rawValue: $0) },
            on: try reader.parsed("on") { CalendarDate($0) },
            evidence: try reader.parsedIfPresent("evidence") { RecordID($0) })
        try reader.finish()
    }

    /// The occasion as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("trigger", kind.rawValue)
        builder.add("on", text: on)
        builder.add("evidence", text: evidence)
        return builder.value
    }
}
