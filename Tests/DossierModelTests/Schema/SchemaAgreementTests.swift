import DossierModel
import Foundation
import TestSupport
import Testing

/// The Swift readers and an independent validator say the same of every document.
@Suite struct SchemaAgreementTests {
    @Test("Schemas and their examples are valid to jsonschema")
    func examplesAreValid() throws {
        let outcome = try Python.run("scripts/check-schemas.py")
        #expect(outcome.status == 0, "run `make test` once to set up Python: \(outcome.output)")
    }

    @Test("Reader and jsonschema agree on mutated documents")
    func verdictsAgree() throws {
        let cases = try SchemaKind.allCases.flatMap(Self.cases)
        #expect(cases.count >= 500)
        #expect(cases.contains { $0.accepted } && cases.contains { !$0.accepted })
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("schema-cases-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(cases.flatMap { CanonicalJSON.bytes(of: $0.json) + [0x0A] }).write(to: file)
        let outcome = try Python.run("scripts/check-schemas.py", ["--cases", file.path])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("\(cases.count) documents judged"))
    }

    private struct Case {
        var name: String
        var accepted: Bool
        var json: JSONValue

        init(_ kind: SchemaKind, _ name: String, _ text: [UInt8]) {
            self.name = name
            accepted = (try? kind.read(text)) != nil
            json = [
                "name": .string(name), "schema": .string(kind.rawValue),
                "text": .string(String(decoding: text, as: UTF8.self)), "accepted": .bool(accepted),
            ]
        }
    }

    /// The samples of a kind, their mutations, and texts that are no JSON.
    private static func cases(_ kind: SchemaKind) throws -> [Case] {
        let samples = try Samples.documents(kind)
        let first = JSONText.bytes(of: samples[0])
        let texts: [(String, [UInt8])] = [
            ("byte order mark", [0xEF, 0xBB, 0xBF] + first),
            ("truncated", Array(first.dropLast(3))), ("trailing text", first + Array("{}".utf8)),
            ("name twice", Array("{\"schemaVersion\":1,".utf8) + first.dropFirst()),
            ("an array", [UInt8(ascii: "[")] + first + [UInt8(ascii: "]")]), ("empty", []),
        ]
        return samples.map { Case(kind, "sample", JSONText.bytes(of: $0)) }
            + some(of: samples.flatMap(Mutation.all)).map { Case(kind, $0.name, $0.text) }
            + texts.map { Case(kind, $0.0, $0.1) }
    }

    /// All that are dropped, added or repeated, and every fourth that puts another value in a place.
    ///
    /// A definition stands in many places and is the same in all schemas, so it meets every such
    /// value in one of them; `TEST_SCALE` keeps them all.
    private static func some(of mutations: [Mutation]) -> [Mutation] {
        guard ProcessInfo.processInfo.environment["TEST_SCALE"] == nil else { return mutations }
        return mutations.filter { mutation in
            !mutation.name.contains(":=")
                || mutation.name.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 3 == 0
        }
    }
}
