public import DossierModel

extension Desk {
    /// Takes in the paper of a record: it lies at its place now (rule STO-1).
    ///
    /// Paper that was missing, or waived, and turns up is taken in as well; also that of a dossier or a
    /// year that is closed, for the month's duty outlasts both.
    ///
    /// - Parameters:
    ///   - number: The dossier.
    ///   - item: The record's item number, or its id.
    ///   - receipt: Where the paper lies, and who brought it when.
    /// - Returns: The record as it is now.
    /// - Throws: `notPermitted`; `noSuchRecord`; `dateInFuture`; `emptyText`.
    public func receivePaper(
        _ number: ClientNumber, item: String, _ receipt: PaperReceipt
    ) throws -> Record {
        try authority.require(.receivePaper)
        let day = receipt.day ?? clock.today()
        guard day <= clock.today() else {
            throw RegistrationError(.dateInFuture, day.description, rule: "STO-1")
        }
        let place = try Self.required(Self.line(receipt.place, "--place"), "--place")
        let box = try Self.line(receipt.box, "--box")
        let giver = try receipt.handedInBy.map { try member($0).id }
        return try changePaper(of: number, item, .paperReceived) { record in
            var paper = record.paper ?? PaperPart(state: .received)
            paper.state = .received
            paper.place = place
            paper.box = box ?? paper.box
            paper.handedInBy = giver
            paper.receivedBy = actor
            paper.receivedOn = day
            (paper.reason, paper.approvedBy) = (nil, nil)
            record.paper = paper
            if record.carrier == .electronic { record.carrier = .both }
            return [:]
        }
    }

    /// Decides that the paper of a record need not be handed in (design §3.7); also that of a dossier
    /// or a year that is closed, for what is never handed in would else be missing for ever.
    ///
    /// - Throws: `approvalNeeded`; `evidenceNeeded`; `noSuchRecord`; `paperNotDue` where none is
    ///   awaited; `onlyPaper` for a record that would be left with nothing; `emptyText`.
    public func waivePaper(
        _ number: ClientNumber, item: String, reason: String, evidence: String?
    ) throws -> Record {
        let card = try newestVolume(number).card
        try authority.requireSeat(.waivePaper, holding: card.holding)
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        let facts = try self.facts(.waivePaper, evidence, of: number)
        return try changePaper(of: number, item, .paperWaived) { record in
            guard let state = record.paper?.state, state == .due || state == .missing else {
                throw RegistrationError(
                    .paperNotDue, record.item.description, rule: "STO-1")
            }
            guard record.carrier != .paper else {
                throw RegistrationError(.onlyPaper, record.item.description, rule: "STO-1")
            }
            record.paper?.state = .waived
            record.paper?.reason = reason
            record.paper?.approvedBy = actor
            return facts
        }
    }

    /// Changes a record in whichever volume it stands; `change` returns what the event says besides.
    private func changePaper(
        of number: ClientNumber, _ item: String, _ action: EventAction,
        _ change: (inout Record) throws -> [EventFact: String]
    ) throws -> Record {
        for volume in try volumes(number).reversed() {
            var state = try VolumeState(reading: volume, from: store)
            let found = state.records.records.firstIndex { record in
                record.tombstone == nil
                    && (record.item.description == item || record.id.description == item)
            }
            guard let index = found else { continue }
            var record = state.records.records[index]
            let facts = try change(&record)
            record.paper?.enteredOn = clock.today()
            record.salt = identities.makeSalt()
            state.records.records[index] = record
            var changes = PlannedChanges()
            state.writeRecords(to: &changes)
            let draft = EventDraft(
                action,
                subjects: [
                    .dossier: state.card.dossier.description, .record: record.id.description,
                ],
                commitments: [.record: Commitment.digest(of: record)], facts: facts)
            try commit(changes, [draft])
            touched.insert(volume)
            return record
        }
        throw RegistrationError(.noSuchRecord, item, detail: number.description)
    }
}
