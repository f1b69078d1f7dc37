public import DossierModel
internal import DossierStore

extension Desk {
    /// Where an item of a list waits to be removed.
    public static func quarantine(_ list: DisposalList, _ item: DisposalItem) -> RelativePath {
        Layout.quarantine(of: item.record, list: list.id)
    }

    /// Moves items out of the tree to where they wait, and keeps the list that says so.
    ///
    /// - Parameters:
    ///   - items: The items, as they were listed.
    ///   - list: The list as the machine gave it.
    ///   - permit: The leave of the holds in force.
    /// - Returns: the list.
    /// - Throws: `changedByOthers` where a document is not what was listed; what writing met. Nothing
    ///   was moved then.
    public func quarantine(
        _ items: [DisposalItem], of list: DisposalList, permit: DestructionPermit
    ) throws -> DisposalList {
        var changes = PlannedChanges()
        for item in items {
            try Self.check(permit, .quarantine, item)
            guard let path = try place(of: item), let digest = item.version?.digest else {
                continue
            }
            changes.move(
                path, to: Self.quarantine(list, item), expecting: .digest(digest))
        }
        let (kept, draft) = try put(
            list, .disposalChanged, facts: [.state: "quarantined"], &changes)
        try commit(changes, [draft])
        return kept
    }

    /// Removes what waited for good, and what repairs put away of it, and puts the tombstones.
    ///
    /// - Parameters:
    ///   - items: The items, as they were listed.
    ///   - list: The list as the machine gave it.
    ///   - permit: The leave of the holds in force.
    ///   - title: What stands in place of a title that is itself personal data.
    /// - Returns: the list.
    /// - Throws: `changedByOthers` where a document is not what was listed; what writing met. Nothing
    ///   was removed then.
    public func destroy(
        _ items: [DisposalItem], of list: DisposalList, permit: DestructionPermit,
        redactedTitle title: String
    ) throws -> DisposalList {
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        let displaced = try DisplacedFiles(store)
        for (number, own) in Dictionary(grouping: items, by: \.number).sorted(by: {
            $0.key < $1.key
        }) {
            for item in own {
                try Self.check(permit, .purge, item)
                // What a repair put away goes with its record.
                for path in displaced.files(of: item.record) {
                    let digest = try store.digest(of: path).digest
                    changes.remove(path, expecting: .digest(digest), permit: permit)
                }
                guard item.path != nil, let digest = item.version?.digest else { continue }
                changes.remove(
                    Self.quarantine(list, item), expecting: .digest(digest), permit: permit)
            }
            try bury(own, of: list, in: number, title, &changes, &drafts)
        }
        let (kept, draft) = try put(
            list, .disposalChanged, facts: [.state: "destroyed"], &changes)
        try commit(changes, drafts + [draft])
        return kept
    }

    /// Puts the tombstones of items of one dossier.
    private func bury(
        _ items: [DisposalItem], of list: DisposalList, in number: ClientNumber, _ title: String,
        _ changes: inout PlannedChanges, _ drafts: inout [EventDraft]
    ) throws {
        let wanted = Dictionary(items.map { ($0.record, $0) }, uniquingKeysWith: { $1 })
        for volume in try volumes(number) {
            var state = try VolumeState(reading: volume, from: store)
            var isChanged = false
            for index in state.records.records.indices {
                let record = state.records.records[index]
                guard let item = wanted[record.id], record.tombstone == nil else { continue }
                let tomb = tombstone(record, item, list, title)
                state.records.records[index] = tomb
                isChanged = true
                drafts.append(
                    EventDraft(
                        .recordDestroyed,
                        subjects: [
                            .dossier: state.card.dossier.description,
                            .record: tomb.id.description, .entry: list.id.description,
                        ],
                        commitments: [.record: Commitment.digest(of: tomb)]))
            }
            if isChanged {
                state.writeRecords(to: &changes)
                touched.insert(volume)
            }
        }
    }

    /// A record as its tombstone; with the salt goes what its earlier commitments meant.
    private func tombstone(
        _ record: Record, _ item: DisposalItem, _ list: DisposalList, _ title: String
    ) -> Record {
        var tomb = record
        tomb.tombstone = Tombstone(at: clock.now(), list: list.id.description)
        tomb.salt = identities.makeSalt()
        guard item.isPersonal else { return tomb }
        tomb.title = title
        tomb.filingReason = nil
        tomb.registered.from = nil
        tomb.path = nil
        for index in tomb.versions.indices { tomb.versions[index].digest = nil }
        return tomb
    }

    /// Brings back what waits, to where it lay, and keeps the list that says so.
    ///
    /// Where something else lies there now it goes beside it, with a number in its name; what is not in
    /// quarantine any more cannot be brought back.
    ///
    /// - Throws: `nameTaken` where something was put there meanwhile; what writing met.
    public func bringBack(
        _ items: [DisposalItem], of list: DisposalList, facts: [EventFact: String]
    ) throws -> DisposalList {
        var changes = PlannedChanges()
        var taken: Set<RelativePath> = []
        for item in items {
            let place = Self.quarantine(list, item)
            guard let wanted = try self.place(of: item), try store.status(place)?.kind == .file
            else { continue }
            let digest = try store.digest(of: place).digest
            var (path, number) = (wanted, 2)
            while try taken.contains(path) || store.status(path) != nil {
                path = FileNameKey.numbered(wanted, number)
                number += 1
            }
            taken.insert(path)
            changes.move(place, to: path, expecting: .digest(digest))
        }
        let (kept, draft) = try put(list, .disposalChanged, facts: facts, &changes)
        try commit(changes, [draft])
        return kept
    }

    /// Where a document belongs now: a number may have been corrected since it was listed, or the
    /// document moved.
    private func place(of item: DisposalItem) throws -> RelativePath? {
        guard let listed = item.path else { return nil }
        for volume in try volumes(item.number) where volume.year == item.year {
            let list: RecordList? = try store.documentIfPresent(volume.path(.records))
            let record = list?.records.first { $0.id == item.record }
            if let path = record?.path { return volume.path.appending(path) }
        }
        return listed
    }

    private static func check(
        _ permit: DestructionPermit, _ act: DestructiveAct, _ item: DisposalItem
    ) throws {
        guard permit.act == act, permit.records.contains(item.record) else {
            throw HoldRefusal(act, [])
        }
    }
}
