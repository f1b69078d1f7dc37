import ArgumentParser
import Dossier
import DossierModel

/// Lists the projects of a dossier.
struct ProjectListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("project.list"))

    @Argument(help: help("client.number"))
    var number: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let projects = try desktop.archive().projects(of: try desktop.number(number))
        let lines = projects.map { project in
            desktop.say(
                "project.line",
                [
                    "name": project.name, "since": project.since?.description ?? "",
                    "until": project.until?.description ?? "",
                    "records": "\(project.records.values.map(\.count).reduce(0, +))",
                ])
        }
        return Outcome(lines, ["projects": .array(projects.map(\.json))])
    }
}
