extension RetentionClass: JSONRepresentable {
    /// The only thing that the end of a term leads to: nothing is ever destroyed by itself.
    static let endAction = "appraise"

    /// Reads a class.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("class") { Self.isID($0) ? $0 : nil }
        title = try reader.string("title")
        english = try reader.string("english")
        scope = try reader.parsed("scope") { Scope(rawValue: $0) }
        category = try reader.integerIfPresent("category", in: 1...99)
        regime = try reader.parsed("regime") { Regime(rawValue: $0) }
        term = try reader.nested("term")
        trigger = try reader.nested("trigger")
        floors = try reader.list("floors")
        followsContract = try reader.bool("followsContract", default: false)
        isPersonal = try reader.bool("personal", default: false)
        basis = try reader.string("basis")
        confidence = try reader.parsed("confidence") { RetentionFloor.Confidence(rawValue: $0) }
        _ = try reader.parsed("endAction") { $0 == Self.endAction ? $0 : nil }
        try reader.finish()
        guard category == nil || scope == .documents else {
            throw JSONFault(.badValue, pointer: place + "/category", detail: id)
        }
    }

    /// The class as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("class", id)
        builder.add("title", title)
        builder.add("english", english)
        builder.add("scope", scope.rawValue)
        builder.add("category", category)
        builder.add("regime", regime.rawValue)
        builder.add("term", term)
        builder.add("trigger", trigger)
        builder.add("floors", list: floors)
        builder.add("followsContract", ifTrue: followsContract)
        builder.add("personal", ifTrue: isPersonal)
        builder.add("basis", basis)
        builder.add("confidence", confidence.rawValue)
        builder.add("endAction", Self.endAction)
        return builder.value
    }

    /// Whether a text can name a class: letters, digits, points and hyphens, 40 at most.
    public static func isID(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            }
    }
}
