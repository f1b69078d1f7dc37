public import DossierModel
internal import DossierStore

extension Desk {
    /// Gives a client a new name in the register and on every open dossier; numbers stay.
    public func rename(
        _ number: ClientNumber, to name: String, evidence: String?
    ) throws -> Card {
        let name = try Self.name(name)
        let present = try newestVolume(number).card
        try authority.requireSeat(.rename, holding: present.holding)
        let facts = try self.facts(.rename, evidence, of: number)
        guard present.name != name else { throw RegistrationError(.unchanged, name) }
        try refuseOthers(name, than: present.client)
        var changes = PlannedChanges()
        var drafts = [try renamedClient(present.client, name, facts)]
        var renamed = present
        for dossier in try dossiers(of: present.client) {
            var state = try newestVolume(dossier)
            guard state.card.status == .open || dossier == present.number else { continue }
            let former = Dated(
                value: state.card.name, since: clock.today(), by: actor, evidence: evidence)
            state.card.formerNames.append(former)
            state.card.name = name
            drafts.append(cardEvent(.cardChanged, &state, &changes))
            if dossier == present.number { renamed = state.card }
        }
        registers.write(to: &changes)
        try commitRegisters(changes, drafts)
        return renamed
    }

    private func refuseOthers(_ name: String, than client: ClientID) throws {
        let others = try registers.clients(named: name).filter { $0 != client }
        guard others.isEmpty else {
            let numbers = try others.flatMap(dossiers).map(\.description)
            throw RegistrationError(
                .nameTaken, name, detail: numbers.joined(separator: Message.listSeparator),
                rule: "NUM-7")
        }
    }

    private func renamedClient(
        _ id: ClientID, _ name: String, _ facts: [EventFact: String]
    ) throws -> EventDraft {
        guard var entry = try registers.allClients().first(where: { $0.id == id }) else {
            throw RegistrationError(.noSuchClient, id.description)
        }
        entry.formerNames.append(entry.name)
        entry.name = name
        entry.salt = identities.makeSalt()
        _ = try registers.replace(entry)
        return EventDraft(
            .clientRenamed, subjects: [.client: id.description],
            commitments: [.client: Commitment.digest(of: entry)], facts: facts)
    }

    /// The present numbers of the dossiers that are kept on a client.
    func dossiers(of client: ClientID) throws -> [ClientNumber] {
        try registers.allNumbers().filter { $0.client == client && $0.replacedBy == nil }
            .map(\.number)
    }
}
