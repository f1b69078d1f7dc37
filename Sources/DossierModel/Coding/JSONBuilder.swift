/// Collects the members of a JSON object and leaves out what is absent or empty.
public struct JSONBuilder {
    private var members: [(String, JSONValue)] = []

    /// An object without members.
    public init() {}

    /// Adds a member.
    public mutating func add(_ name: String, _ value: JSONValue) {
        members.append((name, value))
    }

    /// Adds a text, unless it is absent or empty.
    public mutating func add(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { add(name, .string(text)) }
    }

    /// Adds a whole number, unless it is absent.
    public mutating func add(_ name: String, _ integer: Int?) {
        if let integer { add(name, .integer(Int64(integer))) }
    }

    /// Adds a truth value, unless it is false.
    public mutating func add(_ name: String, ifTrue flag: Bool) {
        if flag { add(name, .bool(true)) }
    }

    /// Adds a value that has a text, unless it is absent.
    public mutating func add(_ name: String, text value: (some CustomStringConvertible)?) {
        if let value { add(name, .string(value.description)) }
    }

    /// Adds strings, unless there are none.
    public mutating func add(_ name: String, _ texts: [String]) {
        if !texts.isEmpty { add(name, .array(texts.map(JSONValue.string))) }
    }

    /// Adds a nested value, unless it is absent.
    public mutating func add(_ name: String, _ value: (some JSONRepresentable)?) {
        if let value { add(name, value.json) }
    }

    /// Adds a list of values, unless it is empty.
    public mutating func add(_ name: String, list values: [some JSONRepresentable]) {
        if !values.isEmpty { add(name, .array(values.map(\.json))) }
    }

    /// Adds the free object `extensions`, unless it is empty.
    public mutating func add(extensions: JSONObject) {
        if !extensions.members.isEmpty { add("extensions", .object(extensions)) }
    }

    /// The object.
    public var value: JSONValue { .object(JSONObject(members)) }
}
