public import DossierModel
public import DossierStore

/// One dossier with everything on which the terms of its parts depend.
public struct RetentionDossier: Sendable {
    /// The card of the newest volume.
    public let card: Card
    /// The records of all volumes, oldest volume first; also those destroyed.
    public let records: [FoundRecord]
    private let projects: [RecordID: Set<EntryID>]
    private let facts: [TriggerEntry]
    private let appraisals: [RecordID: [Appraisal]]

    /// Reads the volumes of a dossier, oldest first.
    ///
    /// - Throws: ``StoreError`` for a file that is not what it should be; `notFound` without a volume.
    public init(
        _ volumes: [Volume], _ registers: RetentionRegisters, store: Store
    ) throws(StoreError) {
        guard let newest = volumes.last else {
            throw StoreError(.notFound, "card.json", .read)
        }
        card = try store.card(of: newest)
        var records: [FoundRecord] = []
        var listed: [EntryID: [RecordID]] = [:]
        for volume in volumes {
            for record in try store.records(of: volume, card: card).records {
                records.append(FoundRecord(record: record, volume: volume))
            }
            let projects: [Project] = try store.entries(.projects, of: volume)
            // A project that stands in several volumes counts as it stands in the newest.
            for project in projects { listed[project.id] = project.records.values.flatMap { $0 } }
        }
        self.records = records
        projects = listed.reduce(into: [:]) { all, project in
            for record in project.value { all[record, default: []].insert(project.key) }
        }
        facts = try Self.facts(of: card, registers, store)
        appraisals = registers.appraisals
    }

    /// The occasions of a dossier, and the end of the relationship where it goes on under another
    /// number.
    private static func facts(
        of card: Card, _ registers: RetentionRegisters, _ store: Store
    ) throws(StoreError) -> [TriggerEntry] {
        var facts = registers.triggers[card.dossier] ?? []
        var seen: Set<DossierID> = [card.dossier]
        var next = card.crossReferences.last { $0.kind == .transferredTo }
        while let other = next, seen.insert(other.dossier).inserted {
            facts += (registers.triggers[other.dossier] ?? []).filter {
                $0.kind == .relationshipEnded && $0.record == nil && $0.project == nil
            }
            let volumes = try VolumeFinder(store: store).volumes(of: other.number)
            next = nil
            if let newest = volumes.last {
                let references = try store.card(of: newest).crossReferences
                next = references.last { $0.kind == .transferredTo }
            }
        }
        return facts
    }

    /// The first day of the dossier: its month of setting up, or its oldest document.
    public var began: CalendarDate {
        let first = CalendarDate(year: card.setUpOn.year, month: card.setUpOn.month, day: 1)
        let formed = records.map(\.record.formed).min()
        return [first, formed].compactMap { $0 }.min() ?? CalendarDate(daysSince1970: 0)
    }

    // MARK: Things with a term

    /// The card, projects, issues and communications, with the terms of what they must outlast.
    public func item(outlasting parents: [RetentionDue]) -> RetentionItem {
        RetentionItem(
            .dossier, formed: began, facts: facts(where: { _ in false }), parents: parents)
    }

    /// The traits of persons.
    public var traits: RetentionItem {
        RetentionItem(.traits, formed: began, facts: facts(where: { _ in false }))
    }

    /// A record, with the terms of the contracts it belongs to.
    public func item(_ record: Record, following parents: [RetentionDue] = []) -> RetentionItem {
        let decided = appraisals[record.id] ?? []
        let projects = self.projects[record.id] ?? []
        let appraised = decided.last { $0.verdict == .classify }?.documentClass
        return RetentionItem(
            category: record.category, documentClass: appraised ?? record.documentClass,
            isAppraised: appraised != nil,
            formed: record.formed,
            facts: facts { entry in
                entry.record == record.id || entry.project.map(projects.contains) ?? false
            },
            extendedUntil: decided.compactMap(\.until).max(), parents: parents)
    }

    /// The occasions of the whole dossier, and those of a part of it that are asked for.
    private func facts(where isMeant: (TriggerEntry) -> Bool) -> [TriggerFact] {
        facts.filter { ($0.record == nil && $0.project == nil) || isMeant($0) }.map {
            TriggerFact($0.kind, on: $0.on, evidence: $0.evidence)
        }
    }

    /// The projects that list a record.
    func projects(of record: RecordID) -> Set<EntryID> { projects[record] ?? [] }
}
