import ArgumentParser
import Dossier
import DossierModel

/// Keeps a document longer.
struct RetentionExtendCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: abstract("retention.extend"))

    @Argument(help: help("retention.record"))
    var record: String

    @Option(help: help("retention.until"))
    var until: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let name = try desktop.recordName([record])
        let written = try RecordAppraisal(archive).extend(
            name, until: try desktop.day(until), reason: reason)
        return try desktop.appraised(written, name, archive)
    }
}
