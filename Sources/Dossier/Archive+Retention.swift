internal import DossierLedger
public import DossierModel
public import DossierReport
internal import DossierRetention
internal import DossierStore

extension Archive {
    /// The record of any dossier that a person named: by id, full item number, or path.
    ///
    /// - Throws: `noSuchRecord`.
    static func record(named text: String, _ store: Store) throws -> FoundRecord {
        let found = try RecordName(text).flatMap { name in
            try RecordFinder(store: store).find(name) { try DossierReader.volumes($0, store) }
        }
        guard let found else {
            let number = ClientNumber(String(text.prefix { $0 != " " && $0 != "/" }))
            throw RegistrationError(.noSuchRecord, text, detail: number?.description ?? "")
        }
        return found
    }

    /// Until when a record is kept, and every reason for it (rule RET-3).
    ///
    /// - Throws: `noSuchRecord`.
    public func explainRetention(
        ofRecord text: String, language: Language
    ) throws -> RetentionExplanation {
        let found = try Self.record(named: text, store)
        let kept = try KeptSchedules(reading: store)
        let survey = try RetentionSurvey(store)
        let dossier = try survey.dossier(DossierReader.volumes(found.volume.number, store))
        let verdicts = DossierVerdicts(
            of: dossier, by: kept.schedule(on: surroundings.clock.today()))
        guard let line = verdicts.records.first(where: { $0.found == found }) else {
            throw RetentionError(.destroyed, found.record.item.description)
        }
        var explanation = try explanation(
            of: .documents, line.verdict, dossier, kept, language)
        explanation.record = found.record
        explanation.path = found.record.path.map(found.volume.path.appending)
        explanation.appraisals = survey.appraisals(of: found.record.id)
        explanation.askedClass = line.item.documentClass
        explanation.holds = try heldBy(HeldSubject(found.record, of: dossier.card))
        return explanation
    }

    /// Until when the card, projects, issues and communications of a dossier are kept, and its traits.
    ///
    /// - Throws: `noSuchDossier`.
    public func explainRetention(
        of number: ClientNumber, language: Language
    ) throws -> RetentionExplanation {
        try requireDossier(number)
        let kept = try KeptSchedules(reading: store)
        let dossier = try RetentionSurvey(store)
            .dossier(DossierReader.volumes(number, store))
        let verdicts = DossierVerdicts(
            of: dossier, by: kept.schedule(on: surroundings.clock.today()))
        var explanation = try explanation(
            of: .dossier, verdicts.dossier, dossier, kept, language)
        explanation.traits = verdicts.traits
        let numbers = [dossier.card.number] + dossier.card.aliases
        explanation.holds = HoldGuard(try holds(), on: surroundings.clock.today()).inForce
            .filter { $0.scope.numbers.contains(where: numbers.contains) }.map(\.title)
        return explanation
    }

    /// The names of the holds in force that reach something.
    private func heldBy(_ subject: HeldSubject) throws -> [String] {
        HoldGuard(try holds(), on: surroundings.clock.today()).holds(of: subject).map(\.title)
    }

    private func explanation(
        of scope: RetentionClass.Scope, _ verdict: RetentionVerdict,
        _ dossier: RetentionDossier, _ kept: KeptSchedules, _ language: Language
    ) throws -> RetentionExplanation {
        var explanation = RetentionExplanation(
            number: dossier.card.number, scope: scope, verdict: verdict,
            names: try names(language))
        explanation.items = Dictionary(
            dossier.records.map { ($0.record.id, $0.record.item) }, uniquingKeysWith: { $1 })
        explanation.isDefaultSchedule = kept.isDefault
        explanation.faults = try scheduleFaults()
        return explanation
    }

    /// What may be appraised on a day, and how much may not.
    ///
    /// - Parameters:
    ///   - day: The day; nil is today.
    ///   - within: So many days later count too.
    ///   - language: The language of names.
    /// - Returns: what is due, and counts of the rest.
    /// - Throws: ``StoreError`` for a register or a schedule that is not what it should be.
    public func retentionDue(
        on day: CalendarDate?, within: Int, language: Language
    ) throws -> RetentionListing {
        var listing = try dueItems(on: day, within: within, language: language)
        listing.faults += try scheduleFaults()
        return listing
    }

