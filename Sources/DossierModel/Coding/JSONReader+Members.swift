/// The members that hold one value. What the format can say in two ways it allows in one only, so
/// that a commitment over an entry's JSON is the same whoever computes it.
extension JSONReader {
    /// The most Unicode scalars that a text may have.
    public static let textLimit = 100_000

    /// Whether a text may stand in the archive's JSON: not empty, and not beyond the limit.
    public static func isText(_ text: String) -> Bool {
        guard !text.isEmpty else { return false }
        return text.utf8.count <= textLimit || text.unicodeScalars.count <= textLimit
    }

    /// A text that must be there; never empty.
    public mutating func string(_ name: String) throws(JSONFault) -> String {
        try Self.text(try required(name), at: pointer(name))
    }

    /// A text, or nil where the member is absent; never empty.
    public mutating func stringIfPresent(_ name: String) throws(JSONFault) -> String? {
        has(name) ? try string(name) : nil
    }

    /// A whole number that must be there.
    public mutating func integer(_ name: String) throws(JSONFault) -> Int {
        guard case .integer(let integer) = try required(name) else {
            throw fault(name, .wrongType, "integer")
        }
        return Int(integer)
    }

    /// A whole number of a range that must be there.
    public mutating func integer(
        _ name: String, in range: some RangeExpression<Int>
    ) throws(JSONFault) -> Int {
        let integer = try integer(name)
        guard range.contains(integer) else { throw fault(name, .badValue, "\(integer)") }
        return integer
    }

    /// A whole number, or nil where the member is absent.
    public mutating func integerIfPresent(_ name: String) throws(JSONFault) -> Int? {
        has(name) ? try integer(name) : nil
    }

    /// A whole number of a range, or nil where the member is absent.
    public mutating func integerIfPresent(
        _ name: String, in range: some RangeExpression<Int>
    ) throws(JSONFault) -> Int? {
        has(name) ? try integer(name, in: range) : nil
    }

    /// A truth value; absent means `fallback`, which is never written out.
    public mutating func bool(_ name: String, default fallback: Bool) throws(JSONFault) -> Bool {
        guard let value = value(name) else { return fallback }
        guard case .bool(let flag) = value else { throw fault(name, .wrongType, "boolean") }
        guard flag != fallback else { throw fault(name, .badValue, "\(flag)") }
        return flag
    }

    /// A value that is read from its text, such as a date or an id.
    ///
    /// - Throws: `badValue` when there is no such value.
    public mutating func parsed<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value {
        try Self.parsed(try string(name), at: pointer(name), parse)
    }

    /// A value that is read from its text and written in one form only.
    ///
    /// - Throws: `badValue` also when the text is not the form in which the value is written.
    public mutating func parsed<Value: CustomStringConvertible>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value {
        try Self.parsed(try string(name), at: pointer(name), parse)
    }

    /// A value that is read from its text, or nil where the member is absent.
    public mutating func parsedIfPresent<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value? {
        has(name) ? try parsed(name, parse) : nil
    }

    /// A value written in one form only, or nil where the member is absent.
    public mutating func parsedIfPresent<Value: CustomStringConvertible>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value? {
        has(name) ? try parsed(name, parse) : nil
    }

    /// A choice of which the usual one is never written out; absent means that one.
    public mutating func choice<Value: RawRepresentable<String> & Equatable>(
        _ name: String, default usual: Value
    ) throws(JSONFault) -> Value {
        try parsedIfPresent(name) { text in
            Value(rawValue: text).flatMap { $0 == usual ? nil : $0 }
        } ?? usual
    }

    /// A value that reads itself from JSON.
    public mutating func nested<Value: JSONRepresentable>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(JSONFault) -> Value {
        let value = try required(name)
        return try Self.value(value, at: pointer(name))
    }

    /// A value that reads itself from JSON, or nil where the member is absent.
    public mutating func nestedIfPresent<Value: JSONRepresentable>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(JSONFault) -> Value? {
        has(name) ? try nested(name) : nil
    }

    /// The free object `extensions` in which a company keeps what the format does not know.
    public mutating func extensions() throws(JSONFault) -> JSONObject {
        guard let value = value("extensions") else { return JSONObject() }
        guard case .object(let object) = value else {
            throw fault("extensions", .wrongType, "object")
        }
        guard !object.members.isEmpty else { throw fault("extensions", .badValue, "{}") }
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

    // Pointers are made of texts, and nearly none is ever shown: each is put together only when
    // a fault names it, from the inside out.

    static func value<Value: JSONRepresentable>(
        _ value: JSONValue, at place: @autoclosure () -> String
    ) throws(JSONFault) -> Value {
        do {
            return try Value(json: value, at: "")
        } catch {
            throw error.inside(place())
        }
    }

    static func text(
        _ value: JSONValue, at place: @autoclosure () -> String
    ) throws(JSONFault) -> String {
        guard case .string(let text) = value else {
            throw JSONFault(.wrongType, pointer: place(), detail: "string")
        }
        guard isText(text) else {
            throw JSONFault(.badValue, pointer: place(), detail: String(text.prefix(40)))
        }
        return text
    }

    static func parsed<Value>(
        _ text: String, at place: @autoclosure () -> String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value {
        guard let value = parse(text) else {
            throw JSONFault(.badValue, pointer: place(), detail: text)
        }
        return value
    }

    static func parsed<Value: CustomStringConvertible>(
        _ text: String, at place: @autoclosure () -> String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> Value {
        guard let value = parse(text), JSONObject.isSame(value.description, text) else {
            throw JSONFault(.badValue, pointer: place(), detail: text)
        }
        return value
    }
}
