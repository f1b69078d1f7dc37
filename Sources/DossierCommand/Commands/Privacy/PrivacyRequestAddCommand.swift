import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Enters what a client asks about its data.
struct PrivacyRequestAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("privacy.request.add"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("privacy.kind"))
    var kind: String

    @Option(help: help("privacy.received"))
    var received: String

    @Option(help: help("privacy.from"))
    var from: String

    @Option(help: help("privacy.note"))
    var note: String?

    @Option(help: help("privacy.record"))
    var record: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let number = try desktop.number(number)
        let kind: PrivacyRequest.Kind = try desktop.choice(kind) { ChoiceNames.name($0, in: $1) }
        let new = NewPrivacyRequest(
            kind, received: try desktop.day(received), from: from, note: note, records: record)
        let archive = try desktop.archive()
        return try desktop.requests(try PersonalData(archive).add(number, new), archive)
    }
}

extension Desktop {
    /// The outcome of an act about a request.
    func requests(_ written: Written<PrivacyRequest>, _ archive: Archive) throws -> Outcome {
        let listing = try PersonalData(archive).listing([written.value], language)
        return Outcome(lines(of: written) + listing.lines(on: screen), listing.json)
    }
}
