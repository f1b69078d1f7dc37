import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Enters a contact with a client.
struct CommunicationAddCommand: WritingSubcommand {
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

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let archive = try desktop.archive()
        let date = try on.map(desktop.day)
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
