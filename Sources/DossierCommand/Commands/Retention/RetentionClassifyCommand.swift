import ArgumentParser
import Dossier
import DossierModel

/// Decides to which class a document belongs.
struct RetentionClassifyCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "classify", abstract: abstract("retention.classify"))

    @Argument(help: help("retention.record"))
    var record: String

    @Argument(help: help("retention.class"))
    var documentClass: String

    @Option(help: help("option.reason"))
    var reason: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let name = try desktop.recordName([record])
        let written = try RecordAppraisal(archive).classify(
            name, as: documentClass, reason: reason)
        return try desktop.appraised(written, name, archive)
    }
}
