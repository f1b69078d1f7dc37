import Dossier
import DossierModel
import DossierReport
import Testing

@testable import DossierCommand

@Suite("Whoever tries what keeps or destroys documents without a part in it")
struct RefusedAttemptTests {
    /// A salesman who holds no seat and stands on no list.
    private static let stranger = "p0002"

    /// The commands of occasions, terms, policy, personal data, years and repairs that write.
    private static let others: [WritingCase] = {
        let nouns = ["trigger", "retention", "policy", "privacy", "year", "repair"]
        return WritingCase.all.filter { item in
            nouns.contains { item.command.hasPrefix($0) }
                || item.command == "restore" && item.words.contains("--only")
        }
    }()

    @Test("is refused by a named rule, and the ledger tells of it", arguments: WritingCase.disposal)
    func refused(_ item: WritingCase) throws {
        try Self.refuse(item, item.machine(), Self.stranger)
    }

    @Test("An auditor reads everything and changes nothing", arguments: others)
    func auditor(_ item: WritingCase) throws {
        let machine = try item.machine()
        let added = try machine.run(
            "staff add --name 查账 --department Z --role auditor", seed: 290_000)
        try Self.refuse(item, machine, #require(added.json["id"]?.string))
    }

    private static func refuse(
        _ item: WritingCase, _ machine: Machine, _ stranger: String
    ) throws {
        var words = try item.typed(on: machine).split(separator: " ").map(String.init)
        if let index = words.firstIndex(of: "--as") { words.removeSubrange(index...(index + 1)) }
        words += ["--as", stranger]
        let before = try attempts(machine)
        let error = #expect(throws: (any Error).self) {
            try machine.run(words.joined(separator: " "), seed: 300_000)
        }
        let refused = try #require(error as? any RefusingError)
        #expect(refused.exitStatus == .refused)
        let rule = try #require(refused.refusal?.rule)
        #expect(rule != "disposal-state")
        for language in Language.allCases {
            let json = JSONReport.error(refused, in: language)
            #expect(json["refused"]?.string == rule)
            for name in ["reason", "remedy"] {
                let text = try #require(json[name]?.string)
                #expect(text.count > 3 && !text.contains("{"), "\(name): \(text)")
            }
        }
        let after = try attempts(machine)
        #expect(after.count == before.count + 1)
        let told = try #require(after.first { !before.contains($0) })
        #expect(told["rule"]?.string == rule)
        #expect(told["by"]?.string == stranger)
        // Nothing else was done.
        guard !item.isMending else { return }
        #expect(try machine.run("ledger verify", seed: 400_000).status == .done)
    }

    static func attempts(_ machine: Machine) throws -> [JSONValue] {
        let listed = try machine.run("alarm list", seed: 500_000).json["alarms"]?.array ?? []
        return listed.filter { $0["kind"]?.string == "attempt" }
    }
}
