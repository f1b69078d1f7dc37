extension DisposalList: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.disposals

    /// Reads a list.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        number = try reader.string("number")
        holding = try reader.parsed("holding") { DepartmentCode($0) }
        state = try reader.parsed("state") { DisposalState(rawValue: $0) }
        reason = try reader.string("reason")
        items = try reader.filledList("items")
        drafted = try reader.nested("drafted")
        preparers = try reader.parsedList("preparers") { StaffID($0) }
        appraisers = try reader.parsedList("appraisers") { StaffID($0) }
        decisions = try reader.list("decisions")
        voided = try reader.integerIfPresent("voided", in: 1...) ?? 0
        pending = try reader.list("pending")
        waiting = try reader.nestedIfPresent("waiting")
        supervisors = try reader.parsedList("supervisors") { StaffID($0) }
        counts = try reader.list("counts")
        execution = try reader.nestedIfPresent("execution")
        resumed = try reader.list("resumed")
        certificate = try reader.stringIfPresent("certificate")
        copies = reader.has("copies") ? try reader.requiredList("copies") : nil
        ended = try reader.nestedIfPresent("ended")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The list as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("number", number)
        builder.add("holding", text: holding)
        builder.add("state", state.rawValue)
        builder.add("reason", reason)
        builder.add("items", list: items)
        builder.add("drafted", drafted)
        builder.add("preparers", preparers.map(\.description))
        builder.add("appraisers", appraisers.map(\.description))
        builder.add("decisions", list: decisions)
        builder.add("voided", voided == 0 ? nil : voided)
        builder.add("pending", list: pending)
        builder.add("waiting", waiting)
        builder.add("supervisors", supervisors.map(\.description))
        builder.add("counts", list: counts)
        builder.add("execution", execution)
        builder.add("resumed", list: resumed)
        builder.add("certificate", certificate)
        if let copies { builder.add("copies", .array(copies.map(\.json))) }
        builder.add("ended", ended)
        builder.add("salt", text: salt)
        return builder.value
    }
}
