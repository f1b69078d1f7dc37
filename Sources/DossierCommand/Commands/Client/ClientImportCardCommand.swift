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
            try desk.fill(cards.rows)
        }
        let (changed, unchanged) = (written.value.changed, written.value.unchanged)
        let lines = changed.map { card in
            desktop.say("client.edited", ["number": card.number.description, "name": card.name])
        }
        let unknown = cards.unknownColumns.map {
            desktop.say("client.unknownColumn", ["column": VisibleText.of($0)])
        }
        let sum = desktop.say(
            "client.cardsFilled",
            ["changed": "\(changed.count)", "unchanged": "\(unchanged.count)"])
        return Outcome(
            desktop.lines(of: written) + lines + unknown + [sum],
            [
                "numbers": .array(changed.map { .string($0.number.description) }),
                "unchanged": .array(unchanged.map { .string($0.description) }),
                "unknownColumns": .array(cards.unknownColumns.map(JSONValue.string)),
            ])
    }
}
