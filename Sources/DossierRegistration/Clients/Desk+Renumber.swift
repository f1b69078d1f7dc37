public import DossierModel
internal import DossierStore

extension Desk {
    /// Corrects a wrong number; the old one stays as alias and is never given again (design §3.2).
    ///
    /// The folders of all volumes follow. The grade letter is the grade at set-up: where it was wrong,
    /// so was the first grade of the history and the folder of each volume opened under it; a grade
    /// that was decided later stays. After the first sealing the office head must agree.
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
            card = move(state, to: corrected, evidence, &changes)
            drafts.append(
                EventDraft(
                    .numberCorrected, subjects: [.dossier: card.dossier.description],
                    commitments: [.card: Commitment.digest(of: card)],
                    facts: facts.merging([.year: "\(volume.year)"]) { $1 }))
        }
        let numbers = try replaced(newest.card, by: corrected)
        drafts[drafts.count - 1].commitments.merge(numbers) { $1 }
        registers.write(to: &changes)
        try commitRegisters(changes, drafts)
        return card
    }

    /// Enters the corrected number, and that it replaces the one a card had.
    ///
    /// - Returns: the commitments to both entries.
    private func replaced(
        _ card: Card, by corrected: ClientNumber
    ) throws -> [CommitmentKind: ContentDigest] {
        let entry = NumberEntry(
            number: corrected, dossier: card.dossier, client: card.client,
            registered: registration(), salt: identities.makeSalt())
        try registers.add(entry)
        let former = try registers.replace(
            card.number, by: corrected, salt: identities.makeSalt())
        var commitments: [CommitmentKind: ContentDigest] = [
            .number: Commitment.digest(of: entry)
        ]
        if let former { commitments[.formerNumber] = Commitment.digest(of: former) }
        return commitments
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
        _ state: VolumeState, to number: ClientNumber, _ evidence: String?,
        _ changes: inout PlannedChanges
    ) -> Card {
        var card = state.card
        if number.grade != card.number.grade { card.correctGrade(number.grade, evidence) }
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

extension Card {
    /// Corrects the grade at set-up, and the folder of a volume that was opened under it.
    fileprivate mutating func correctGrade(_ grade: GradeCode, _ evidence: String?) {
        let place = placeOfFirstGrade
        let wrong = grades[place].value
        let isDecided = grades.dropFirst(place + 1).contains {
            $0.value == filedUnder.grade.description && $0.since.year <= filedUnder.year
        }
        if filedUnder.grade.description == wrong, !isDecided { filedUnder.grade = grade }
        grades[place].value = grade.description
        grades[place].evidence = evidence
    }

    /// Where the grade stands that the number tells: the first one, or for a dossier that came from
    /// another department the one of that day.
    private var placeOfFirstGrade: Int {
        let came = crossReferences.last { $0.kind == .transferredFrom }?.since
        guard let came else { return 0 }
        return grades.lastIndex { $0.since <= came && $0.value == number.grade.description } ?? 0
    }
}
