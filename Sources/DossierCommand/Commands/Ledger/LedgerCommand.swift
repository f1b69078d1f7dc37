import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// The signed history of the archive.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: abstract("ledger"),
        subcommands: [
            LedgerShowCommand.self, LedgerVerifyCommand.self, LedgerCheckpointCommand.self,
            LedgerProveCommand.self, LedgerCheckProofCommand.self, LedgerExportCommand.self,
        ])
}

/// Shows events of the ledger.
struct LedgerShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("ledger.show"))

    @Option(help: help("ledger.from"))
    var from: Int?

    @Option(help: help("ledger.limit"))
    var limit = 20

    @Option(help: help("ledger.number"))
    var number: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        guard limit >= 0, from ?? 0 >= 0 else {
            throw CommandError(.badArgument, "\(limit)", detail: "20")
        }
        let archive = try desktop.archive()
        let list = try archive.events(
            from: from, limit: limit, number: try number.map(desktop.number),
            language: desktop.language)
        return Outcome(list, on: desktop.screen)
    }
}

/// Verifies form, chain, signatures and checkpoints of the whole ledger.
struct LedgerVerifyCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: abstract("ledger.verify"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let report = try desktop.archive().verifyLedger()
        let listing = FindingListing(report.findings, language: desktop.language)
        var lines = report.findings.isEmpty ? [] : listing.lines(on: desktop.screen)
        lines.append(
            desktop.say(
                report.valid ? "ledger.valid" : "ledger.invalid",
                ["events": "\(report.events)", "findings": "\(report.findings.count)"]))
        if report.valid, report.checkpoints > 0 {
            lines.append(
                desktop.say("ledger.checkpoints", ["count": "\(report.checkpoints)"]))
        }
        let json: JSONValue = [
            "valid": .bool(report.valid), "events": .integer(Int64(report.events)),
            "checkpoints": .integer(Int64(report.checkpoints)),
            "findings": .array(
                report.findings.map { JSONReport.finding($0, in: desktop.language) }),
        ]
        return Outcome(lines, json, status: report.valid ? .done : .foundErrors)
    }
}
