import DossierModel
import TestSupport
import Testing

/// The schema files hold what the program knows: fields, examples, choices.
@Suite struct SchemaFileTests {
    @Test("Samples come back from their own text", arguments: SchemaKind.allCases)
    func samplesComeBack(_ kind: SchemaKind) throws {
        for sample in try Samples.documents(kind) {
            #expect(try kind.read(JSONText.bytes(of: sample)) == sample)
        }
    }

    @Test("Fields and examples are the program's own", arguments: SchemaKind.allCases)
    func fileIsCurrent(_ kind: SchemaKind) throws {
        guard case .object(var schema) = try JSONParser.parse(PackageFolder.bytes(kind.schemaPath))
        else { throw JSONFault(.wrongType, detail: kind.schemaPath) }
        #expect(schema["$id"] == .string("urn:dossier:schema:\(kind.rawValue):1"))
        if let file = CardField.File(rawValue: kind.rawValue) {
            schema["properties"] = FieldSchemas.replacing(in: schema["properties"], file)
        }
        if kind == .completeness { schema["$defs"] = FieldSchemas.naming(in: schema["$defs"]) }
        schema["examples"] = .array(try Samples.documents(kind))
        try GoldenFile.expect(kind.schemaPath, holds: JSONText.bytes(of: .object(schema)))
    }

    @Test("What several schemas define they define alike, and use")
    func definitionsAgree() throws {
        var known: [String: JSONValue] = [:]
        for kind in SchemaKind.allCases {
            let bytes = try PackageFolder.bytes(kind.schemaPath)
            guard case .object(let definitions)? = try JSONParser.parse(bytes)["$defs"] else {
                continue
            }
            let text = String(decoding: bytes, as: UTF8.self)
            for (name, value) in definitions.members {
                #expect(known[name, default: value] == value, "\(kind.rawValue): \(name)")
                #expect(text.contains("\"#/$defs/\(name)\""), "\(kind.rawValue): \(name) unused")
                known[name] = value
            }
        }
    }

    @Test("Choices are the program's own", arguments: Choice.all)
    func choicesAgree(_ choice: Choice) throws {
        let schema = try JSONParser.parse(PackageFolder.bytes(choice.kind.schemaPath))
        let place = choice.pointer.split(separator: "/").reduce(Optional(schema)) {
            $0?[String($1)]
        }
        let names: [String]? =
            switch place {
            case .array(let names)?: names.compactMap(\.string)
            case .object(let object)?: object.members.map(\.name)
            default: nil
            }
        #expect(names.map(Set.init) == Set(choice.values))
    }
}
