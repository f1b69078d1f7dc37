import ArgumentParser
import Dossier
import DossierModel

/// Shows events of the ledger.
struct LedgerShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("ledger.show"))

    @Option(help: help("ledger.from"))
    var from: Int?

    @Option(help: help("ledger.limit"))
    var limit = 20

    @Option(help: help("ledger.number"))
    var number: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        try desktop.count(limit, atLeast: 1, for: "--limit")
        try desktop.count(from ?? 0, atLeast: 0, for: "--from")
        let archive = try desktop.archive()
        let list = try archive.events(
            from: from, limit: limit, number: try number.map(desktop.number),
            language: desktop.language)
        return Outcome(list, on: desktop.screen)
    }
}
