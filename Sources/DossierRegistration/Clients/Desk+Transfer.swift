public import DossierModel
internal import DossierStore

extension Desk {
    /// Hands a client to another department: the dossier is closed, and one with a new number is
    /// opened there, cross-referenced both ways (design §3.2).
    public func transfer(
        _ number: ClientNumber, to department: DepartmentCode, responsible: StaffID?,
        evidence: String?
    ) throws -> AddedDossier {
        var old = try newestVolume(number)
        try requireOpen(old.card)
        guard old.card.holding != department else {
            throw RegistrationError(.unchanged, number.description, detail: "\(department)")
        }
        try authority.requireSeat(.transfer, holding: old.card.holding, receiving: department)
        let facts = try self.facts(.transfer, evidence, of: number)
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        let added = try continued(old, in: department, responsible, &changes, &drafts)
        let today = clock.today()
        old.card.crossReferences.append(
            CrossReference(
                kind: .transferredTo, dossier: added.id, number: added.number, since: today))
        old.card.statuses.append(
            Dated(
                value: DossierStatus.closed.rawValue, since: today, by: actor,
                evidence: evidence))
        var draft = cardEvent(.dossierTransferred, &old, &changes, facts: facts)
        draft.subjects[.otherDossier] = added.id.description
        drafts.append(draft)
        registers.write(to: &changes)
        try commitRegisters(changes, drafts)
        return added
    }

    private func continued(
        _ old: VolumeState, in department: DepartmentCode, _ responsible: StaffID?,
        _ changes: inout PlannedChanges, _ drafts: inout [EventDraft]
    ) throws -> AddedDossier {
        if let responsible { _ = try member(responsible) }
        var new = NewDossier(
            name: old.card.name, department: department, grade: old.card.grade,
            kind: old.card.kind)
        new.client = old.card.client
        let number = try freeNumber(for: new)
        var card = old.card
        card.dossier = identities.makeID()
        card.number = number
        card.aliases = []
        card.holding = department
        card.setUpOn = number.setUp
        card.setUpBy = actor
        card.responsible = responsible
        card.cooperating = card.cooperating.filter { $0 != department }
        if department == policies.departments.custodian, card.level != .company {
            card.levels.append(
                Dated(value: Level.company.rawValue, since: clock.today(), by: actor))
        }
        card.filedUnder = Card.FiledUnder(year: clock.today().year, grade: card.grade)
        card.crossReferences = [
            CrossReference(
                kind: .transferredFrom, dossier: old.card.dossier, number: old.card.number,
                since: clock.today())
        ]
        card.salt = identities.makeSalt()
        var files = try FieldFiles(reading: old, from: store)
        files.persons.dossier = card.dossier
        files.persons.salt = identities.makeSalt()
        files.credit.dossier = card.dossier
        files.credit.salt = identities.makeSalt()
        let entry = NumberEntry(
            number: number, dossier: card.dossier, client: card.client,
            registered: registration(), salt: identities.makeSalt())
        try registers.add(entry)
        _ = layVolume(card: card, files: files, &changes)
        drafts.append(
            EventDraft(
                .dossierOpened,
                subjects: [
                    .dossier: card.dossier.description, .client: card.client.description,
                ],
                commitments: [
                    .card: Commitment.digest(of: card), .number: Commitment.digest(of: entry),
                    .persons: Commitment.digest(of: files.persons.json),
                    .credit: Commitment.digest(of: files.credit.json),
                ], facts: [.year: "\(card.filedUnder.year)"]))
        return AddedDossier(
            number: number, id: card.dossier, client: card.client, volume: card.volume)
    }
}
