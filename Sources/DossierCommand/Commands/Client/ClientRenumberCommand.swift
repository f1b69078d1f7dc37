import ArgumentParser
import Dossier
import DossierModel

/// Corrects a wrong number; the old one stays as alias.
struct ClientRenumberCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "renumber", abstract: abstract("client.renumber"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("client.initials"))
    var initials: String?

    @Option(help: help("client.setUp"))
    var setUp: String?

    @Option(help: help("client.grade"))
    var grade: String?

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let letters = try initials.map { try desktop.parse($0, "BJCJJTGS") { Initials($0) } }
        let month = try setUp.map { try desktop.parse($0, "2012-08") { YearMonth($0) } }
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.renumber(
                client, initials: letters, setUp: month, grade: grade.map(desk.grade),
                evidence: evidence)
        }
        return desktop.cardOutcome(written, "client.renumbered")
    }
}
