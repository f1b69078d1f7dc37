internal import DossierModel
internal import DossierStore

extension Desk {
    /// Sets up a dossier with its first volume, and the client where it is new.
    ///
    /// - Throws: `notPermitted`; `emptyName`, `badName`; `noInitials`; `sameClient` when another dossier
    ///   exists under that name and it was not meant (rule NUM-7); `badValue` for a field.
    public func add(_ new: NewDossier) throws -> AddedDossier {
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        let added = try plan(new, year: clock.today().year, &changes, &drafts)
        registers.write(to: &changes)
        try commitRegisters(changes, drafts)
        return added.dossier
    }

    /// Commits, and forgets the registers' state in memory when that failed.
    func commitRegisters(_ changes: PlannedChanges, _ drafts: [EventDraft]) throws {
        do {
            try commit(changes, drafts)
        } catch {
            registers.forget()
            throw error
        }
    }

    /// Plans a dossier with its volume of a year, without writing it.
    func plan(
        _ new: NewDossier, year: Int, _ changes: inout PlannedChanges, _ drafts: inout [EventDraft]
    ) throws -> (dossier: AddedDossier, state: VolumeState) {
        try authority.require(.openDossiers, in: [new.department])
        var new = new
        new.name = try Self.name(new.name)
        new.via = try Self.line(new.via, "--via")
        new.source = try Self.line(new.source, "--source")
        if let responsible = new.responsible { _ = try member(responsible) }
        let client = try self.client(for: new, &drafts)
        let number = try freeNumber(for: new)
        let dossier: DossierID = identities.makeID()
        var card = self.card(of: new, number: number, dossier: dossier, client: client, year: year)
        var files = FieldFiles(
            persons: FieldFile(
                file: .persons, dossier: dossier, salt: identities.makeSalt()),
            credit: FieldFile(file: .credit, dossier: dossier, salt: identities.makeSalt()))
        if new.fields.keys.contains(where: { FieldCatalogue.field($0)?.file == .credit }) {
            try authority.require(.handleCredit)
        }
        for (id, text) in new.fields.sorted(by: { $0.key < $1.key }) {
            try set(id, to: text, card: &card, files: &files)
        }
        let entry = NumberEntry(
            number: number, dossier: dossier, client: client, registered: registration(),
            salt: identities.makeSalt())
        try registers.add(entry)
        let state = layVolume(card: card, files: files, &changes)
        drafts.append(
            EventDraft(
                .dossierOpened,
                subjects: [.dossier: dossier.description, .client: client.description],
                commitments: [
                    .card: Commitment.digest(of: card), .number: Commitment.digest(of: entry),
                    .persons: Commitment.digest(of: files.persons.json),
                    .credit: Commitment.digest(of: files.credit.json),
                ],
                facts: [.year: "\(year)"]))
        let added = AddedDossier(
            number: number, id: dossier, client: client, volume: card.volume)
        return (added, state)
    }

    /// The client that a new dossier is kept on: the one named, or a new one.
    private func client(
        for new: NewDossier, _ drafts: inout [EventDraft]
    ) throws -> ClientID {
        let same = try registers.clients(named: new.name)
        if let client = new.client {
            guard try registers.allClients().contains(where: { $0.id == client }) else {
                throw RegistrationError(.noSuchClient, client.description)
            }
            guard same.contains(client) else {
                throw RegistrationError(
                    .badValue, client.description, detail: new.name, rule: "NUM-7")
            }
            return client
        }
        guard same.isEmpty else {
            let numbers = try registers.allNumbers().filter { same.contains($0.client) }
            throw RegistrationError(
                .sameClient, new.name,
                detail: (numbers.map(\.number.description) + same.map(\.description))
                    .joined(separator: " "), rule: "NUM-7")
        }
        let entry = ClientEntry(
            id: identities.makeID(), name: new.name, registered: registration(),
            salt: identities.makeSalt())
        try registers.add(entry)
        drafts.append(
            EventDraft(
                .clientAdded, subjects: [.client: entry.id.description],
                commitments: [.client: Commitment.digest(of: entry)]))
        return entry.id
    }

    /// The number for a dossier; a tie gets a digit (design §3.3).
    func freeNumber(for new: NewDossier) throws -> ClientNumber {
        try NumberProposal.number(
            for: new, NumberProposal.initials(of: new), company: store.description.company,
            today: clock.today(), registers: &registers)
    }

    private func card(
        of new: NewDossier, number: ClientNumber, dossier: DossierID, client: ClientID, year: Int
    ) -> Card {
        let today = clock.today()
        let dated = { [actor] (value: String) in Dated(value: value, since: today, by: actor) }
        let isCustodian = new.department == policies.departments.custodian
        let level = isCustodian ? .company : new.level ?? .department
        var card = Card(
            dossier: dossier, client: client, number: number, name: new.name,
            kinds: [dated(new.kind.rawValue)], grades: [dated(new.grade.description)],
            levels: [dated(level.rawValue)], statuses: [dated(DossierStatus.open.rawValue)],
            setUpBy: actor, filedUnder: Card.FiledUnder(year: year, grade: new.grade),
            salt: identities.makeSalt())
        card.cooperating = new.cooperating.filter { $0 != new.department }
        card.responsible = new.responsible
        card.relation = new.relation ?? (new.kind == .cooperated ? .current : .future)
        card.directness = new.directness
        card.via = new.via
        card.source = new.source
        card.firstContact = new.firstContact
        return card
    }
}
