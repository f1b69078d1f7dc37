import ArgumentParser
import Dossier

/// Lists the requests of clients about their data.
struct PrivacyRequestListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("privacy.request.list"))

    @Flag(help: help("privacy.open"))
    var open = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let listing = try PersonalData(try desktop.archive()).requests(
            onlyOpen: open, language: desktop.language)
        return Outcome(listing, on: desktop.screen)
    }
}
