import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Checks a proof that somebody was given; needs no archive.
struct LedgerCheckProofCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "check-proof", abstract: abstract("ledger.checkProof"))

    @Argument(help: help("ledger.proofFile"))
    var file: String

    @Option(help: help("ledger.verifierKey"))
    var key: String?

    @Option(help: help("ledger.heldCheckpoint"))
    var checkpoint: String?

    @Option(help: help("ledger.provedFile"))
    var content: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let proof = try GivenProof.proof(desktop.world.absolute(file))
        let held = try checkpoint.map {
            try GivenProof.checkpoint(desktop.world.absolute($0))
        }
        if case .growth(let growth) = proof { try Self.check(held, growth) }
        let key = try self.key.map { try GivenProof.key($0, desktop.world) }
        let content = try self.content.map {
            try GivenProof.digest(desktop.world.absolute($0))
        }
        let report = try ProofChecker(key: key, held: held, content: content).check(proof)
        return Outcome(
            lines(of: report, desktop), json(of: report),
            status: report.valid ? .done : .foundErrors)
    }

    /// Only the older checkpoint can be compared with what was added to it.
    private static func check(
        _ held: SignedCheckpoint?, _ proof: ExtensionProof
    ) throws(CommandError) {
        guard let held else { throw CommandError(.checkpointNeeded, "\(proof.old)") }
        let isOfOneLog = held.checkpoint.origin == proof.checkpoint.checkpoint.origin
        guard isOfOneLog, held.head.size != proof.old else { return }
        throw CommandError(
            .otherCheckpoint, "\(held.head.size)", detail: "\(proof.old)")
    }

    private func lines(of report: ProofReport, _ desktop: Desktop) -> [String] {
        let arguments = arguments(of: report)
        var lines = report.checks.map { (entry) -> String in
            let mark = desktop.say("proof.mark.\(entry.result.rawValue)")
            let name = "proof.\(entry.check.rawValue).\(entry.result.rawValue)"
            return mark + desktop.say(name, arguments)
        }
        lines.append(desktop.say("proof.limit.\(report.kind.rawValue)", arguments))
        lines.append(desktop.say("proof.verdict.\(verdict(of: report))", arguments))
        return lines
    }

    private func verdict(of report: ProofReport) -> String {
        guard report.valid else { return ProofReport.Result.fails.rawValue }
        return report.isSandbox ? "sandbox" : report.authenticity.rawValue
    }

    private func arguments(of report: ProofReport) -> [String: String] {
        var arguments = [
            "size": "\(report.checkpoint.head.size)",
            "origin": VisibleText.of(report.checkpoint.origin),
        ]
        if let index = report.index { arguments["index"] = "\(index)" }
        if let old = report.old { arguments["old"] = "\(old)" }
        if let event = report.event {
            arguments["time"] = event.time.description
            arguments["actor"] = event.actor.description
            arguments["signer"] = event.signer
        }
        return arguments
    }

    private func json(of report: ProofReport) -> JSONValue {
        var json = JSONBuilder()
        json.add("valid", .bool(report.valid))
        json.add("kind", report.kind.rawValue)
        json.add("authenticity", report.authenticity.rawValue)
        json.add("sandbox", .bool(report.isSandbox))
        if let index = report.index { json.add("index", index) }
        if let old = report.old { json.add("old", old) }
        json.add("origin", report.checkpoint.origin)
        json.add("size", report.checkpoint.head.size)
        json.add("root", text: report.checkpoint.head.root)
        if let event = report.event { json.add("event", event.json) }
        let checks = report.checks.map { entry -> JSONValue in
            [
                "check": .string(entry.check.rawValue),
                "result": .string(entry.result.rawValue),
            ]
        }
        json.add("checks", .array(checks))
        return json.value
    }
}
