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
        outcome.json = audit.json(in: desktop.language)
        outcome.status = audit.valid ? .done : .foundErrors
        if let folder { write(audit, of: archive, into: folder, desktop, telling: &outcome) }
        return outcome
    }

    /// Writes the page; where that fails, what was found is told all the same.
    private func write(
        _ audit: AuditSummary, of archive: Archive, into folder: FilePath, _ desktop: Desktop,
        telling outcome: inout Outcome
    ) {
        let time = audit.time.description.prefix(19).filter { $0 != ":" }
        let company = archive.store.description.company.description
        let name = desktop.say("audit.file", ["company": company, "time": time])
        let file = folder.appending(name)
        do {
            try OutputFile.write(
                AuditPage.html(of: audit, desktop.language), to: file, outside: archive,
                replaces: false)
            outcome.lines.append(desktop.say("audit.written", ["path": file.string]))
            if case .object(var object) = outcome.json {
                object["path"] = .string(file.string)
                outcome.json = .object(object)
            }
        } catch {
            let explained = error as? any ExplainedError
            let detail = explained.map {
                MessageCatalogue.sentence(for: $0.message, in: desktop.language)
            }
            outcome.lines.append(
                desktop.say("audit.notWritten", ["detail": detail ?? "\(error)"]))
            outcome.status = explained?.exitStatus ?? .inputOutput
        }
    }
}
