import ArgumentParser
import Dossier
import DossierModel

/// Ends the restriction of a document to storage.
struct PrivacyLiftCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: abstract("privacy.lift"))

    @Argument(help: help("retention.record"))
    var record: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let name = try desktop.recordName([record])
        let written = try PersonalData(try desktop.archive()).lift(name, reason: reason)
        return desktop.restriction(written, "privacy.lifted")
    }
}
