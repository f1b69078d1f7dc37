public import DossierModel
internal import Foundation

/// A document, and whether our reader accepts it, for an independent validator to judge as well.
public struct SchemaCase: Sendable {
    /// What is odd about the document.
    public var name: String
    /// Our reader's verdict.
    public var accepted: Bool
    private var json: JSONValue

    /// The samples of a kind, documents that differ from them in one place, and texts that are no
    /// JSON; each judged by a reader.
    public static func all(
        _ schema: String, of samples: [JSONValue], accepts: ([UInt8]) -> Bool
    ) -> [SchemaCase] {
        let first = samples.first.map(JSONText.bytes) ?? []
        let texts: [(String, [UInt8])] = [
            ("byte order mark", [0xEF, 0xBB, 0xBF] + first),
            ("truncated", Array(first.dropLast(3))), ("trailing text", first + Array("{}".utf8)),
            ("name twice", Array("{\"schemaVersion\":1,".utf8) + first.dropFirst()),
            ("an array", [UInt8(ascii: "[")] + first + [UInt8(ascii: "]")]), ("empty", []),
        ]
        let mutations = some(of: samples.flatMap(Mutation.all)).map { ($0.name, $0.text) }
        let all = samples.map { ("sample", JSONText.bytes(of: $0)) } + mutations + texts
        return all.map { SchemaCase(schema, $0.0, $0.1, accepts($0.1)) }
    }

    /// Lets the validator judge; its status is 0 when it agrees on every case.
    public static func judge(_ cases: [SchemaCase]) throws -> Shell.Outcome {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("schema-cases-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(cases.flatMap { CanonicalJSON.bytes(of: $0.json) + [0x0A] }).write(to: file)
        return try Python.run("scripts/check-schemas.py", ["--cases", file.path])
    }

    private init(_ schema: String, _ name: String, _ text: [UInt8], _ accepted: Bool) {
        self.name = name
        self.accepted = accepted
        json = [
            "name": .string(name), "schema": .string(schema),
            "text": .string(String(decoding: text, as: UTF8.self)), "accepted": .bool(accepted),
        ]
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
