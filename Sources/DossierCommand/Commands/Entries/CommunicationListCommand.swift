import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Lists the contacts with a client.
struct CommunicationListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("communication.list"))

    @Argument(help: help("client.number"))
    var number: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let entries = try archive.communications(of: try desktop.number(number))
        let lines = entries.map { entry in
            desktop.say(
                "communication.line",
                [
                    "date": entry.on.description, "channel": entry.channel,
                    "department": entry.formingDepartment.description,
                    "purpose": ChoiceNames.name(entry.purpose, in: desktop.language),
                    "person": entry.counterpart ?? "", "content": entry.content,
                ])
        }
        return Outcome(lines, ["communications": .array(entries.map(\.json))])
    }
}
