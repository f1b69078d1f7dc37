import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Checks the archive against every rule, and writes nothing.
struct ValidateCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: abstract("validate"))

    @Argument(help: help("validate.place"))
    var place: String?

    @Flag(help: help("validate.fast"))
    var fast = false

    @Flag(help: help("validate.deep"))
    var deep = false

    @Flag(help: help("validate.strict"))
    var strict = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        if fast, deep { throw CommandError(.conflictingArguments, "--fast", detail: "--deep") }
        let archive: Archive
        do {
            archive = try desktop.archive()
        } catch {
            guard let summary = Archive.validation(failingWith: error) else { throw error }
            return outcome(summary, .corruptInput, desktop)
        }
        let progress = ProgressPrinter(desktop)
        let summary = try archive.validate(
            try place.flatMap { try desktop.validationPlace($0) }, isDeep: !fast, isAnew: deep
        ) { state in
            progress.update(state.doneVolumes, of: state.volumes)
        } isCancelled: {
            Interruption.isRequested
        }
        let limit: Finding.Severity = strict ? .warning : .error
        let isSound = summary.worst.map { $0 < limit } ?? true
        return outcome(summary, isSound ? .done : .foundErrors, desktop)
    }

    private func outcome(
        _ summary: ValidationSummary, _ status: ExitStatus, _ desktop: Desktop
    ) -> Outcome {
        var outcome = Outcome(summary, on: desktop.screen)
        outcome.json = summary.json(in: desktop.language)
        outcome.status = status
        return outcome
    }
}

extension Desktop {
    /// The part of the archive that a person named: a number, or a path as the shell completes it.
    ///
    /// The root itself means the whole archive, as nothing does.
    fileprivate func validationPlace(_ text: String) throws -> ValidationPlace? {
        if let number = ClientNumber(text.uppercased()) { return .number(number) }
        var path = world.absolute(text).lexicallyNormalized()
        let root = world.absolute(try root().string).lexicallyNormalized()
        guard path != root else { return nil }
        if !path.removePrefix(root) { path = FilePath(text).lexicallyNormalized() }
        guard !path.string.isEmpty, let inside = RelativePath(path.string) else {
            throw CommandError(.outsideArchive, text, detail: root.string)
        }
        return .path(inside)
    }
}
