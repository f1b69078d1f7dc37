internal import DossierLedger
internal import DossierModel
internal import DossierPackaging
internal import DossierRegistration
internal import DossierRetention
internal import DossierStore

/// Finds out everything on which an act about a disposal list depends.
struct DisposalInquiry {
    let store: Store
    let clock: any ArchiveClock
    let survey: DisposalSurvey

    /// An inquiry into an archive as it is now.
    ///
    /// Holds and terms are those of the day by the clock, but of none before the last event: a clock
    /// that was set back lifts no hold.
    init(_ store: Store, _ clock: any ArchiveClock) throws {
        self.store = store
        self.clock = clock
        let last = try Ledger(store: store).head().lastTime?.date
        survey = try DisposalSurvey(store, on: max(last ?? clock.today(), clock.today())) {
            try DossierReader.volumes($0, store)
        }
    }

    /// The facts about a list.
    ///
    /// - Parameters:
    ///   - list: The list.
    ///   - checksSignatures: Whether every signature of the ledger is verified, and the registers held
    ///     against it; where one is not sound, nobody is taken to have signed.
    ///   - checksPolicy: Whether roles, approvals and schedule must be those that were put in force.
    ///   - scans: Records that are named as scans of signed forms.
    /// - Returns: the facts of this moment.
    /// - Throws: `notVouched` for a register that says something else than the ledger; what reading
    ///   met.
    func facts(
        of list: DisposalList, checksSignatures: Bool, checksPolicy: Bool = false,
        scans: [RecordID] = []
    ) throws -> DisposalFacts {
        let policies = try Policies(reading: store)
        guard let chain = policies.approvals.chain(.destruction) else {
            throw RegistrationError(.approvalNeeded, ApprovedAction.destruction.rawValue)
        }
        let roster = ApprovalRoster(
            staff: policies.staff.staff, custodian: policies.departments.custodian)
        var facts = DisposalFacts(now: clock.now(), roster: roster, chain: chain)
        facts.items = try items(of: list)
        facts.openDisputes = try survey.hasOpenDispute(list.items)
        facts.copies = try copies(of: list)
        if let book = try told(list, checksSignatures, checksPolicy) {
            (facts.told, facts.scheduled) = (book.told, book.scheduled)
            facts.destroyed = book.destroyed
            let forms = SignedForms(store) { try DossierReader.volumes($0, store) }
            for scan in scans { facts.scanNames[scan] = try forms.name(of: scan) }
            facts.scans = Set(try scans.filter { try book.recent.contains($0) && forms.isScan($0) })
        }
        if store.description.language == .english {
            facts.redactedTitle = "(personal data, redacted)"
        }
        return facts
    }

    /// What is so about the items; of those that are gone only whether they are there once more.
    func items(of list: DisposalList) throws -> [RecordID: ItemFacts] {
        let left = list.items.filter { !$0.outcome.state.isGone }
        var facts = try survey.facts(of: left) { item in
            item.outcome.isWaiting ? Desk.quarantine(list, item) : nil
        }
        for (record, remains) in try remains(of: list.items.filter(\.outcome.state.isGone)) {
            facts[record] = .gone(remains)
        }
        return facts
    }

    /// Where the content of items still is, as words.
    func remains(of items: [DisposalItem]) throws -> [RecordID: [String]] {
        try survey.remains(of: items).mapValues { $0.places.map(\.description) }
    }

    /// Who agreed to which digest, or counted, by the ledger; nil where it is not sound.
    private func told(
        _ list: DisposalList, _ checksSignatures: Bool, _ checksPolicy: Bool
    ) throws -> DisposalTold? {
        let id = list.id.description
        let start = (book: DisposalTold(), vouched: VouchedEntries())
        let (report, found) = try LedgerVerifier(store: store).verify(
            checksSignatures: checksSignatures, from: start
        ) { found, event in
            found.vouched.take(event)
            found.book.take(event, of: id)
        }
        if checksSignatures {
            try found.vouched.check(store, list)
            try found.vouched.checkReleases(store)
            let gone = Set(list.items.filter(\.outcome.state.isGone).map(\.record))
            try found.vouched.check(try records(of: list), destroyed: gone)
        }
        if checksSignatures || checksPolicy { try found.vouched.checkPolicy(of: store) }
        return report.valid ? found.book : nil
    }

    // MARK: Copies

    /// The copies elsewhere that may hold an item, those known of before first.
    private func copies(of list: DisposalList) throws -> [DisposalCopy] {
        var copies = try (list.copies ?? []).map(noticed)
        let records = try records(of: list)
        let holdings = try PackageHoldings(of: records, on: list.digest, in: store)
        let found = try outside(list, records, holdings) + packages(holdings)
        for copy in found {
            let own = copies.firstIndex { Self.isSame($0, copy) }
            if let own, copies[own].gone == nil {
                // A package that was rewritten for another list goes by its newest edition.
                copies[own].name = copy.name
            } else if own == nil {
                copies.append(copy)
            }
        }
        return copies
    }

