import ArgumentParser
import Dossier
import DossierModel

/// Fills cards from a table.
struct ClientImportCardCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "import-card", abstract: abstract("client.importCard"))

    @Argument(help: help("client.cardFile"))
    var file: String

    @Option(help: help("client.cardNumber"))
    var number: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let cards = try archive.cardRows(
            in: desktop.world.absolute(file), number: try number.map(desktop.number))
        let written = try archive.write { desk in
            try cards.map { card in try desk.edit(card.number, card.edit) }
        }
        let lines = written.value.map { card in
            desktop.say("client.edited", ["number": card.number.description, "name": card.name])
        }
        let numbers = written.value.map { JSONValue.string($0.number.description) }
        return Outcome(desktop.lines(of: written) + lines, ["numbers": .array(numbers)])
    }
}
