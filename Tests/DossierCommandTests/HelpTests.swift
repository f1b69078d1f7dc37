import DossierModel
import DossierReport
import Foundation
import TestSupport
import Testing

@Suite("The words of the program")
struct HelpTests {
    /// Every command, by its words.
    static let commands = [
        "", "init", "status", "register", "import", "index", "find", "pages",
        "validate", "paper", "paper receive", "paper waive", "client",
        "client add", "client show", "client list", "client edit", "client kind", "client grade",
        "client level", "client rename", "client renumber", "client transfer", "client reassign",
        "client close",
        "client reopen", "client number", "client import-card", "client card", "project",
        "project add", "project list", "issue", "issue add", "issue list", "issue solve",
        "communication", "communication add", "communication list", "pack", "year", "year open",
        "year status", "staff", "staff add", "staff enrol", "staff list", "staff show",
        "staff role",
        "staff leave", "words", "key", "key show", "key rotate", "policy", "policy record",
        "policy set", "trigger", "trigger add", "trigger list", "trigger withdraw", "retention",
        "retention explain", "retention due", "retention simulate", "retention classify",
        "retention extend", "hold", "hold add", "hold list", "hold release", "disposal",
        "disposal create", "disposal list", "disposal show", "disposal submit",
        "disposal review", "disposal appraise", "disposal approve", "disposal reject",
        "disposal withdraw", "disposal schedule", "disposal count", "disposal execute",
        "disposal restore", "disposal confirm-copy", "disposal close",
        "ledger", "ledger show", "ledger verify",
        "ledger checkpoint", "ledger prove", "ledger check-proof", "ledger export", "verify",
        "lock", "lock show", "lock release", "handoff", "handoff send", "handoff receive",
        "handoff confirm", "handoff status", "copies", "copies list", "copies add",
        "copies confirm",
    ]

    /// A key of the catalogue, standing where a sentence should.
    private func rawKeys(in text: String) -> [String] {
        let helps = MessageCatalogue.keys(in: .english).filter { $0.hasPrefix("help.") }
            .map { String($0.dropFirst(5)) }
        let words = Set(text.split { " \n".contains($0) }.map(String.init))
        return helps.filter { $0.contains(".") && words.contains($0) }
    }

    @Test("Help is whole in both languages", arguments: commands)
    func help(command: String) throws {
        let program = Program(directory: try TemporaryDirectory())
        for language in Language.allCases {
            let outcome = try program.shell(
                "dossier \(command) --help --language \(language.rawValue)")
            #expect(outcome.status == 0 && outcome.error == "", "\(outcome.error)")
            #expect(rawKeys(in: outcome.output) == [], "\(command)")
            let hasChinese = outcome.output.unicodeScalars.contains { $0.value > 0x4E00 }
            let isChinese = language == .chinese
            #expect(hasChinese == isChinese || outcome.output.contains("合同"), "\(command)")
        }
    }

    @Test("Every command is in the list of this test")
    func whole() throws {
        let program = Program(directory: try TemporaryDirectory())
        var found: Set<String> = [""]
        for command in Self.commands {
            let text = try program.shell("dossier \(command) --help --language en").output
            let parts = text.components(separatedBy: "SUBCOMMANDS:\n")
            guard parts.count > 1 else { continue }
            for line in parts[1].split(separator: "\n", omittingEmptySubsequences: false) {
                if line.isEmpty { break }
                guard line.hasPrefix("  "), !line.hasPrefix("   ") else { continue }
                let word = line.dropFirst(2).prefix { $0 != " " }
                found.insert((command + " " + word).trimmingCharacters(in: .whitespaces))
            }
        }
        #expect(found.symmetricDifference(Self.commands) == [])
    }
}
