import ArgumentParser
import Dossier
import DossierModel

/// Hands a client to another department, with a new number there.
struct ClientTransferCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer", abstract: abstract("client.transfer"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(name: [.customLong("to"), .customLong("department")], help: help("client.transferTo"))
    var department: String

    @Option(help: help("card.responsible"))
    var responsible: String?

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let successor = try responsible.map(desktop.staff)
        let written = try desktop.write { desk in
            try desk.transfer(
                client, to: desk.department(department), responsible: successor,
                evidence: evidence)
        }
        let added = written.value
        var json = JSONBuilder()
        json.add("number", text: added.number)
        json.add("id", text: added.id)
        json.add("path", text: added.volume.path)
        json.add("from", text: client)
        let line = desktop.say(
            "client.transferred",
            ["from": client.description, "number": added.number.description])
        return Outcome(desktop.lines(of: written) + [line], json.value)
    }
}
