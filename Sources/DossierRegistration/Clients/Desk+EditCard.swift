public import DossierModel
internal import DossierStore

extension Desk {
    /// Changes fields and control fields of the newest volume's card.
    ///
    /// - Throws: `notPermitted`; `noSuchField`; `badValue`; `unchanged` when nothing would change.
    public func edit(_ number: ClientNumber, _ edit: CardEdit) throws -> Card {
        var state = try newestVolume(number)
        try requireEditing(state.card, edit)
        let before = state.card
        var files = try FieldFiles(reading: state, from: store)
        let filesBefore = files
        for (id, text) in edit.fields.sorted(by: { $0.key < $1.key }) {
            try set(id, to: text, card: &state.card, files: &files)
        }
        try apply(edit, to: &state.card)
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        if state.card != before {
            drafts.append(cardEvent(.cardChanged, &state, &changes))
        }
        for file in [CardField.File.persons, .credit] where files[file] != filesBefore[file] {
            drafts.append(write(file, &files, state.volume, &changes))
        }
        guard !drafts.isEmpty else {
            throw RegistrationError(.unchanged, number.description)
        }
        try commit(changes, drafts)
        touched.insert(state.volume)
        return state.card
    }

    /// Puts a changed card into a transaction and tells of it.
    func cardEvent(
        _ action: EventAction, _ state: inout VolumeState, _ changes: inout PlannedChanges,
        facts: [EventFact: String] = [:]
    ) -> EventDraft {
        let digest = state.writeCard(salt: identities.makeSalt(), to: &changes)
        touched.insert(state.volume)
        changedCards.insert(state.volume)
        return EventDraft(
            action, subjects: [.dossier: state.card.dossier.description],
            commitments: [.card: digest], facts: facts)
    }

    private func write(
        _ file: CardField.File, _ files: inout FieldFiles, _ volume: Volume,
        _ changes: inout PlannedChanges
    ) -> EventDraft {
        files[file].salt = identities.makeSalt()
        let isPersons = file == .persons
        changes.write(
            files[file].document, to: volume.path(isPersons ? .persons : .credit),
            expecting: files.expectation(file))
        return EventDraft(
            isPersons ? .personsChanged : .creditChanged,
            subjects: [.dossier: files[file].dossier.description],
            commitments: [
                isPersons ? .persons : .credit: Commitment.digest(of: files[file].json)
            ])
    }

    /// Cooperating departments add and read; only the holding one changes the card (design §3.1).
    private func requireEditing(_ card: Card, _ edit: CardEdit) throws(RegistrationError) {
        let files = Set(edit.fields.keys.compactMap { FieldCatalogue.field($0)?.file })
        if files.contains(.credit) { try authority.require(.handleCredit) }
        if files != [.credit] || edit.changesControlFields {
            try authority.require(.editDossiers, in: [card.holding])
        }
        guard card.status == .open else {
            throw RegistrationError(.dossierClosed, card.number.description, rule: "PACK-7")
        }
    }

    private func apply(_ edit: CardEdit, to card: inout Card) throws(RegistrationError) {
        if let responsible = edit.responsible { card.responsible = try member(responsible).id }
        if let team = edit.team {
            for person in team { _ = try member(person) }
            card.team = team
        }
        if let cooperating = edit.cooperating {
            card.cooperating = cooperating.filter { $0 != card.holding }
        }
        if let relation = edit.relation { card.relation = relation }
        if let directness = edit.directness { card.directness = directness }
        if let via = edit.via { card.via = via }
        if card.directness == .direct { card.via = nil }
        if let source = edit.source { card.source = source }
        if let firstContact = edit.firstContact { card.firstContact = firstContact }
        if let nextFollowUp = edit.nextFollowUp { card.nextFollowUp = nextFollowUp }
    }
}
