import ArgumentParser
import Dossier
import DossierModel

/// Tells until when a document or a dossier is kept, and why.
struct RetentionExplainCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: abstract("retention.explain"))

    @Argument(help: help("retention.subject"))
    var subject: [String]

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        if subject.count == 1, let number = ClientNumber(subject[0].uppercased()) {
            let explanation = try archive.explainRetention(
                of: number, language: desktop.language)
            return Outcome(explanation, on: desktop.screen)
        }
        let explanation = try archive.explainRetention(
            ofRecord: try desktop.recordName(subject), language: desktop.language)
        return Outcome(explanation, on: desktop.screen)
    }
}
