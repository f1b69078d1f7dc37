/// A typed view of one JSON object that notices what nobody asked for.
///
/// A type of the model reads its members by name and ends with ``finish()``: members that were not
/// read are unknown, which the format does not allow (design §3).
public struct JSONReader {
    private let object: JSONObject
    private let place: String
    /// Which members were read, by their place.
    private var wasRead: [Bool]

    /// A reader of an object.
    ///
    /// - Throws: `wrongType` when the value is not an object.
    public init(_ value: JSONValue, at place: String = "") throws(JSONFault) {
        guard case .object(let object) = value else {
            throw JSONFault(.wrongType, pointer: place, detail: "object")
        }
        self.object = object
        self.place = place
        wasRead = Array(repeating: false, count: object.members.count)
    }

    /// The pointer of a member of this object.
    public func pointer(_ name: String) -> String { place + "/" + JSONPointer.escaped(name) }

    /// A fault at a member of this object.
    public func fault(
        _ name: String, _ code: JSONFault.Code = .badValue, _ detail: String = ""
    ) -> JSONFault {
        JSONFault(code, pointer: pointer(name), detail: detail)
    }

    /// The value of a member, or nil where it is absent.
    public mutating func value(_ name: String) -> JSONValue? {
        guard let index = object.index(of: name) else { return nil }
        wasRead[index] = true
        return object.members[index].value
    }

    /// Whether there is a member of that name.
    public func has(_ name: String) -> Bool { object.index(of: name) != nil }

    /// The value of a member that must be there.
    public mutating func required(_ name: String) throws(JSONFault) -> JSONValue {
        guard let value = value(name) else { throw fault(name, .missingMember, name) }
        return value
    }

    /// The names of all members, in the order of the text.
    public var names: [String] { object.members.map(\.name) }

    /// Refuses members that nobody read.
    ///
    /// - Throws: `unknownMember` for the first of them.
    public func finish() throws(JSONFault) {
        guard let index = wasRead.firstIndex(of: false) else { return }
        let name = object.members[index].name
        throw fault(name, .unknownMember, name)
    }
}

// MARK: - Typed members

extension JSONReader {
    /// A string that must be there.
    public mutating func string(_ name: String) throws(JSONFault) -> String {
        try text(try required(name), name)
    }

    /// A string, or nil where the member is absent.
    public mutating func stringIfPresent(_ name: String) throws(JSONFault) -> String? {
        guard let value = value(name) else { return nil }
        return try text(value, name)
    }

    /// A whole number that must be there.
    public mutating func integer(_ name: String) throws(JSONFault) -> Int {
        guard case .integer(let integer) = try required(name) else {
            throw fault(name, .wrongType, "integer")
        }
        return Int(integer)
    }

    /// A whole number, or nil where the member is absent.
    public mutating func integerIfPresent(_ name: String) throws(JSONFault) -> Int? {
        has(name) ? try integer(name) : nil
    }

    /// A truth value; absent means `fallback`.
    public mutating func bool(_ name: String, default fallback: Bool) throws(JSONFault) -> Bool {
        guard let value = value(name) else { return fallback }
        guard case .bool(let flag) = value else { throw fault(name, .wrongType, "boolean") }
        return flag
    }

    /// Strings; absent means none.
    public mutating func strings(_ name: String) throws(JSONFault) -> [String] {
        try elements(name).map { (value, _) throws(JSONFault) in try text(value, name) }
    }

    /// The elements of an array with their pointers; absent means none.
    public mutating func elements(
        _ name: String
    ) throws(JSONFault) -> [(value: JSONValue, pointer: String)] {
        guard let value = value(name) else { return [] }
        guard case .array(let elements) = value else { throw fault(name, .wrongType, "array") }
        let base = pointer(name)
        return elements.enumerated().map { ($0.element, "\(base)/\($0.offset)") }
    }

    /// A value that is read from its text, such as a date or an id.
    public mutating func parsed<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value {
        let text = try string(name)
        guard let value = parse(text) else { throw fault(name, .badValue, text) }
        return value
    }

    /// A value that is read from its text, or nil where the member is absent.
    public mutating func parsedIfPresent<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value? {
        has(name) ? try parsed(name, parse) : nil
    }

    /// A value that reads itself from JSON.
    public mutating func nested<Value: JSONRepresentable>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(JSONFault) -> Value {
        try Value(json: try required(name), at: pointer(name))
    }

    /// A value that reads itself from JSON, or nil where the member is absent.
    public mutating func nestedIfPresent<Value: JSONRepresentable>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(JSONFault) -> Value? {
        guard let value = value(name) else { return nil }
        return try Value(json: value, at: pointer(name))
    }

    /// Values that read themselves from the elements of an array; absent means none.
    public mutating func list<Value: JSONRepresentable>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(JSONFault) -> [Value] {
        try elements(name).map { (value, pointer) throws(JSONFault) in
            try Value(json: value, at: pointer)
        }
    }

    /// The free object `extensions` in which a company keeps what the format does not know.
    public mutating func extensions() throws(JSONFault) -> JSONObject {
        guard let value = value("extensions") else { return JSONObject() }
        guard case .object(let object) = value else {
            throw fault("extensions", .wrongType, "object")
        }
        return object
    }

    /// Refuses a file of a format that is newer than this program knows.
    public mutating func schemaVersion(_ known: Int = 1) throws(JSONFault) {
        let version = try integer("schemaVersion")
        guard version <= known else {
            throw fault("schemaVersion", .newerVersion, "\(version)")
        }
        guard version >= 1 else { throw fault("schemaVersion", .badValue, "\(version)") }
    }

    private func text(_ value: JSONValue, _ name: String) throws(JSONFault) -> String {
        guard case .string(let text) = value else { throw fault(name, .wrongType, "string") }
        return text
    }
}
