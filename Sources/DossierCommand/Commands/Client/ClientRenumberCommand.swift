import ArgumentParser
import Dossier
import DossierModel

/// Corrects a wrong number; the old one stays as alias.
struct ClientRenumberCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "renumber", abstract: abstract("client.renumber"))
    static let outcome = "client.renumbered"

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

    func change(_ desktop: Desktop) throws -> Change {
        let letters = try initials.map { try desktop.parse($0, "BJCJJTGS") { Initials($0) } }
        let month = try setUp.map(desktop.month)
        return { desk, client in
            try desk.renumber(
                client, initials: letters, setUp: month, grade: grade.map(desk.grade),
                evidence: evidence)
        }
    }
}
