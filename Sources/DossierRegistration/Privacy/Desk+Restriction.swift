public import DossierModel
public import DossierStore

extension Desk {
    /// Restricts a document to storage: from now on nobody consults it and no search finds it, while
    /// its bytes stay (个人信息保护法47).
    ///
    /// - Throws: `notPermitted`; `alreadyRestricted`; `destroyedRecord`; `emptyText`.
    public func restrict(
        _ found: FoundRecord, reason: String, request: EntryID? = nil
    ) throws -> FoundRecord {
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        var plan = PlannedChanges()
        var drafts: [EventDraft] = []
        let records = try restrict(
            [found], reason: reason, request: request, &plan, &drafts)
        try commit(plan, drafts)
        return records.first ?? found
    }

    /// Ends the restriction of a document to storage.
    ///
    /// - Throws: `notPermitted`; `notRestricted`; `emptyText`.
    public func liftRestriction(_ found: FoundRecord, reason: String) throws -> FoundRecord {
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        guard found.record.isStorageOnly else {
            throw RegistrationError(
                .notRestricted, found.record.item.description, rule: "PRV-3")
        }
        let lifted = Withdrawal(by: actor, at: clock.now(), reason: reason)
        var plan = PlannedChanges()
        var drafts: [EventDraft] = []
        let records = try change([found], .restrictionLifted, &plan, &drafts) { record in
            record.storageOnly?.lifted = lifted
        }
        try commit(plan, drafts)
        return records.first ?? found
    }

    /// Adds the restriction of documents to a transaction.
    ///
    /// - Returns: the records as they are then.
    /// - Throws: `notPermitted`; `alreadyRestricted`; `destroyedRecord`.
    func restrict(
        _ found: [FoundRecord], reason: String, request: EntryID?,
        _ changes: inout PlannedChanges, _ drafts: inout [EventDraft]
    ) throws -> [FoundRecord] {
        for one in found {
            let item = one.record.item.description
            if one.record.tombstone != nil {
                throw RegistrationError(.destroyedRecord, item, rule: "DES-6")
            }
            if one.record.isStorageOnly, let known = one.record.storageOnly {
                throw RegistrationError(
                    .alreadyRestricted, item, detail: known.at.date.description, rule: "PRV-3")
            }
        }
        let state = StorageOnly(by: actor, at: clock.now(), reason: reason, request: request)
        return try change(found, .recordRestricted, &changes, &drafts) { record in
            record.storageOnly = state
        }
    }

    /// Changes records wherever they stand, an event each; their salts stay, so that the seal of a
    /// closed year still fits what else they say.
    private func change(
        _ found: [FoundRecord], _ action: EventAction, _ changes: inout PlannedChanges,
        _ drafts: inout [EventDraft], _ body: (inout Record) -> Void
    ) throws -> [FoundRecord] {
        var changed: [FoundRecord] = []
        for (volume, own) in Dictionary(grouping: found, by: \.volume).sorted(by: {
            $0.key < $1.key
        }) {
            var state = try VolumeState(reading: volume, from: store)
            try authority.require(.draftDisposal, in: [state.card.holding])
            let wanted = Set(own.map(\.record.id))
            for index in state.records.records.indices
            where wanted.contains(state.records.records[index].id) {
                body(&state.records.records[index])
                let record = state.records.records[index]
                changed.append(FoundRecord(record: record, volume: volume))
                drafts.append(
                    EventDraft(
                        action,
                        subjects: [
                            .dossier: state.card.dossier.description,
                            .record: record.id.description,
                        ],
                        commitments: [.record: Commitment.digest(of: record)]))
            }
            state.writeRecords(to: &changes)
            touched.insert(volume)
        }
        return changed
    }
}
