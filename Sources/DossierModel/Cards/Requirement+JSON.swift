extension Requirement: JSONRepresentable {
    /// Reads an object of one member, such as `{"field": "basic.address"}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        guard let name = reader.names.first, reader.names.count == 1 else {
            throw JSONFault(.badValue, pointer: place, detail: "requirement")
        }
        switch name {
        case "field": self = .field([try reader.parsed(name, Self.knownField)])
        case "anyField": self = .field(try Self.several(name, &reader))
        case "control": self = .control(try reader.parsed(name) { Control(rawValue: $0) })
        case "project": self = .project(try Self.parts(name, &reader))
        case "runningProjects": self = .runningProjects(try Self.parts(name, &reader))
        case "noProjects": self = .noProjects
        case "classifiedIssues": self = .classifiedIssues
        case "communication":
            self = .communication(filingMonths: try Self.span("filingMonths", of: name, &reader))
        case "returnVisit":
            guard let months = try Self.span("months", of: name, &reader) else {
                throw reader.fault(name, .missingMember, "months")
            }
            self = .returnVisit(months: months)
        default: throw reader.fault(name, .unknownMember, name)
        }
        if circumstance == .noProjects || circumstance == .classifiedIssues {
            guard try reader.bool(name, default: false) else { throw reader.fault(name) }
        }
        try reader.finish()
    }

    /// The requirement as JSON.
    public var json: JSONValue {
        switch self {
        case .field(let ids) where ids.count == 1: ["field": .string(ids[0].description)]
        case .field(let ids): ["anyField": .array(ids.map { .string($0.description) })]
        case .control(let control): ["control": .string(control.rawValue)]
        case .project(let parts): ["project": Self.json(parts)]
        case .runningProjects(let parts): ["runningProjects": Self.json(parts)]
        case .noProjects: ["noProjects": true]
        case .classifiedIssues: ["classifiedIssues": true]
        case .communication(nil): ["communication": [:]]
        case .communication(let months?):
            ["communication": ["filingMonths": .integer(Int64(months))]]
        case .returnVisit(let months): ["returnVisit": ["months": .integer(Int64(months))]]
        }
    }

    /// The id of a field that the catalogue has.
    static func knownField(_ text: String) -> FieldID? {
        FieldID(text).flatMap { FieldCatalogue.field($0)?.id }
    }

    private static func several(
        _ name: String, _ reader: inout JSONReader
    ) throws(JSONFault) -> [FieldID] {
        let ids = try reader.parsedList(name, knownField)
        guard ids.count >= 2 else { throw reader.fault(name) }
        return ids
    }

    private static func parts(
        _ name: String, _ reader: inout JSONReader
    ) throws(JSONFault) -> [Project.Part: Int] {
        var members = try JSONReader(try reader.required(name), at: reader.pointer(name))
        var parts: [Project.Part: Int] = [:]
        for part in members.names {
            guard let key = Project.Part(rawValue: part) else {
                throw members.fault(part, .unknownMember, part)
            }
            parts[key] = try members.integer(part, in: 1...99)
        }
        guard !parts.isEmpty else { throw reader.fault(name) }
        return parts
    }

    private static func span(
        _ unit: String, of name: String, _ reader: inout JSONReader
    ) throws(JSONFault) -> Int? {
        var members = try JSONReader(try reader.required(name), at: reader.pointer(name))
        let span = try members.integerIfPresent(unit, in: 1...1200)
        try members.finish()
        return span
    }

    private static func json(_ parts: [Project.Part: Int]) -> JSONValue {
        let members = parts.sorted { $0.key.rawValue < $1.key.rawValue }
        return .object(JSONObject(members.map { ($0.key.rawValue, .integer(Int64($0.value))) }))
    }
}
