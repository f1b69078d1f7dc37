/// What makes a dossier complete, for each kind of card (rule UPD-1 ★).
public struct CompletenessPolicy: PolicyDocument {
    /// What one kind of card asks for.
    public struct Rules: Sendable, Equatable {
        /// The kind of card.
        public var kind: CardKind
        /// What is missing makes the file incomplete.
        public var required: [Requirement]
        /// What counts for the percentage only.
        public var expected: [Requirement]
        /// Categories whose records show that this client should become a cooperated one.
        public var cooperationSigns: [Int]

        /// The rules of a kind of card.
        public init(
            kind: CardKind, required: [Requirement], expected: [Requirement],
            cooperationSigns: [Int] = []
        ) {
            self.kind = kind
            self.required = required
            self.expected = expected
            self.cooperationSigns = cooperationSigns
        }
    }

    /// Which file holds it.
    public static let kind = PolicyKind.completeness
    /// The version, from 1.
    public var version: Int
    /// For how many months a note that something is unknown satisfies a requirement.
    public var unknownMonths: Int
    /// Keys of fields, in whatever group, that are never counted and never demanded (rule PRV-6).
    public var sensitive: [String]
    /// The rules, one a kind of card.
    public var rules: [Rules]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these rules.
    public init(version: Int = 1, unknownMonths: Int, sensitive: [String], rules: [Rules]) {
        self.version = version
        self.unknownMonths = unknownMonths
        self.sensitive = sensitive
        self.rules = rules
    }

    /// The rules for a kind of card; a kind without rules asks for nothing.
    public func rules(for kind: CardKind) -> Rules {
        rules.first { $0.kind == kind } ?? Rules(kind: kind, required: [], expected: [])
    }

    /// Whether a field is sensitive: the policy says so, or it stands in `persons.json`.
    public func isSensitive(_ id: FieldID) -> Bool {
        sensitive.contains(id.key) || FieldCatalogue.field(id)?.file == .persons
    }
}

extension CompletenessPolicy.Rules: JSONRepresentable {
    /// Reads the rules of a kind of card.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        kind = try reader.parsed("kind") { CardKind(rawValue: $0) }
        required = try reader.list("required")
        expected = try reader.list("expected")
        cooperationSigns = try reader.integers("cooperationSigns", in: 1...99)
        try reader.finish()
    }

    /// The rules as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("kind", kind.rawValue)
        builder.add("required", list: required)
        builder.add("expected", list: expected)
        if !cooperationSigns.isEmpty {
            builder.add("cooperationSigns", .array(cooperationSigns.map { .integer(Int64($0)) }))
        }
        return builder.value
    }
}

extension CompletenessPolicy: JSONRepresentable {
    /// Reads `policy/completeness.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        unknownMonths = try reader.integer("unknownMonths", in: 0...1200)
        sensitive = try reader.parsedList("sensitive") { $0 }
        rules = try reader.list("rules")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("unknownMonths", unknownMonths)
        builder.add("sensitive", sensitive)
        builder.add("rules", list: rules)
        builder.add(extensions: extensions)
        return builder.value
    }
}
