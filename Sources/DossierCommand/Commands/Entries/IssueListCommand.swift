import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Lists the issues of a dossier.
struct IssueListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("issue.list"))

    @Argument(help: help("client.number"))
    var number: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let issues = try desktop.archive().issues(of: try desktop.number(number))
        let lines = issues.enumerated().map { place, issue in
            desktop.say(
                issue.solved == nil ? "issue.openLine" : "issue.solvedLine",
                [
                    "place": "\(place + 1)", "id": issue.id.description, "detail": issue.detail,
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
