public import DossierModel
public import DossierStore

/// Finds out everything about items on which the guards depend, from the archive as it is now.
public struct DisposalSurvey {
    private let store: Store
    private let day: CalendarDate
    private let guardian: HoldGuard
    private let retention: RetentionSurvey
    private let schedule: RetentionSchedule
    private let volumes: (ClientNumber) throws -> [Volume]
    /// The requests of clients to see or correct what is kept about them that nobody answered yet.
    private let requests: [PrivacyRequest]

    /// A survey of an archive.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - day: The day; holds and the schedule are those in force then.
    ///   - volumes: The volumes of a dossier, by a number that it has or had.
    /// - Throws: ``StoreError`` for a register that is not what it should be.
    public init(
        _ store: Store, on day: CalendarDate,
        volumes: @escaping (ClientNumber) throws -> [Volume]
    ) throws {
        self.store = store
        self.day = day
        self.volumes = volumes
        guardian = HoldGuard(try RetentionRegisters.entries(in: store), on: day)
        let requests: [PrivacyRequest] = try store.registerEntries()
        self.requests = requests.filter { $0.answer == nil && $0.kind != .erase }
        retention = try RetentionSurvey(store)
        schedule = try KeptSchedules(reading: store).schedule(on: day)
    }

    /// What is so about each item.
    ///
    /// - Parameters:
    ///   - items: The items of one list.
    ///   - place: Where the bytes of an item are now, when not in the tree.
    /// - Returns: the facts, by record.
    /// - Throws: what reading met.
    public func facts(
        of items: [DisposalItem], at place: (DisposalItem) -> RelativePath? = { _ in nil }
    ) throws -> [RecordID: ItemFacts] {
        var facts: [RecordID: ItemFacts] = [:]
        let twins = try twins(of: items)
        let remains = try remains(of: items)
        let displaced = try DisplacedFiles(store)
        for (number, own) in Dictionary(grouping: items, by: \.number) {
            let found = try volumes(number)
            guard !found.isEmpty else {
                for item in own { facts[item.record] = Self.missing }
                continue
            }
            let dossier = try retention.dossier(found)
            let lines = Dictionary(
                DossierVerdicts(of: dossier, by: schedule).records.map { ($0.found.record.id, $0) },
                uniquingKeysWith: { $1 })
            let tombs = Set(
                dossier.records.filter { $0.record.tombstone != nil }.map(\.record.id))
            let debts = Self.debts(of: dossier)
            for item in own {
                var fact = Self.missing
                if let line = lines[item.record] {
                    fact = try self.fact(item, line, dossier.card, place(item))
                    fact.twins = twins[item.record] ?? []
                    fact.borrower = asked(for: item.record, of: dossier.card)
                    fact.displaced = displaced.files(of: item.record).map(\.description)
                    if let found = remains[item.record] {
                        fact.remains = found.places.map(\.description)
                        fact.isPlaceTaken = found.isPlaceTaken
                    }
                    if Self.money.contains(line.found.record.category) { fact.openMatters = debts }
                }
                if tombs.contains(item.record) {
                    fact.isRecorded = true
                    fact.isDestroyed = true
                }
                facts[item.record] = fact
            }
        }
        return facts
    }

    /// The leave to destroy items, as the holds in force give it.
    ///
    /// - Throws: ``HoldRefusal``; what reading met.
    public func permit(
        _ act: DestructiveAct, _ items: [DisposalItem]
    ) throws -> DestructionPermit {
        var subjects: [HeldSubject] = []
        for (number, own) in Dictionary(grouping: items, by: \.number) {
            let wanted = Set(own.map(\.record))
            for volume in try volumes(number) {
                let card = try store.card(of: volume)
                for record in try store.records(of: volume, card: card).records
                where wanted.contains(record.id) {
                    subjects.append(HeldSubject(record, of: card))
                }
            }
        }
        return try guardian.permit(act, subjects)
    }

    /// Who asked for a document and has no answer yet (G4); loans are to come with their register.
    private func asked(for record: RecordID, of card: Card) -> String? {
        requests.first {
            $0.dossier == card.dossier && ($0.records.isEmpty || $0.records.contains(record))
        }.map { "\($0.from) \($0.received)" }
    }

    private static let missing: ItemFacts = {
        var facts = ItemFacts(due: .permanent, content: nil)
        facts.isRecorded = false
        return facts
    }()

