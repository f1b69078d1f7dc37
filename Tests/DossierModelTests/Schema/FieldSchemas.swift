import DossierModel

/// The parts of the schemas of card, persons and credit that follow the catalogue of fields.
enum FieldSchemas {
    private static let mark = JSONValue.string("Made from the catalogue of fields 由栏目目录生成.")

    /// The properties of a file's schema with the groups of the catalogue, and no other groups.
    static func replacing(in properties: JSONValue?, _ file: CardField.File) -> JSONValue {
        guard case .object(let present)? = properties else { return .null }
        let others = present.members.filter { $0.value["description"] != mark }
        let groups = FieldCatalogue.groups(of: file).map { ($0, group($0, file)) }
        return .object(JSONObject(others.map { ($0.name, $0.value) } + groups))
    }

    /// The definitions of a schema with the ids of all fields.
    static func naming(in definitions: JSONValue?) -> JSONValue {
        guard case .object(var known)? = definitions, case .object(var field)? = known["fieldId"]
        else { return .null }
        field["enum"] = .array(FieldCatalogue.fields.map { .string($0.id.description) })
        known["fieldId"] = .object(field)
        return .object(known)
    }

    private static func group(_ name: String, _ file: CardField.File) -> JSONValue {
        let fields = FieldCatalogue.fields.filter { $0.file == file && $0.id.group == name }
        return [
            "type": "object", "description": mark, "minProperties": 1,
            "additionalProperties": false,
            "properties": .object(JSONObject(fields.map { ($0.id.key, schema($0)) })),
        ]
    }

    private static func schema(_ field: CardField) -> JSONValue {
        let type = field.type.rawValue
        return [
            "$ref": .string("#/$defs/field\(type.prefix(1).uppercased())\(type.dropFirst())"),
            "title": .string("\(field.english) \(field.chinese)"),
            "description": .string("Table \(field.source) of the rules."),
        ]
    }
}
