import ArgumentParser
import Dossier
import DossierModel

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
