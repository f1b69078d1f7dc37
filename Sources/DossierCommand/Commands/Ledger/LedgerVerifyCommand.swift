import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Verifies form, chain, signatures and checkpoints of the whole ledger.
struct LedgerVerifyCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: abstract("ledger.verify"))

    @Flag(help: help("ledger.verify.deep"))
    var deep = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let report = try desktop.archive().verifyLedger(isDeep: deep)
        let listing = FindingListing(report.findings, language: desktop.language)
        var lines = report.findings.isEmpty ? [] : listing.lines(on: desktop.screen)
        lines.append(
            desktop.say(
                report.valid ? "ledger.valid" : "ledger.invalid",
                ["events": "\(report.events)", "findings": "\(report.findings.count)"]))
        if report.valid {
            lines.append(
                desktop.say(
                    report.checkpoints > 0 ? "ledger.checkpoints" : "ledger.noCheckpoint",
                    ["count": "\(report.checkpoints)"]))
        }
        if report.remembered > 0 {
            let known = ["count": "\(report.remembered)"]
            lines.append(desktop.say("ledger.remembered", known))
        }
        let json: JSONValue = [
            "valid": .bool(report.valid), "events": .integer(Int64(report.events)),
            "remembered": .integer(Int64(report.remembered)),
            "checkpoints": .integer(Int64(report.checkpoints)),
            "findings": .array(
                report.findings.map { JSONReport.finding($0, in: desktop.language) }),
        ]
        return Outcome(lines, json, status: report.valid ? .done : .foundErrors)
    }
}