    /// What is due, without asking the whole ledger who put the schedule in force.
    func dueItems(
        on day: CalendarDate?, within: Int, language: Language
    ) throws -> RetentionListing {
        let day = day ?? surroundings.clock.today()
        let kept = try KeptSchedules(reading: store)
        let schedule = kept.schedule(on: day)
        var listing = RetentionListing(on: day, within: within, names: try names(language))
        listing.isDefaultSchedule = kept.isDefault
        let guardian = HoldGuard(try holds(), on: day)
        listing.faults = try RetentionSurvey(store).forEach { dossier in
            let verdicts = DossierVerdicts(of: dossier, by: schedule)
            for line in verdicts.records {
                let subject = HeldSubject(line.found.record, of: dossier.card)
                let isHeld = !guardian.holds(of: subject).isEmpty
                listing.add(line.verdict, of: dossier.card.number, isHeld: isHeld) { entry in
                    entry.record = line.found.record
                    entry.path = line.found.record.path.map(line.found.volume.path.appending)
                }
            }
            listing.add(verdicts.dossier, .dossier, of: dossier.card.number)
            listing.add(verdicts.traits, .traits, of: dossier.card.number)
        }
        return listing
    }

    /// That the schedule is not the one that the ledger tells of, where it is not: everything that is
    /// said by it is in doubt, and nothing is destroyed by it.
    private func scheduleFaults() throws -> [VolumeFault] {
        guard try store.status(Layout.policy(.retention)) != nil else { return [] }
        do {
            var vouched = VouchedEntries()
            try Ledger(store: store).forEachEvent { line in
                vouched.take(line.event)
                return true
            }
            try vouched.checkSchedule(of: store)
            return []
        } catch let error as any ExplainedError {
            return [VolumeFault(Layout.policy(.retention).description, error.message)]
        }
    }

    /// What another version of the schedule would change; nothing is written.
    ///
    /// - Throws: ``ScheduleFaults``, `notNextVersion`, `scheduleBackdated` for a version that could
    ///   not be put in force.
    public func simulateRetention(
        by candidate: RetentionPolicy, language: Language
    ) throws -> RetentionSimulation {
        let today = surroundings.clock.today()
        let kept = try KeptSchedules(reading: store)
        // Whoever tries the very schedule that is in force is told that nothing changes.
        if candidate != kept.newest {
            try candidate.requireSuccessor(of: kept.newest, on: today, categories: store.policy())
        }
        let day = max(candidate.since, today)
        let (before, after) = (kept.schedule(on: day), kept.schedule(on: day, with: candidate))
        var simulation = RetentionSimulation(
            version: candidate.version, names: try names(language))
        simulation.shortened = ShortenedClasses(candidate.shortened(since: kept.newest))
        simulation.faults = try RetentionSurvey(store).forEach { dossier in
            let (old, new) = (
                DossierVerdicts(of: dossier, by: before), DossierVerdicts(of: dossier, by: after)
            )
            let number = dossier.card.number
            for (old, new) in zip(old.records, new.records) {
                simulation.add(number, old.found.record, old.verdict, new.verdict)
            }
            simulation.add(number, nil, old.dossier, new.dossier)
            simulation.add(number, nil, old.traits, new.traits)
        }
        return simulation
    }

    /// What another version of the schedule may keep shorter than the newest one.
    ///
    /// - Throws: ``StoreError`` for a version that is not what it should be.
    public func shortened(by candidate: RetentionPolicy) throws -> ShortenedClasses {
        ShortenedClasses(candidate.shortened(since: try KeptSchedules(reading: store).newest))
    }

    /// The schedule that a file holds.
    ///
    /// - Throws: ``ScheduleFaults`` with status 65 for a file that holds none, or a newer one.
    public func schedule(in bytes: [UInt8], named name: RelativePath) throws -> RetentionPolicy {
        do throws(StoreError) {
            return try store.decode(bytes, from: name)
        } catch {
            throw ScheduleFaults(unreadable: error)
        }
    }

    /// The occasions of a dossier from which terms count, also those taken back.
    ///
    /// - Throws: `noSuchDossier`.
    public func triggers(of number: ClientNumber, language: Language) throws -> TriggerListing {
        let reader = try DossierReader(number, store: store)
        let all: [TriggerEntry] = try RetentionRegisters.entries(in: store)
        let projects = try reader.projects().map { ($0.id, $0.name) }
        var listing = TriggerListing(
            number: reader.card.number,
            triggers: all.filter { $0.dossier == reader.card.dossier },
            items: try reader.items(),
            projects: Dictionary(projects, uniquingKeysWith: { $1 }), names: try names(language))
        // What proves an occasion may lie in the dossier of another.
        for evidence in listing.triggers.map(\.evidence) where listing.items[evidence] == nil {
            guard let found = try? Self.record(named: evidence.description, store) else { continue }
            listing.elsewhere[evidence] = "\(found.volume.number)/\(found.record.item)"
        }
        return listing
    }
}
