import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Verifies the whole ledger, replays it, and holds policy, records and tree against it.
struct LedgerVerifyCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: abstract("ledger.verify"))

    @Option(help: help("ledger.since"))
    var since: [String] = []

    @Flag(help: help("ledger.deep"))
    var deep = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let held = try since.map { text in
            let place = desktop.world.absolute(text)
            return HeldCheckpoint(name: text, signed: try GivenProof.checkpoint(place))
        }
        let progress = ProgressPrinter(desktop)
        let report = try desktop.archive().verifyLedger(since: held, isDeep: deep) { state in
            progress.update(state.doneVolumes, of: state.volumes)
        } isCancelled: {
            Interruption.isRequested
        }
        return outcome(report, desktop)
    }

    private func outcome(_ report: LedgerVerdict, _ desktop: Desktop) -> Outcome {
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
            if report.held > 0 {
                lines.append(desktop.say("ledger.held", ["count": "\(report.held)"]))
            }
        }
        if !report.notChecked.isEmpty {
            lines.append(
                desktop.say(
                    "ledger.notChecked",
                    ["rules": report.notChecked.joined(separator: " ")]))
        }
        if report.remembered > 0 {
            let known = ["count": "\(report.remembered)"]
            lines.append(desktop.say("ledger.remembered", known))
        }
        let json: JSONValue = [
            "valid": .bool(report.valid), "events": .integer(Int64(report.events)),
            "remembered": .integer(Int64(report.remembered)),
            "checkpoints": .integer(Int64(report.checkpoints)),
            "held": .integer(Int64(report.held)),
            "notChecked": .array(report.notChecked.map { .string($0) }),
            "omitted": .object(
                JSONObject(
                    report.omitted.sorted { $0.key < $1.key }
                        .map { ($0.key, JSONValue.integer(Int64($0.value))) })),
            "findings": .array(
                report.findings.map { JSONReport.finding($0, in: desktop.language) }),
        ]
        return Outcome(lines, json, status: report.valid ? .done : .foundErrors)
    }
}
