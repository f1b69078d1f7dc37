/// The departments of the company (rule NUM-2 ★).
public struct DepartmentPolicy: PolicyDocument {
    /// One department.
    public struct Department: Sendable, Equatable {
        /// Its letter.
        public var code: DepartmentCode
        /// Its name in Chinese.
        public var name: String
        /// Its name in English.
        public var english: String

        /// A department.
        public init(code: DepartmentCode, name: String, english: String) {
            self.code = code
            self.name = name
            self.english = english
        }
    }

    /// Which file holds it.
    public static let kind = PolicyKind.departments
    /// The version, from 1.
    public var version: Int
    /// The departments in the order of the policy.
    public var departments: [Department]
    /// The department that keeps company-level dossiers.
    public var custodian: DepartmentCode
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these departments.
    public init(version: Int = 1, departments: [Department], custodian: DepartmentCode) {
        self.version = version
        self.departments = departments
        self.custodian = custodian
    }

    /// The department of that letter, or of that name in either language.
    public func department(_ text: String) -> Department? {
        departments.first {
            $0.code.description == text.uppercased() || $0.name == text
                || $0.english.lowercased() == text.lowercased()
        }
    }
}

extension DepartmentPolicy.Department: JSONRepresentable {
    /// Reads a department.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        code = try reader.parsed("code") { DepartmentCode($0) }
        name = try reader.string("name")
        english = try reader.string("english")
        try reader.finish()
    }

    /// The department as JSON.
    public var json: JSONValue {
        ["code": .string(code.description), "name": .string(name), "english": .string(english)]
    }
}

extension DepartmentPolicy: JSONRepresentable {
    /// Reads `policy/departments.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        departments = try reader.filledList("departments")
        custodian = try reader.parsed("custodian") { DepartmentCode($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("departments", list: departments)
        builder.add("custodian", text: custodian)
        builder.add(extensions: extensions)
        return builder.value
    }
}
