import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// The contacts with clients.
struct CommunicationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "communication", abstract: abstract("communication"),
        subcommands: [CommunicationAddCommand.self, CommunicationListCommand.self])
}

/// Enters a contact with a client.
struct CommunicationAddCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("communication.add"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("communication.content"))
    var content: String

    @Option(help: help("communication.channel"))
    var channel: String

    @Option(help: help("communication.purpose"))
    var purpose: String?

    @Option(help: help("communication.on"))
    var on: String?

    @Option(help: help("communication.with"))
    var with: String?

    @Option(help: help("communication.result"))
    var result: String?

    @Option(help: help("register.department"))
    var department: String?

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let archive = try desktop.archive(wait: writer.wait)
        let date = try on.map { try desktop.parse($0, "2026-11-21") { CalendarDate($0) } }
        let chosen: Communication.Purpose? = try purpose.map { text in
            try desktop.choice(text) { ChoiceNames.name($0, in: $1) }
        }
        let written = try archive.write { desk in
            try desk.addCommunication(
                client, on: date ?? desk.clock.today(), purpose: chosen ?? .contact,
                channel: channel, content: content, department: department.map(desk.department),
                counterpart: with, result: result)
        }
        let entry = written.value
        let line = desktop.say(
            "communication.added",
            ["date": entry.on.description, "department": entry.formingDepartment.description])
        return Outcome(desktop.lines(of: written) + [line], entry.json)
    }
}

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
