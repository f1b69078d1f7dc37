/// The grades of clients (rule NUM-8 ★); the main policy gives no criteria.
public struct GradePolicy: PolicyDocument {
    /// One grade.
    public struct Grade: Sendable, Equatable {
        /// Its letter.
        public var code: GradeCode
        /// What a client must be to have it; empty where the company has not decided.
        public var criteria: String

        /// A grade.
        public init(code: GradeCode, criteria: String = "") {
            self.code = code
            self.criteria = criteria
        }
    }

    /// Which file holds it.
    public static let kind = PolicyKind.grades
    /// The version, from 1.
    public var version: Int
    /// The grades, best first.
    public var grades: [Grade]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these grades.
    public init(version: Int = 1, grades: [Grade]) {
        self.version = version
        self.grades = grades
    }

    /// The grade of that letter.
    public func grade(_ text: String) -> GradeCode? {
        grades.first { $0.code.description == text.uppercased() }?.code
    }
}

extension GradePolicy.Grade: JSONRepresentable {
    /// Reads a grade.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        code = try reader.parsed("code") { GradeCode($0) }
        criteria = try reader.stringIfPresent("criteria") ?? ""
        try reader.finish()
    }

    /// The grade as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("code", text: code)
        builder.add("criteria", criteria)
        return builder.value
    }
}

extension GradePolicy: JSONRepresentable {
    /// Reads `policy/grades.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        grades = try reader.filledList("grades")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("grades", list: grades)
        builder.add(extensions: extensions)
        return builder.value
    }
}
