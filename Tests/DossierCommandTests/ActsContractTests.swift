import DossierModel
import TestSupport
import Testing

@testable import DossierCommand

/// The contract for scripts of acts that need something before them: the fields of docs/json.md.
@Suite("The contract for scripts: holds, destruction, personal data, years")
struct ActsContractTests {
    private static let request = [
        "id", "number", "dossier", "kind", "received", "from", "due", "overdue", "registered",
    ]
    private static let list = [
        "id", "number", "holding", "state", "reason", "digest", "items", "drafted", "copies",
        "next", "obstacles",
    ]
    private static let year = [
        "year", "closedOn", "by", "volumes", "records", "findings", "omitted",
        "incomplete", "unsealed", "missingPaper", "appraisal",
    ]

    /// The fields of each command; those within a list's first entry are named behind a point.
    static let members: [String: [String]] = [
        "package rewrite": [
            "package", "path", "replaces", "replaces.name", "replaces.digest", "removed",
            "documents", "bytes", "digest", "sha256", "event",
        ],
        "privacy restrict": ["record", "number", "item", "storageOnly"],
        "privacy lift": ["record", "number", "item", "storageOnly"],
        "privacy request add": ["overdue", "requests"] + request.map { "requests." + $0 },
        "privacy request answer": ["overdue", "requests", "requests.answer"],
        "hold add": ["holds", "holds.id", "holds.title"],
        "hold release": ["holds", "holds.release"],
        "hold countersign": ["holds", "holds.release"],
        "year open": ["year", "opened", "faults"], "year close": year,
    ]

    static let cases: [WritingCase] =
        WritingCase.all.filter {
            members[$0.command] != nil || $0.command.hasPrefix("disposal ")
        }

    @Test("Each command's object has its fields", arguments: cases)
    func told(_ item: WritingCase) throws {
        let machine = try item.machine()
        let outcome = try machine.run(item.typed(on: machine), seed: 300_000)
        Self.expect(Self.members[item.command] ?? Self.list, in: outcome.json, item.words)
        if item.command == "year close" {
            let report = try machine.run("year report 2026", seed: 400_000)
            Self.expect(Self.year, in: report.json, "year report")
        }
    }

    @Test("Every command that has a row here is one")
    func rows() {
        let commands = Set(WritingCase.all.map(\.command))
        for name in Self.members.keys { #expect(commands.contains(name), "\(name)") }
    }

    @Test("The forms that are printed: id, digest, path")
    func forms() throws {
        for (command, arguments) in [
            ("disposal countersign", "disposal form 2057-0001"),
            ("hold countersign", "hold form ID"),
        ] {
            let item = try #require(WritingCase.disposal.first { $0.command == command })
            let machine = try item.machine()
            let id = try item.typed(on: machine).split(separator: " ")[2]
            let line = arguments.replacing("ID", with: id) + " --output forms"
            let outcome = try machine.run(line, seed: 300_000)
            Self.expect(["id", "digest", "path"], in: outcome.json, line)
            #expect(outcome.json["digest"]?.string?.count == 64)
        }
    }

    private static func expect(_ fields: [String], in json: JSONValue, _ name: String) {
        for field in fields {
            let parts = field.split(separator: ".").map(String.init)
            var value = json[parts[0]]
            if parts.count > 1 { value = value?.array?.first?[parts[1]] }
            #expect(value != nil, "\(name): \(field)")
        }
    }
}
