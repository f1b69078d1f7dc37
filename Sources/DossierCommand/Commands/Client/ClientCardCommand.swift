import ArgumentParser
import Dossier
import DossierModel
import SystemPackage

/// Writes or prints the card of a dossier as a page.
struct ClientCardCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "card", abstract: abstract("client.card"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("client.cardOutput"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let client = try desktop.number(number)
        let page = try archive.cardPage(client)
        if let output {
            let place = desktop.world.absolute(output)
            try OutputFile.write(page, to: place, outside: archive)
            return Outcome(
                [desktop.say("client.cardWritten", ["path": place.string])],
                ["path": .string(place.string)])
        }
        let path = try archive.cardPath(client)
        return Outcome(
            [String(decoding: page, as: UTF8.self)],
            [
                "number": .string(client.description), "path": .string(path.description),
                "html": .string(String(decoding: page, as: UTF8.self)),
            ])
    }
}
