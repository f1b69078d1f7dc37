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
        if fast, deep { throw CommandError(.badArgument, "--fast --deep", detail: "--fast") }
        let archive = try desktop.archive()
        let progress = ProgressPrinter(desktop)
        let summary = try archive.validate(
            try place.map { try desktop.validationPlace($0) }, isDeep: !fast,
            isAnew: deep
        ) { state in
            progress.update(state.doneVolumes, of: state.volumes)
        } isCancelled: {
            Interruption.isRequested
        }
        var outcome = Outcome(summary, on: desktop.screen)
        outcome.json = summary.json(in: desktop.language)
        let limit: Finding.Severity = strict ? .warning : .error
        if let worst = summary.worst, worst >= limit { outcome.status = .foundErrors }
        return outcome
    }
}

extension Desktop {
    /// The part of the archive that a person named: a number, or a path as the shell completes it.
    fileprivate func validationPlace(_ text: String) throws -> ValidationPlace {
        if let number = ClientNumber(text.uppercased()) { return .number(number) }
        var path = world.absolute(text).lexicallyNormalized()
        let root = world.absolute(try root().string).lexicallyNormalized()
        guard path != root else { throw CommandError(.badArgument, text, detail: "2026/S") }
        if !path.removePrefix(root) { path = FilePath(text).lexicallyNormalized() }
        guard let inside = RelativePath(path.string) else {
            throw CommandError(.badArgument, text, detail: "2026/S")
        }
        return .path(inside)
    }
}
