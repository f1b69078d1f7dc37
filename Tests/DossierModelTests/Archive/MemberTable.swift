import DossierModel

/// A schema as people read it: its members as a table, its definitions as a list.
struct MemberTable {
    private let definitions: JSONValue
    private var rows: [String] = []

    /// The table of the members of a kind of file.
    static func text(_ schema: JSONValue) -> String {
        var table = MemberTable(definitions: schema["$defs"])
        table.add(membersOf: schema, below: "")
        return (["| member | | form | |", "|---|---|---|---|"] + table.rows)
            .joined(separator: "\n") + "\n"
    }

    /// Every definition of these schemas, once.
    static func forms(_ schemas: [JSONValue]) -> String {
        var known: [String: JSONValue] = [:]
        for case .object(let definitions)? in schemas.map({ $0["$defs"] }) {
            for member in definitions.members {
                known[member.name] = member.value
            }
        }
        return known.sorted { $0.key < $1.key }.map(form).joined(separator: "\n") + "\n"
    }

    private init(definitions: JSONValue?) {
        self.definitions = definitions ?? [:]
    }

    private static func form(_ name: String, _ schema: JSONValue) -> String {
        let words = [schema["title"]?.string, schema["description"]?.string].compactMap { $0 }
        let head = "- `\(name)` — " + words.map(sentence).joined(separator: " ")
        guard case .object(let members)? = schema["properties"] else {
            return head + " \(sentence(described(schema)))"
        }
        let required = names(schema["required"])
        return
            ([head]
            + members.members.map { member in
                "  - `\(member.name)`\(required.contains(member.name) ? " ●" : ""): "
                    + sentence(
                        [described(member.value), note(on: member.value)].filter { !$0.isEmpty }
                            .joined(separator: "; "))
            }).joined(separator: "\n")
    }

    /// What a value must be, with the members of the objects in it.
    private static func described(_ schema: JSONValue) -> String {
        if let choices = schema["anyOf"]?.array {
            return choices.map(described).joined(separator: " or ")
        }
        if schema["type"] == "array", let items = schema["items"] {
            return "list of \(described(items))"
        }
        guard case .object(let members)? = schema["properties"] else { return rule(of: schema) }
        return "object with "
            + members.members.map { "`\($0.name)` (\(described($0.value)))" }
            .joined(separator: ", ")
    }

    private mutating func add(membersOf schema: JSONValue, below place: String) {
        guard case .object(let members)? = schema["properties"] else { return }
        let required = Self.names(schema["required"])
        for (name, member) in members.members {
            let path = place.isEmpty ? name : "\(place).\(name)"
            let mark = required.contains(name) ? "●" : ""
            let form = Self.rule(of: member).replacing("|", with: "\\|")
            if !Self.isGroup(member) {
                rows.append("| `\(path)` | \(mark) | \(form) | \(note(on: member)) |")
            }
            add(membersOf: member, below: path)
            if let items = member["items"] { add(membersOf: items, below: path + "[]") }
        }
    }

    /// What a value must be.
    private static func rule(of schema: JSONValue) -> String {
        if let reference = schema["$ref"]?.string { return "`\(reference.dropFirst(8))`" }
        if let values = schema["enum"]?.array {
            let texts = values.compactMap(\.string)
            return texts.count > 60 && texts.allSatisfy { $0.contains(".") }
                ? "a field of card.json, persons.json or credit.json, as `group.key`"
                : texts.map { "`\($0)`" }.joined(separator: " ")
        }
        if let constant = schema["const"] { return "`\(canonical(constant))`" }
        if let pattern = schema["pattern"]?.string { return "text, `\(pattern)`" }
        if let choices = schema["anyOf"]?.array {
            return choices.map(rule).joined(separator: " or ")
        }
        switch schema["type"]?.string {
        case "integer": return "integer " + bounds(of: schema)
        case "array": return "list of " + (schema["items"].map(rule) ?? "values")
        case "object": return keys(of: schema)
        default: return schema["type"]?.string ?? ""
        }
    }

    private static func keys(of schema: JSONValue) -> String {
        guard case .object(let patterns)? = schema["patternProperties"],
            let (name, value) = patterns.members.first
        else { return "object" }
        return "object with names `\(name)`, values \(rule(of: value))"
    }

    private static func bounds(of schema: JSONValue) -> String {
        guard case .integer(let low)? = schema["minimum"],
            case .integer(let high)? = schema["maximum"]
        else { return "" }
        return high == 1 << 53 - 1 ? "from \(low)" : "\(low)…\(high)"
    }

    /// Whether a member only holds fields of the catalogue, which have rows of their own.
    private static func isGroup(_ schema: JSONValue) -> Bool {
        schema["description"]?.string?.hasPrefix("Made from") ?? false
    }

    /// The note on a member, or on the form that it has.
    private func note(on schema: JSONValue) -> String {
        let own = Self.note(on: schema)
        guard own.isEmpty, let name = schema["$ref"]?.string?.dropFirst(8) else { return own }
        return definitions[String(name)]?["title"]?.string ?? ""
    }

    private static func note(on schema: JSONValue) -> String {
        let hidden = ["Made from", "Left out when", "Table F-"]
        let description = schema["description"]?.string ?? ""
        let words = [
            schema["title"]?.string ?? "",
            hidden.contains { description.hasPrefix($0) } ? "" : description,
        ]
        return words.filter { !$0.isEmpty }.joined(separator: ". ")
    }

    private static func names(_ value: JSONValue?) -> [String] {
        value?.array?.compactMap(\.string) ?? []
    }

    private static func canonical(_ value: JSONValue) -> String {
        String(decoding: CanonicalJSON.bytes(of: value), as: UTF8.self)
    }

    private static func sentence(_ text: String) -> String {
        text.isEmpty || text.hasSuffix(".") ? text : text + "."
    }
}
