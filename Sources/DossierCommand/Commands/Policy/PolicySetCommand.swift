import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Puts the next version of a policy in force.
struct PolicySetCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: abstract("policy.set"))

    @Argument(help: help("policy.setKind"))
    var kind: String

    @Argument(help: help("policy.file"))
    var file: String

    @Option(help: help("policy.evidence"))
    var evidence: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        guard kind == PolicyKind.retention.rawValue else {
            throw CommandError(.badArgument, kind, detail: PolicyKind.retention.rawValue)
        }
        let archive = try desktop.archive()
        let policy = try desktop.schedule(file, for: archive)
        let shortened = try archive.shortened(by: policy)
        let written = try archive.write { desk in
            try desk.setSchedule(policy, evidence: evidence)
        }
        let line = desktop.say(
            "policy.set",
            [
                "version": "\(written.value.version)",
                "since": written.value.since.description,
            ])
        return Outcome(
            desktop.lines(of: written) + [line] + shortened.lines(in: desktop.language),
            [
                "policy": .string(kind), "version": .integer(Int64(written.value.version)),
                "since": .string(written.value.since.description),
                "shortened": shortened.json,
            ])
    }
}
