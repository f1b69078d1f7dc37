import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Checks the whole archive for a person from outside, and says what it could not check.
struct AuditCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: abstract("audit"))

    @Flag(help: help("audit.fast"))
    var fast = false

    @Option(help: help("ledger.since"))
    var since: [String] = []

    @Option(help: help("audit.output"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let folder = output.map(desktop.world.absolute)
        if let folder { try OutputFile.makeFolder(folder, outside: archive) }
        let held = try since.map { text in
            let place = desktop.world.absolute(text)
            return HeldCheckpoint(name: text, signed: try GivenProof.checkpoint(place))
        }
        let progress = ProgressPrinter(desktop)
        var audit = try archive.audit(since: held, isFast: fast) { state in
            progress.update(state.doneVolumes, of: state.volumes)
        } isCancelled: {
            Interruption.isRequested
        }
        audit.alarm = archive.raiseAlarm(of: audit)
        var outcome = Outcome(audit, on: desktop.screen)
        var json = audit.json(in: desktop.language)
        if let folder {
            let name = desktop.say("audit.file", ["date": audit.time.date.description])
            let file = folder.appending(name)
            try OutputFile.write(
                AuditPage.html(of: audit, desktop.language), to: file, outside: archive)
            outcome.lines.append(desktop.say("audit.written", ["path": file.string]))
            if case .object(var object) = json {
                object["path"] = .string(file.string)
                json = .object(object)
            }
        }
        outcome.json = json
        outcome.status = audit.valid ? .done : .foundErrors
        return outcome
    }
}
