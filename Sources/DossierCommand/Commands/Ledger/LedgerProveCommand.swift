import ArgumentParser
import Dossier
import DossierModel
import SystemPackage

/// Proves to somebody without an archive that an event stands in the ledger, or that the ledger was
/// only added to.
struct LedgerProveCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "prove", abstract: abstract("ledger.prove"))

    @Argument(help: help("ledger.event"))
    var event: Int?

    @Option(help: help("ledger.consistency"))
    var consistency: String?

    @Option(help: help("ledger.size"))
    var size: Int?

    @Option(help: help("ledger.output"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let proof = try proof(of: archive, desktop)
        let text = String(decoding: proof.bytes, as: UTF8.self)
        var json = json(of: proof)
        json.add("proof", text)
        guard let output else { return Outcome([String(text.dropLast())], json.value) }
        let place = desktop.world.absolute(output)
        try OutputFile.write(proof.bytes, to: place, outside: archive)
        json.add("path", place.string)
        let size = "\(proof.checkpoint.head.size)"
        return Outcome(
            [desktop.say("ledger.proofWritten", ["path": place.string, "size": size])],
            json.value)
    }

    private func proof(of archive: Archive, _ desktop: Desktop) throws -> ProofFile {
        if let event, consistency != nil {
            throw CommandError(.conflictingArguments, "\(event)", detail: "--consistency")
        }
        if let event { return .inclusion(try archive.proof(of: event, size: size)) }
        guard let consistency else { throw CommandError(.missingArgument, "<event>") }
        let held = try GivenProof.checkpoint(desktop.world.absolute(consistency))
        return .growth(try archive.proof(since: held, size: size))
    }

    private func json(of proof: ProofFile) -> JSONBuilder {
        var json = JSONBuilder()
        switch proof {
        case .inclusion(let proof):
            json.add("kind", ProofReport.Kind.inclusion.rawValue)
            json.add("index", proof.index)
        case .growth(let proof):
            json.add("kind", ProofReport.Kind.consistency.rawValue)
            json.add("old", proof.old)
        }
        json.add("origin", proof.checkpoint.checkpoint.origin)
        json.add("size", proof.checkpoint.head.size)
        json.add("root", text: proof.checkpoint.head.root)
        return json
    }
}
