import ArgumentParser
import Dossier
import DossierModel

/// Prints the form on which people sign for the release of a hold.
struct HoldFormCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: abstract("hold.form"))

    @Argument(help: help("hold.id"))
    var id: String

    @Option(help: help("hold.releaseReason"))
    var reason: String?

    @Option(help: help("disposal.formOutput"))
    var output: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let hold = try desktop.hold(id)
        let form = try desktop.archive().releaseForm(hold, reason: reason)
        return try desktop.write(
            form.page, named: desktop.say("hold.formFile", ["id": hold.description]), in: output,
            [("id", .string(hold.description)), ("digest", .string(form.digest.description))])
    }
}
