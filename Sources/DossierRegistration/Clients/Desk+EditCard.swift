public import DossierModel
internal import DossierStore

extension Desk {
    /// Changes fields and control fields of the newest volume's card.
    ///
    /// - Throws: `notPermitted`; `noSuchField`; `badValue`; `unchanged` when nothing would change.
    public func edit(_ number: ClientNumber, _ edit: CardEdit) throws -> Card {
        guard let card = try fill([(number, edit)]).changed.first else {
            throw RegistrationError(.unchanged, number.description)
        }
        return card
    }

    /// Changes the cards of several dossiers as one transaction: all of them or none.
    ///
    /// A dossier about which nothing would change is counted, not refused, so that a table can be
    /// brought in again.
    ///
    /// - Throws: as ``edit(_:_:)`` but for `unchanged`.
    public func fill(_ edits: [(number: ClientNumber, edit: CardEdit)]) throws -> FilledCards {
        var hands: [CardInHand] = []
        var places: [DossierID: Int] = [:]
        for (number, edit) in edits {
            let state = try newestVolume(number)
            let place = places[state.card.dossier] ?? hands.count
            if place == hands.count { hands.append(try CardInHand(state, from: store)) }
            places[state.card.dossier] = place
            try apply(edit, to: &hands[place])
        }
        var filled = FilledCards()
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        for var hand in hands {
            guard hand.isChanged else {
                filled.unchanged.append(hand.state.card.number)
                continue
            }
            write(&hand, &changes, &drafts)
            filled.changed.append(hand.state.card)
        }
        if !drafts.isEmpty { try commit(changes, drafts) }
        return filled
    }

    private func apply(_ edit: CardEdit, to hand: inout CardInHand) throws {
        try requireEditing(hand.state.card, edit)
        for (id, text) in edit.fields.sorted(by: { $0.key < $1.key }) {
            try set(id, to: text, card: &hand.state.card, files: &hand.files)
        }
        try apply(edit, to: &hand.state.card)
    }

    private func write(
        _ hand: inout CardInHand, _ changes: inout PlannedChanges, _ drafts: inout [EventDraft]
    ) {
        touched.insert(hand.state.volume)
        if hand.state.card != hand.cardBefore {
            drafts.append(cardEvent(.cardChanged, &hand.state, &changes))
        }
        for file in [CardField.File.persons, .credit] {
            write(file, of: hand, &changes, &drafts)
        }
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
        _ kind: CardField.File, of hand: CardInHand, _ changes: inout PlannedChanges,
        _ drafts: inout [EventDraft]
    ) {
        let isPersons = kind == .persons
        var file = isPersons ? hand.files.persons : hand.files.credit
        guard file != (isPersons ? hand.filesBefore.persons : hand.filesBefore.credit) else {
            return
        }
        file.salt = identities.makeSalt()
        changes.write(
            file.document, to: hand.state.volume.path(isPersons ? .persons : .credit),
            expecting: hand.files.expectation(kind))
        drafts.append(
            EventDraft(
                isPersons ? .personsChanged : .creditChanged,
                subjects: [.dossier: file.dossier.description],
                commitments: [isPersons ? .persons : .credit: Commitment.digest(of: file.json)]))
    }

    /// Cooperating departments add and read; only the holding one changes the card (design §3.1).
    private func requireEditing(_ card: Card, _ edit: CardEdit) throws(RegistrationError) {
        let files = Set(edit.fields.keys.compactMap { FieldCatalogue.field($0)?.file })
        if files.contains(.credit) { try authority.require(.handleCredit) }
        if files != [.credit] || edit.changesControlFields {
            try authority.require(.editDossiers, in: [card.holding])
        }
        // Traits go when the relationship has ended (rule PRV-6): then the dossier is closed.
        let clears = files == [.persons] && edit.fields.values.allSatisfy(\.isEmpty)
        if !clears || edit.changesControlFields { try requireOpen(card) }
    }

    private func apply(_ edit: CardEdit, to card: inout Card) throws(RegistrationError) {
        if let responsible = edit.responsible, responsible != card.responsible {
            // The first one anybody names who may edit the card; another only the manager.
            if card.responsible != nil { try requireReassigning(card, to: responsible) }
            card.responsible = try member(responsible).id
        }
        if let team = edit.team {
            for person in team { _ = try member(person) }
            card.team = team
        }
        if let cooperating = edit.cooperating {
            card.cooperating = cooperating.filter { $0 != card.holding }
        }
        if let relation = edit.relation { card.relation = relation }
        if let directness = edit.directness { card.directness = directness }
        if let via = edit.via { card.via = try Self.line(via, "--via") }
        if card.directness == .direct { card.via = nil }
        if let source = edit.source { card.source = try Self.line(source, "--source") }
        if let firstContact = edit.firstContact { card.firstContact = firstContact }
        if let nextFollowUp = edit.nextFollowUp { card.nextFollowUp = nextFollowUp }
    }
}
