extension Event: JSONRepresentable {
    /// Reads the object `event` of a ledger line.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        sequence = try reader.integer("sequence", in: 0...)
        time = try reader.parsed("time") { Timestamp($0) }
        actor = try reader.parsed("actor") { StaffID($0) }
        signer = try reader.parsed("signer") { Self.isFingerprint($0) ? $0 : nil }
        via = try reader.parsed("via") { EventVia(rawValue: $0) }
        sandbox = try reader.bool("sandbox", default: false)
        action = try reader.parsed("action") { EventAction(rawValue: $0) }
        subjects = try reader.named("subjects") { $0.accepts($1) ? $1 : nil }
        commitments = try reader.named("commitments") { ContentDigest($1) }
        facts = try reader.named("facts") { $0.accepts($1) ? $1 : nil }
        previous = try reader.parsedIfPresent("previous") { ContentDigest($0) }
        guard (previous == nil) == (sequence == 0) else { throw reader.fault("previous") }
        try reader.finish()
    }

    /// `SHA256:` and 43 characters of Base64, as `ssh-keygen -l` prints it.
    private static func isFingerprint(_ text: String) -> Bool {
        text.hasPrefix("SHA256:") && Base64.bytes(text.dropFirst(7) + "=")?.count == 32
    }

    /// The event as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("sequence", sequence)
        builder.add("time", text: time)
        builder.add("actor", text: actor)
        builder.add("signer", signer)
        builder.add("via", via.rawValue)
        builder.add("sandbox", ifTrue: sandbox)
        builder.add("action", action.rawValue)
        builder.add(named: "subjects", subjects) { $0 }
        builder.add(named: "commitments", commitments) { $0.description }
        builder.add(named: "facts", facts) { $0 }
        builder.add("previous", text: previous)
        return builder.value
    }
}

extension JSONReader {
    /// An object whose names are the raw values of an enumeration; absent means empty.
    mutating func named<Name: RawRepresentable<String> & Hashable, Value>(
        _ name: String, _ parse: (Name, String) -> Value?
    ) throws(JSONFault) -> [Name: Value] {
        guard let json = value(name) else { return [:] }
        var object = try JSONReader(json, at: pointer(name))
        guard !object.names.isEmpty else { throw fault(name, .badValue, "{}") }
        var values: [Name: Value] = [:]
        for key in object.names {
            guard let known = Name(rawValue: key) else {
                throw object.fault(key, .unknownMember, key)
            }
            values[known] = try object.parsed(key) { parse(known, $0) }
        }
        return values
    }
}

extension JSONBuilder {
    /// Adds an object whose names are the raw values of an enumeration, unless it is empty.
    mutating func add<Name: RawRepresentable<String> & Hashable, Value>(
        named name: String, _ values: [Name: Value], _ text: (Value) -> String
    ) {
        guard !values.isEmpty else { return }
        let members = values.map { ($0.key.rawValue, JSONValue.string(text($0.value))) }
        add(name, .object(JSONObject(members.sorted { $0.0 < $1.0 })))
    }
}
