public import DossierLedger
public import DossierModel
public import DossierReport
internal import DossierStore

extension Archive {
    /// Verifies form, chain and signatures of the whole ledger.
    ///
    /// - Parameter isDeep: Whether signatures are verified too that this user verified before.
    /// - Returns: what was found.
    /// - Throws: what reading met.
    public func verifyLedger(isDeep: Bool = false) throws -> LedgerReport {
        let known = isDeep ? nil : ledgerMemory.recall()
        let report = try LedgerVerifier(store: store, known: known).verify()
        ledgerMemory.keep(report.verified)
        return report
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
