import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// What can be said of a dossier's card, when it is set up and later.
struct CardOptions: ParsableArguments {
    @Option(help: help("card.responsible"))
    var responsible: String?

    @Option(help: help("card.cooperating"))
    var cooperating: [String] = []

    @Option(help: help("card.relation"))
    var relation: String?

    @Option(help: help("card.via"))
    var via: String?

    @Option(help: help("card.source"))
    var source: String?

    @Option(help: help("card.firstContact"))
    var firstContact: String?

    @Option(help: help("card.set"))
    var set: [String] = []

    /// The fields that `--set` names, by id or by name.
    func fields(_ desktop: Desktop) throws -> [FieldID: String] {
        var fields: [FieldID: String] = [:]
        for text in set {
            guard let sign = text.firstIndex(of: "=") else {
                throw CommandError(.badArgument, text, detail: "basic.telephone=010-66668888")
            }
            let name = String(text[..<sign])
            guard let field = FieldCatalogue.field(named: name) else {
                throw RegistrationError(.noSuchField, name, rule: "DOS-2")
            }
            fields[field.id] = String(text[text.index(after: sign)...])
        }
        return fields
    }

    /// The relation, where it was given.
    func chosenRelation(_ desktop: Desktop) throws -> Relation? {
        try relation.map { text in try desktop.choice(text) { ChoiceNames.name($0, in: $1) } }
    }

    /// The day of the first contact, where it was given.
    func contactDate(_ desktop: Desktop) throws -> PartialDate? {
        try firstContact.map { try desktop.parse($0, "2012-08-15") { PartialDate($0) } }
    }
}
