public import DossierLedger
public import DossierModel
public import DossierReport
internal import DossierStore
public import DossierValidation

extension Archive {
    /// Verifies form, chain and signatures of the whole ledger, replays it, and holds policy, records
    /// and tree against it.
    ///
    /// - Parameters:
    ///   - held: Checkpoints that were handed out earlier.
    ///   - isDeep: Whether documents are read and digested, not only looked for, and signatures are
    ///     verified too that this user verified before.
    ///   - progress: Told from time to time how far the work is.
    ///   - isCancelled: Asked often, from any thread, whether to stop.
    /// - Returns: What was found.
    /// - Throws: ``ValidationError`` `cancelled`; what reading met.
    public func verifyLedger(
        since held: [HeldCheckpoint] = [], isDeep: Bool = false,
        progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws -> LedgerVerdict {
        var options = ValidationOptions(
            isDeep: true, today: surroundings.clock.today(), now: surroundings.nanoseconds)
        options.readsDocuments = isDeep
        options.replay = LedgerReplay(ReplayEvidence(of: store), archive: store.description)
        if !isDeep { options.verifiedLedger = ledgerMemory.recall() }
        let report = try Validation(store, options)
            .run(progress: progress, isCancelled: isCancelled)
        ledgerMemory.keep(report.verifiedLedger)
        let shown = try HistoryComparison(store: store).findings(held)
        let left = report.notChecked.values.flatMap { $0 }.filter(RuleBook.ledger.contains)
        return LedgerVerdict(
            events: report.events, remembered: report.remembered,
            checkpoints: report.checkpoints, held: held.count,
            findings: shown + report.findings.filter { RuleBook.ledger.contains($0.rule) },
            omitted: report.omitted.filter { RuleBook.ledger.contains($0.key) },
            notChecked: (left + (isDeep ? [] : RuleBook.documentContents)).sorted())
    }

    /// What this user has verified of the ledger before.
    var ledgerMemory: LedgerMemory {
        LedgerMemory(cache: surroundings.cacheFolder, store: store)
    }

    /// Events of the ledger: from one on, or the newest, of one dossier or of all.
    public func events(
        from start: Int?, limit: Int, number: ClientNumber?, language: Language
    ) throws -> EventListing {
        let ledger = Ledger(store: store)
        let total = try ledger.head().nextSequence
        let dossier = try number.map { try DossierReader($0, store: store).card.dossier }
        var events: [Event] = []
        let first = start ?? (dossier == nil ? max(0, total - limit) : 0)
        try ledger.forEachEvent(from: first) { line in
            let isMeant = dossier.map { line.event.isAbout($0) } ?? true
            if isMeant { events.append(line.event) }
            if start == nil, events.count > limit { events.removeFirst() }
            return start == nil || events.count < limit
        }
        return EventListing(
            events: events, total: total, subjects: try subjects(), names: try names(language))
    }

    /// What the ids in events stand for today: numbers and names, for people's eyes only.
    private func subjects() throws -> [String: String] {
        var subjects: [String: String] = [:]
        for year in try store.registerYears(.numbers) {
            let register: Register<NumberEntry> = try store.document(
                Layout.register(.numbers, year: year))
            for entry in register.entries where entry.replacedBy == nil {
                subjects[entry.dossier.description] = entry.number.description
            }
        }
        return subjects
    }
}

extension Event {
    /// Whether the event names a dossier.
    fileprivate func isAbout(_ dossier: DossierID) -> Bool {
        subjects[.dossier] == dossier.description
            || subjects[.otherDossier] == dossier.description
    }
}