    private func fact(
        _ item: DisposalItem, _ line: DossierVerdicts.Line, _ card: Card, _ place: RelativePath?
    ) throws -> ItemFacts {
        let record = line.found.record
        let path = place ?? record.path.map { line.found.volume.path.appending($0) }
        var facts = ItemFacts(due: line.verdict.due, content: nil)
        do {
            facts.content = try path.flatMap { try digest($0) }
        } catch let error as StoreError {
            facts.isUnreadable = error.code != .notFound
        }
        facts.holds = guardian.holds(of: HeldSubject(record, of: card)).map(\.title)
        facts.awaitsClass = line.awaitsClass
        return facts
    }

    private func digest(_ path: RelativePath) throws(StoreError) -> ContentDigest? {
        guard try store.status(path)?.kind == .file else { return nil }
        return try store.open(path).digest()
    }

    // MARK: What is still there

    /// Where the content of items is still, though it should not be, in the volumes of their dossiers.
    ///
    /// - Parameter items: Items of a list, also those that are destroyed and whose digest is known.
    /// - Returns: what was found, by record; nothing of an item where all is as it should be.
    /// - Throws: what reading met.
    public func remains(
        of items: [DisposalItem]
    ) throws -> [RecordID: (places: [RelativePath], isPlaceTaken: Bool)] {
        var found: [RecordID: (places: [RelativePath], isPlaceTaken: Bool)] = [:]
        let displaced = try DisplacedFiles(store)
        for item in items where item.outcome.state.isGone {
            let places = displaced.files(of: item.record)
            if !places.isEmpty { found[item.record] = (places, false) }
        }
        let files = items.filter { $0.path != nil }
        for (number, own) in Dictionary(grouping: files, by: \.number) {
            let years = Set(own.map(\.year))
            for volume in try volumes(number) where years.contains(volume.year) {
                let records = try store.records(of: volume, card: store.card(of: volume)).records
                let remains = try DisposalRemains(volume, records, store)
                for item in own where item.year == volume.year {
                    let places = try remains.places(of: item)
                    guard !places.isEmpty else { continue }
                    let others = found[item.record]?.places ?? []
                    found[item.record] = (places + others, try remains.isPlaceTaken(item))
                }
            }
        }
        return found
    }

    // MARK: Open matters

    /// Quotations, contracts and collections: what 79号令 19 keeps while somebody owes something.
    private static let money: Set<Int> = [1, 2, 12]
    private static let collections = 12

    /// Money that may still be owed: collections were begun, and nobody recorded that all is settled.
    private static func debts(of dossier: RetentionDossier) -> [String] {
        let owing = dossier.records.filter {
            $0.record.category == collections && $0.record.tombstone == nil
        }
        return owing.filter { found in
            !dossier.item(found.record).facts.contains { $0.kind == .receivablesSettled }
        }.map(\.record.item.description)
    }

    /// Whether a matter with a client of these items is open: a complaint, in any volume of the
    /// dossier, that was not solved.
    ///
    /// A complaint of a closed year is solved in a later volume under the same id: the newest counts.
    public func hasOpenDispute(_ items: [DisposalItem]) throws -> Bool {
        for number in Set(items.map(\.number)) {
            var open: Set<EntryID> = []
            for volume in try volumes(number) {
                let issues: [Issue] = try store.entries(.issues, of: volume)
                for issue in issues where issue.kind == .complaint {
                    if issue.solved == nil {
                        open.insert(issue.id)
                    } else {
                        open.remove(issue.id)
                    }
                }
            }
            if !open.isEmpty { return true }
        }
        return false
    }

    // MARK: Twins

    /// The records, not on the list and not destroyed, whose newest bytes are those of an item.
    private func twins(of items: [DisposalItem]) throws -> [RecordID: [String]] {
        var wanted: [ContentDigest: [RecordID]] = [:]
        for item in items {
            if let digest = item.version?.digest { wanted[digest, default: []].append(item.record) }
        }
        guard !wanted.isEmpty else { return [:] }
        let listed = Set(items.map(\.record))
        var twins: [RecordID: [String]] = [:]
        // A volume that somebody copied by hand keeps nothing from being destroyed.
        var faults: [VolumeFault] = []
        for volume in try VolumeFinder(store: store).allVolumes() {
            let read = { () throws(StoreError) in
                try store.records(of: volume, card: store.card(of: volume))
            }
            for record in try faults.noting(read)?.records ?? []
            where record.tombstone == nil && !listed.contains(record.id) {
                guard let digest = record.current?.digest, let own = wanted[digest] else {
                    continue
                }
                let name = "\(volume.number) \(record.item)"
                for item in own { twins[item, default: []].append(name) }
            }
        }
        return twins
    }
}
