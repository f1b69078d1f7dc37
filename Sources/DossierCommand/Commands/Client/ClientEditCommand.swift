import ArgumentParser
import Dossier
import DossierModel

/// Changes fields of a dossier's card.
struct ClientEditCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: abstract("client.edit"))
    static let outcome = "client.edited"

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("card.team"))
    var team: [String] = []

    @Option(help: help("card.nextFollowUp"))
    var nextFollowUp: String?

    @Flag(help: help("card.direct"))
    var direct = false

    @OptionGroup var card: CardOptions
    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        { desk, client in try desk.edit(client, edit(desk, desktop)) }
    }

    private func edit(_ desk: Desk, _ desktop: Desktop) throws -> CardEdit {
        var edit = CardEdit()
        edit.fields = try card.fields(desktop)
        edit.responsible = try card.responsible.map(desktop.staff)
        if !card.cooperating.isEmpty {
            edit.cooperating = try card.cooperating.map(desk.department)
        }
        if !team.isEmpty { edit.team = try team.map(desktop.staff) }
        edit.relation = try card.chosenRelation(desktop)
        if let via = card.via { (edit.directness, edit.via) = (.indirect, via) }
        if direct, card.via != nil {
            throw CommandError(.conflictingArguments, "--direct", detail: "--via")
        }
        if direct { edit.directness = .direct }
        edit.source = card.source
        edit.firstContact = try card.contactDate(desktop)
        edit.nextFollowUp = try nextFollowUp.map(desktop.day)
        return edit
    }
}