    /// Whether two tell of the same copy: a package in the archive's folder is one through its editions.
    private static func isSame(_ copy: DisposalCopy, _ other: DisposalCopy) -> Bool {
        guard copy.entry == nil, other.entry == nil, let own = MonthPackage(copy.name) else {
            return copy.isSame(as: other)
        }
        return own.edition(1) == MonthPackage(other.name)?.edition(1)
    }

    /// A copy, gone where the register of copies says so: it expired and went, was rotated away, or was
    /// confirmed there.
    private func noticed(_ copy: DisposalCopy) throws -> DisposalCopy {
        guard copy.gone == nil, let id = copy.entry,
            let entry = try CopyBook(reading: store).entry(id), !entry.state.isHeld
        else { return copy }
        var copy = copy
        copy.gone = DisposalCopy.Gone(
            entry.state == .rewritten ? .rewritten : .destroyed,
            registered: entry.changed ?? entry.registered)
        return copy
    }

    /// Copies of the register.
    private func outside(
        _ list: DisposalList, _ records: [Record], _ holdings: PackageHoldings
    ) throws -> [DisposalCopy] {
        try CopyBook(reading: store).entries.filter { entry in
            guard entry.state.isHeld, !entry.cleared.contains(list.id) else { return false }
            guard !entry.contents.isEmpty else { return Self.mayHold(entry, records) }
            return entry.contents.contains { content in
                guard content.month == nil else { return holdings.holds(content) }
                var alone = entry
                alone.contents = [content]
                return Self.mayHold(alone, records)
            }
        }.map { entry in
            DisposalCopy(
                kind: entry.kind, entry: entry.id, name: entry.name, holder: entry.holder,
                place: entry.place, expires: entry.expires)
        }
    }

    private static func mayHold(_ entry: CopyEntry, _ records: [Record]) -> Bool {
        records.contains { record in record.versions.contains { entry.mayHold(record, $0) } }
    }

    /// Packages in the archive's own folder, under the newest edition that holds an item.
    private func packages(_ holdings: PackageHoldings) -> [DisposalCopy] {
        holdings.families.filter { !$0.holding.isEmpty || !$0.hasSuccessor }.map {
            DisposalCopy(
                kind: .package, name: $0.named.description,
                holder: $0.package.department.description,
                place: store.layout.packages.description)
        }
    }

    private func records(of list: DisposalList) throws -> [Record] {
        let wanted = Set(list.items.map(\.record))
        var records: [Record] = []
        for number in Set(list.items.map(\.number)) {
            for volume in try DossierReader.volumes(number, store) {
                let card = try store.card(of: volume)
                records += try store.records(of: volume, card: card).records.filter {
                    wanted.contains($0.id)
                }
            }
        }
        return records
    }

    // MARK: Drafting

    /// Records as items of a list, with what the schedule says of each.
    ///
    /// - Throws: ``RetentionError`` for what is destroyed; `notDue` for what has no day.
    func items(
        _ found: [FoundRecord], _ identities: any IdentitySource
    ) throws -> [DisposalItem] {
        let kept = try KeptSchedules(reading: store)
        let schedule = kept.schedule(on: clock.today())
        let retention = try RetentionSurvey(store)
        var items: [DisposalItem] = []
        for (number, own) in Dictionary(grouping: found, by: \.volume.number) {
            let dossier = try retention.dossier(DossierReader.volumes(number, store))
            let lines = DossierVerdicts(of: dossier, by: schedule).records
            for one in own {
                let item = one.record.item.description
                guard let line = lines.first(where: { $0.found.record.id == one.record.id }) else {
                    throw RetentionError(.destroyed, item)
                }
                guard let due = line.verdict.due.day else {
                    throw RegistrationError(.neverDue, item, rule: "RET-2")
                }
                items.append(Self.item(one, line, due, dossier.card, identities.makeSalt()))
            }
        }
        return items.sorted { ($0.number, $0.item) < ($1.number, $1.item) }
    }

    private static func item(
        _ found: FoundRecord, _ line: DossierVerdicts.Line, _ due: CalendarDate, _ card: Card,
        _ salt: Salt
    ) -> DisposalItem {
        let record = found.record
        let deciding = line.verdict.deciding
        var item = DisposalItem(
            record: record.id, number: card.number, year: found.volume.year, item: record.item,
            title: record.title, formed: record.formed, carrier: record.carrier,
            path: record.path.map { found.volume.path.appending($0) }, version: record.current,
            dueOn: due, term: deciding?.retentionClass.term.description ?? "permanent",
            schedule: deciding?.version ?? 1, basis: line.verdict.basis.rawValue, salt: salt)
        item.documentClass = deciding?.retentionClass.id
        item.triggers = line.occasions
        item.isPersonal = deciding?.retentionClass.isPersonal ?? false
        item.paper = record.paper.map { paper in
            [paper.box, paper.place].compactMap { $0 }.joined(separator: " ")
        }.flatMap { $0.isEmpty ? nil : $0 }
        return item
    }
}
