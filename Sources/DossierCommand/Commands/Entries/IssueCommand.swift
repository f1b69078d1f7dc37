import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// The questions that return visits raised.
struct IssueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: abstract("issue"),
        subcommands: [IssueAddCommand.self, IssueListCommand.self, IssueSolveCommand.self])
}

/// Enters an issue.
struct IssueAddCommand: DossierSubcommand {
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
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let archive = try desktop.archive(wait: writer.wait)
        let date = try visited.map { try desktop.parse($0, "2026-11-21") { CalendarDate($0) } }
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

/// Lists the issues of a dossier.
struct IssueListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("issue.list"))

    @Argument(help: help("client.number"))
    var number: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let issues = try desktop.archive().issues(of: try desktop.number(number))
        let lines = issues.map { issue in
            desktop.say(
                issue.solved == nil ? "issue.openLine" : "issue.solvedLine",
                [
                    "id": issue.id.description, "detail": issue.detail,
                    "due": issue.due.description,
                    "urgency": ChoiceNames.name(issue.urgency, in: desktop.language),
                    "kind": ChoiceNames.name(issue.kind, in: desktop.language),
                    "department": issue.department.description,
                    "solved": issue.solved?.description ?? "",
                ])
        }
        return Outcome(lines, ["issues": .array(issues.map(\.json))])
    }
}

/// Says how an issue was solved.
struct IssueSolveCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "solve", abstract: abstract("issue.solve"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("issue.id"))
    var id: String

    @Option(help: help("issue.solution"))
    var solution: String

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let issue = try desktop.parse(id, "UUID") { EntryID($0) }
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.solveIssue(client, issue, solution: solution)
        }
        let line = desktop.say("issue.solved", ["id": id])
        return Outcome(desktop.lines(of: written) + [line], written.value.json)
    }
}
