import ArgumentParser
import DossierModel
import DossierReport
import Foundation
import TestSupport
import Testing

@testable import DossierCommand

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
        "communication", "communication add", "communication list", "submit", "receive", "pack",
        "package", "package rewrite",
        "backup", "backup make", "backup verify", "backup drill", "backup list", "backup confirm",
        "restore", "repair", "year", "year open", "year close", "year report",
        "year status", "staff", "staff add", "staff enrol", "staff list", "staff show",
        "staff role",
        "staff leave", "words", "key", "key show", "key rotate", "policy", "policy record",
        "policy set", "trigger", "trigger add", "trigger list", "trigger withdraw", "retention",
        "retention explain", "retention due", "retention simulate", "retention classify",
        "retention extend", "hold", "hold add", "hold list", "hold release",
        "hold form", "hold countersign", "disposal", "disposal form", "disposal countersign",
        "disposal create", "disposal list", "disposal show", "disposal amend", "disposal submit",
        "disposal review", "disposal appraise", "disposal approve", "disposal reject",
        "disposal withdraw", "disposal schedule", "disposal count", "disposal execute",
        "disposal restore", "disposal confirm-copy", "disposal close",
        "privacy", "privacy restrict", "privacy lift", "privacy request", "privacy request add",
        "privacy request answer", "privacy request list",
        "ledger", "ledger show", "ledger verify",
        "ledger checkpoint", "ledger prove", "ledger check-proof", "ledger export", "verify",
        "lock", "lock show", "lock release", "handoff", "handoff send", "handoff receive",
        "handoff confirm", "handoff status", "copies", "copies list", "copies add",
        "copies confirm", "audit", "alarm", "alarm list", "alarm close",
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
    func whole() {
        #expect(Self.words(of: DossierCommand.self, []).symmetricDifference(Self.commands) == [])
    }

    /// Every command below one, by its words.
    private static func words(
        of type: any ParsableCommand.Type, _ words: [String]
    ) -> Set<String> {
        type.configuration.subcommands.reduce([words.joined(separator: " ")]) { found, below in
            found.union(Self.words(of: below, words + [below.configuration.commandName ?? ""]))
        }
    }
}
