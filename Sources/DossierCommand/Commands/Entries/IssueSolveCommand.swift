import ArgumentParser
import Dossier
import DossierModel

/// Says how an issue was solved.
struct IssueSolveCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "solve", abstract: abstract("issue.solve"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("issue.id"))
    var id: String

    @Option(help: help("issue.solution"))
    var solution: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let archive = try desktop.archive()
        let issue = try desktop.issue(id, in: archive.issues(of: client))
        let written = try archive.write { desk in
            try desk.solveIssue(client, issue, solution: solution)
        }
        let line = desktop.say("issue.solved", ["id": issue.description])
        return Outcome(desktop.lines(of: written) + [line], written.value.json)
    }
}
