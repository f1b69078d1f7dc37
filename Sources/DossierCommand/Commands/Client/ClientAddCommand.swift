import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Sets up a dossier on a client.
struct ClientAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("client.add"))

    @Option(help: help("client.name"))
    var name: String

    @Option(help: help("client.department"))
    var department: String

    @Option(help: help("client.grade"))
    var grade: String

    @Option(help: help("client.setUp"))
    var setUp: String?

    @Option(help: help("client.initials"))
    var initials: String?

    @Option(help: help("client.kind"))
    var kind: String?

    @Option(help: help("client.level"))
    var level: String?

    @Option(help: help("client.client"))
    var client: String?

    @OptionGroup var card: CardOptions
    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try desktop.write { desk in
            try desk.add(dossier(desk, desktop))
        }
        let added = written.value
        var json = JSONBuilder()
        json.add("number", text: added.number)
        json.add("id", text: added.id)
        json.add("client", text: added.client)
        json.add("path", text: added.volume.path)
        let line = desktop.say(
            "client.added",
            ["number": added.number.description, "path": added.volume.path.description])
        return Outcome(desktop.lines(of: written) + [line], json.value)
    }

    private func dossier(_ desk: Desk, _ desktop: Desktop) throws -> NewDossier {
        var new = NewDossier(
            name: name, department: try desk.department(department),
            grade: try desk.grade(grade))
        if let kind { new.kind = try desktop.kind(kind) }
        new.setUp = try setUp.map(desktop.month)
        new.initials = try initials.map { try desktop.parse($0, "BJCJJTGS") { Initials($0) } }
        new.level = try level.map { text in
            try desktop.choice(text) { ChoiceNames.name($0, in: $1) }
        }
        new.client = try client.map { try desktop.parse($0, "UUID") { ClientID($0) } }
        new.responsible = try card.responsible.map(desktop.staff)
        new.cooperating = try card.cooperating.map(desk.department)
        new.relation = try card.chosenRelation(desktop)
        if let via = card.via { (new.directness, new.via) = (.indirect, via) }
        new.source = card.source
        new.firstContact = try card.contactDate(desktop)
        new.fields = try card.fields(desktop)
        return new
    }
}
