import DossierModel
import TestSupport
import Testing

@testable import DossierStore

/// The files of `_archive/work` have schemas too, which say what their readers say.
@Suite struct WorkFileSchemaTests {
    @Test("Lease and journal come back from their own text")
    func samplesComeBack() throws {
        for sample in try Self.leases() {
            #expect(try Lease(document: JSONText.bytes(of: sample)).json == sample)
        }
        for sample in try Self.journals() {
            #expect(try Journal(document: JSONText.bytes(of: sample)).json == sample)
        }
    }

    @Test("Readers and jsonschema agree on mutated documents")
    func verdictsAgree() throws {
        let leases = SchemaCase.all("lease", of: try Self.leases()) {
            (try? Lease(document: $0)) != nil
        }
        let journals = SchemaCase.all("journal", of: try Self.journals()) {
            (try? Journal(document: $0)) != nil
        }
        let outcome = try SchemaCase.judge(leases + journals)
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test("The examples of the schemas are the program's own")
    func examplesAreCurrent() throws {
        for (path, examples) in [
            ("schema/lease.schema.json", try Self.leases()),
            ("schema/journal.schema.json", try Self.journals()),
        ] {
            let present = try JSONParser.parse(PackageFolder.bytes(path))
            guard case .object(var schema) = present else { throw JSONFault(.wrongType) }
            schema["examples"] = .array(examples)
            try GoldenFile.expect(path, holds: JSONText.bytes(of: .object(schema)))
        }
    }

    private static let nonce = "0123456789abcdef0123456789abcdef"

    private static func leases() throws -> [JSONValue] {
        let time = try #require(Timestamp("2026-11-21T09:30:00+08:00"))
        let full = Lease(
            holder: LeaseHolder(person: "王芳", command: "register"),
            process: ProcessIdentity(
                host: "scb-pc03", machine: "4c4c4544004b", boot: "0d3c0b8e",
                namespace: "4026531836",
                process: 4711, started: 183_200), since: time, refreshed: time, nonce: nonce,
            counter: 3)
        var bare = full
        bare.holder = LeaseHolder(person: "", command: "")
        bare.process = ProcessIdentity(
            host: "", machine: "", boot: "", namespace: "", process: 1, started: 0)
        return [full.json, bare.json]
    }

    private static func journals() throws -> [JSONValue] {
        let content = KnownContent(of: Array("合同".utf8))
        let odd = try #require(RelativePath(bytes: Array("2026/100% ".utf8) + [0xD5, 0xD5]))
        var journal = Journal(
            transaction: try #require(TransactionID(nonce)), person: "王芳", command: "register",
            host: "scb-pc03", committed: try #require(Timestamp("2026-11-21T09:30:00+08:00")),
            steps: [
                .makeDirectory("2026/S/A"),
                .place(staged: 1, at: "2026/S/A/card.json", content: content, replaced: content),
                .place(staged: 2, at: odd, content: content, replaced: nil),
                .move(from: "待归档/S/合同.pdf", to: "2026/S/A/02合同/合同.pdf", content: content),
                .moveDirectory(from: odd, to: "2026/S/B", witness: "card.json"),
                .moveDirectory(from: "2026/S/B", to: "2026/S/C", witness: nil),
                .remove("待归档/S/旧.txt", content: content),
                .ledgerPart(
                    staged: 3, at: "_archive/ledger/main/2026-11/000000000012.jsonl",
                    content: content),
            ])
        let full = journal.json
        journal.person = ""
        journal.command = ""
        journal.host = ""
        journal.steps = []
        return [full, journal.json]
    }
}
