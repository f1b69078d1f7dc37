import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Shows a dossier: its card, what is missing, its records.
struct ClientShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("client.show"))

    @Argument(help: help("client.number"))
    var number: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let view = try archive.dossier(try desktop.number(number), language: desktop.language)
        return Outcome(view, on: desktop.screen)
    }
}

/// Lists the dossiers.
struct ClientListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("client.list"))

    @Option(help: help("find.department"))
    var department: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let list = try archive.dossiers(
            department: try department.map(archive.department), language: desktop.language)
        return Outcome(list, on: desktop.screen)
    }
}

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
