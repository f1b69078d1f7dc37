import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Enters an issue.
struct IssueAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("issue.add"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("issue.detail"))
    var detail: String

    @Option(help: help("issue.solver"))
    var solver: String

    @Option(help: help("issue.visited"))
    var visited: String?

    @Option(help: help("issue.kind"))
    var kind: String?

    @Flag(help: help("issue.urgent"))
    var urgent = false

    @Option(help: help("register.department"))
    var department: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let archive = try desktop.archive()
        let date = try visited.map(desktop.day)
        let visit = date ?? archive.surroundings.clock.today()
        let due = try archive.issueDue(urgent ? .urgent : .notUrgent, visited: visit)
        let chosen: Issue.Kind? = try kind.map { text in
            try desktop.choice(text) { ChoiceNames.name($0, in: $1) }
        }
        let written = try archive.write { desk in
            try desk.addIssue(
                client, visited: visit, kind: chosen ?? .question, detail: detail,
                urgency: urgent ? .urgent : .notUrgent, solver: desk.department(solver),
                department: department.map(desk.department), due: due)
        }
        let line = desktop.say(
            "issue.added",
            ["id": written.value.id.description, "due": written.value.due.description])
        return Outcome(desktop.lines(of: written) + [line], written.value.json)
    }
}
