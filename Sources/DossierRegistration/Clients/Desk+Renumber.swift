public import DossierModel
internal import DossierStore

extension Desk {
    /// Corrects a wrong number; the old one stays as alias and is never given again (design §3.2).
    ///
    /// The folders of all volumes follow. After the first sealing the office head must agree.
    public func renumber(
        _ number: ClientNumber, initials: Initials?, setUp: YearMonth?, grade: GradeCode?,
        evidence: String?
    ) throws -> Card {
        let newest = try newestVolume(number)
        let isSealed = try self.isSealed(newest.card.number)
        let approval: ApprovedAction = isSealed ? .correctSealedNumber : .correctNumber
        try authority.requireSeat(approval, holding: newest.card.holding)
        let facts = try self.facts(approval, evidence, of: number)
        let corrected = try self.corrected(
            newest.card, initials: initials, setUp: setUp, grade: grade)
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        var card = newest.card
        for volume in try volumes(number) {
            let state = try VolumeState(reading: volume, from: store)
            let moved = move(state, to: corrected, &changes)
            if volume == newest.volume { card = moved }
        }
        let entry = NumberEntry(
            number: corrected, dossier: card.dossier, client: card.client,
            registered: registration(), salt: identities.makeSalt())
        try registers.add(entry)
        _ = try registers.replace(newest.card.number, by: corrected, salt: identities.makeSalt())
        drafts.append(
            EventDraft(
                .numberCorrected, subjects: [.dossier: card.dossier.description],
                commitments: [
                    .card: Commitment.digest(of: card), .number: Commitment.digest(of: entry),
                ], facts: facts))
        registers.write(to: &changes)
        try commitRegisters(changes, drafts)
        return card
    }

    private func isSealed(_ number: ClientNumber) throws -> Bool {
        for volume in try volumes(number) {
            let records = try VolumeState(reading: volume, from: store).records.records
            if records.contains(where: { $0.versions.contains { $0.sealedIn != nil } }) {
                return true
            }
        }
        return false
    }

    private func corrected(
        _ card: Card, initials: Initials?, setUp: YearMonth?, grade: GradeCode?
    ) throws -> ClientNumber {
        let number = ClientNumber(
            company: card.number.company, department: card.number.department,
            grade: grade ?? card.number.grade, setUp: setUp ?? card.number.setUp,
            abbreviation: initials?.text ?? card.number.abbreviation)
        guard setUp ?? card.number.setUp <= clock.today().yearMonth else {
            throw RegistrationError(
                .dateInFuture, (setUp ?? card.number.setUp).description, rule: "NUM-4")
        }
        guard let number, number != card.number else {
            throw RegistrationError(.unchanged, card.number.description)
        }
        guard try !registers.isTaken(number) else {
            throw RegistrationError(.numberTaken, number.description, rule: "NUM-5")
        }
        return number
    }

    private func move(
        _ state: VolumeState, to number: ClientNumber, _ changes: inout PlannedChanges
    ) -> Card {
        var card = state.card
        card.aliases.append(card.number)
        card.number = number
        card.setUpOn = number.setUp
        card.salt = identities.makeSalt()
        changes.write(
            card.document, to: state.volume.path(.card), expecting: state.expectation(.card))
        changes.moveDirectory(state.volume.path, to: card.volume.path)
        touched.insert(card.volume)
        changedCards.insert(card.volume)
        return card
    }
}
