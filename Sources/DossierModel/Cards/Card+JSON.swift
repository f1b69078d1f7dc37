extension Card: JSONRepresentable {
    /// Reads `card.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        dossier = try reader.parsed("dossier") { DossierID($0) }
        client = try reader.parsed("client") { ClientID($0) }
        number = try reader.parsed("number") { ClientNumber($0) }
        aliases = try reader.parsedList("aliases") { ClientNumber($0) }
        name = try reader.string("name")
        formerNames = try reader.list("formerNames")
        kinds = try reader.history("kinds") { CardKind(rawValue: $0) != nil }
        grades = try reader.history("grades") { GradeCode($0) != nil }
        levels = try reader.history("levels") { Level(rawValue: $0) != nil }
        secrecy = try reader.parsed("secrecy") { Secrecy(rawValue: $0) }
        holding = try reader.parsed("holding") { DepartmentCode($0) }
        cooperating = try reader.parsedList("cooperating") { DepartmentCode($0) }
        responsible = try reader.parsedIfPresent("responsible") { StaffID($0) }
        team = try reader.parsedList("team") { StaffID($0) }
        setUpBy = try reader.parsed("setUpBy") { StaffID($0) }
        setUpOn = try reader.parsed("setUpOn") { YearMonth($0) }
        relation = try reader.parsed("relation") { Relation(rawValue: $0) }
        directness = try reader.parsed("directness") { Directness(rawValue: $0) }
        via = try reader.stringIfPresent("via")
        source = try reader.stringIfPresent("source")
        firstContact = try reader.parsedIfPresent("firstContact") { PartialDate($0) }
        nextFollowUp = try reader.parsedIfPresent("nextFollowUp") { CalendarDate($0) }
        statuses = try reader.history("statuses") { DossierStatus(rawValue: $0) != nil }
        filedUnder = try reader.nested("filedUnder")
        crossReferences = try reader.list("crossReferences")
        fields = try FieldValues(from: &reader, file: .card)
        salt = try reader.parsed("salt") { Salt($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The card as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("dossier", text: dossier)
        builder.add("client", text: client)
        builder.add("number", text: number)
        builder.add("aliases", aliases.map(\.description))
        builder.add("name", name)
        builder.add("formerNames", list: formerNames)
        builder.add("kinds", list: kinds)
        builder.add("grades", list: grades)
        builder.add("levels", list: levels)
        builder.add("secrecy", secrecy.rawValue)
        builder.add("holding", text: holding)
        builder.add("cooperating", cooperating.map(\.description))
        builder.add("responsible", text: responsible)
        builder.add("team", team.map(\.description))
        builder.add("setUpBy", text: setUpBy)
        builder.add("setUpOn", text: setUpOn)
        builder.add("relation", relation.rawValue)
        builder.add("directness", directness.rawValue)
        builder.add("via", via)
        builder.add("source", source)
        builder.add("firstContact", text: firstContact)
        builder.add("nextFollowUp", text: nextFollowUp)
        builder.add("statuses", list: statuses)
        builder.add("filedUnder", filedUnder)
        builder.add("crossReferences", list: crossReferences)
        fields.add(to: &builder)
        builder.add("salt", text: salt)
        builder.add(extensions: extensions)
        return builder.value
    }
}

extension Card.FiledUnder: JSONRepresentable {
    /// Reads a place.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        year = try reader.integer("year", in: 1...9999)
        grade = try reader.parsed("grade") { GradeCode($0) }
        try reader.finish()
    }

    /// The place as JSON.
    public var json: JSONValue {
        ["year": .integer(Int64(year)), "grade": .string(grade.description)]
    }
}

extension JSONReader {
    /// Values over time, of which there must be at least one, each of them allowed.
    mutating func history(
        _ name: String, allowing isAllowed: (String) -> Bool
    ) throws(JSONFault) -> [Dated] {
        let values: [Dated] = try filledList(name)
        for (index, value) in values.enumerated() where !isAllowed(value.value) {
            throw JSONFault(
                .badValue, pointer: pointer(name) + "/\(index)/value", detail: value.value)
        }
        return values
    }
}
