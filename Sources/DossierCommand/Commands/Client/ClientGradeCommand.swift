import ArgumentParser
import Dossier
import DossierModel

/// Changes the grade; nothing moves before the next year's volume.
struct ClientGradeCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "grade", abstract: abstract("client.gradeCommand"))
    static let outcome = "client.gradeChanged"

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("client.grade"))
    var grade: String

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        { desk, client in
            try desk.setGrade(client, desk.grade(grade), evidence: evidence)
        }
    }
}
