import DossierLedger
import DossierModel
import DossierStore

/// Checks what no volume tells alone: ledger, registers, and the volumes together.
///
/// Where only a part is validated, its entries are held against ledger and registers as well, and
/// what is gone is told of the dossiers of which every volume is meant.
///
/// The volumes were read before the ledger is, and another writer may have come in between: entries
/// that the ledger does not confirm are read again, and held against the ledger as it is then.
struct ArchiveSweep {
    private let survey: Survey
    private let volumes: VolumeSweep
    private let isDeep: Bool

    /// What a sweep tells besides findings.
    struct Outcome {
        /// The rules that damaged files kept from being checked everywhere.
        var keptBack: [String] = []
        /// What the ledger was found to be.
        var ledger = LedgerReport()
    }

    private static let mostLooks = 3
    /// How many doubtful entries are looked at one by one.
    private static let mostDoubts = 10_000

    /// A sweep after one of the volumes.
    init(_ survey: Survey, _ volumes: VolumeSweep) {
        self.survey = survey
        self.volumes = volumes
        isDeep = survey.options.isDeep
    }

    /// Checks, and adds what is wrong.
    ///
    /// - Returns: what became of it besides findings.
    /// - Throws: what reading the ledger and the registers met.
    func run(_ collector: inout FindingCollector) throws -> Outcome {
        var outcome = Outcome()
        let reading = try reading(&collector, &outcome)
        for rule in RuleBook.checked(RuleBook.archive, survey.options, survey.context) {
            collector.add(rule.check(reading, in: survey.context).filter(isMeant))
            if rule.isKeptBack(reading, in: survey.context) {
                outcome.keptBack.append(rule.definition.id)
            }
        }
        outcome.keptBack.sort()
        return outcome
    }

    /// Whether a finding is about what is validated, or about what it is held against.
    private func isMeant(_ finding: Finding) -> Bool {
        survey.options.includes(place: finding.place)
            || finding.place.hasPrefix(Layout.system.description + "/")
    }

    private func reading(
        _ collector: inout FindingCollector, _ outcome: inout Outcome
    ) throws -> ArchiveReading {
        let (facts, entries) = volumes.takeResults()
        let stalePages = PageComparison(survey, facts).stale
        guard survey.options.isWhole || !facts.isEmpty || survey.options.mayLackVolumes else {
            return ArchiveReading(stalePages: stalePages)
        }
        var table = entries
        var look = Look(store: try survey.store.reopened())
        for number in 1...Self.mostLooks {
            look = try self.look(&table, facts)
            guard number < Self.mostLooks, try refresh(&table, look) else { break }
        }
        collector.add(
            survey.options.isWhole
                ? look.report.findings : look.report.findings.filter { $0.severity == .error })
        for (rule, count) in look.report.omissions { collector.addOmitted(count, of: rule) }
        collector.add(look.replay?.findings(besides: look.report) ?? [])
        outcome.ledger = look.report
        return ArchiveReading(
            volumes: facts.filter { !$0.isHandCopied }, numbers: look.numbers,
            clients: look.clients, copies: look.copies, alarms: look.alarms,
            triggers: look.triggers, appraisals: look.appraisals,
            submissions: look.submissions, receipts: look.receipts, backups: look.backups,
            closings: look.closings,
            holds: look.holds, disposals: look.disposals,
            privacyRequests: look.privacyRequests, entries: table,
            unfulfilled: look.unfulfilled,
            doubts: look.doubts.map(\.doubt), expected: look.expected,
            isLedgerSound: look.report.valid, stalePages: stalePages,
            policyHistory: survey.options.isWhole ? PolicyHistory(of: look.store) : PolicyHistory())
    }

    /// What one reading of ledger and registers yields.
    private struct Look {
        var store: Store
        var numbers: [RegisterFile<NumberEntry>] = []
        var clients: [RegisterFile<ClientEntry>] = []
        var expected: ExpectedVolumes?
        var copies: [RegisterFile<CopyEntry>] = []
        var alarms: [RegisterFile<AlarmEntry>] = []
        var triggers: [RegisterFile<TriggerEntry>] = []
        var appraisals: [RegisterFile<Appraisal>] = []
        var submissions: [RegisterFile<SubmissionEntry>] = []
        var receipts: [RegisterFile<ReceiptEntry>] = []
        var backups: [RegisterFile<BackupEntry>] = []
        var closings: [RegisterFile<YearClosing>] = []
        var holds: [RegisterFile<HoldEntry>] = []
        var disposals: [RegisterFile<DisposalList>] = []
        var privacyRequests: [RegisterFile<PrivacyRequest>] = []
        var report = LedgerReport()
        var replay: LedgerReplay?
        var unfulfilled: [UnfulfilledCommitment] = []
        /// Doubtful entries, with the places of their volumes.
        var doubts: [(doubt: Doubt, volume: Int, row: EntryRow)] = []

        /// The entries of the registers.
        var registered: [ArchiveEntry] {
            var entries = numbers.flatMap { $0.entries() }
            entries += clients.flatMap { $0.entries() }
            entries += copies.flatMap { $0.entries() }
            entries += alarms.flatMap { $0.entries() }
            entries += triggers.flatMap { $0.entries() }
            entries += appraisals.flatMap { $0.entries() }
            entries += submissions.flatMap { $0.entries() }
            entries += receipts.flatMap { $0.entries() }
            entries += backups.flatMap { $0.entries() }
            entries += closings.flatMap { $0.entries() }
            entries += holds.flatMap { $0.entries() }
            entries += disposals.flatMap { $0.entries() }
            entries += privacyRequests.flatMap { $0.entries() }
            return entries
        }
    }

    private func look(_ table: inout EntryTable, _ facts: [VolumeFacts]) throws -> Look {
        var look = Look(store: try survey.store.reopened())
        look.numbers = try RegisterFile<NumberEntry>.all(in: look.store)
        look.clients = try RegisterFile<ClientEntry>.all(in: look.store)
        look.copies = try RegisterFile<CopyEntry>.all(in: look.store)
        look.alarms = try RegisterFile<AlarmEntry>.all(in: look.store)
        look.triggers = try RegisterFile<TriggerEntry>.all(in: look.store)
        look.appraisals = try RegisterFile<Appraisal>.all(in: look.store)
        look.submissions = try RegisterFile<SubmissionEntry>.all(in: look.store)
        look.receipts = try RegisterFile<ReceiptEntry>.all(in: look.store)
        look.backups = try RegisterFile<BackupEntry>.all(in: look.store)
        look.closings = try RegisterFile<YearClosing>.all(in: look.store)
        look.holds = try RegisterFile<HoldEntry>.all(in: look.store)
        look.disposals = try RegisterFile<DisposalList>.all(in: look.store)
        look.privacyRequests = try RegisterFile<PrivacyRequest>.all(in: look.store)
        let scope = scope(of: facts, look)
        if scope != nil {
            look.expected = ExpectedVolumes(
                look.numbers, survey.options, present: survey.context.years)
        }
        let registered = look.registered.filter {
            scope?.entries.contains($0.owner ?? $0.id) ?? true
        }
        table.removeRegisters()
        table.add(registered.map { $0.row(volume: -1, isDeep: isDeep) })
        if scope != nil, !isDeep {
            table.sort()
            return look
        }
        let start = (
            fold: LedgerFold(table, dossiers: scope?.whole, expected: look.expected),
            replay: scope == nil ? survey.options.replay : nil
        )
        let verifier = LedgerVerifier(store: look.store, known: survey.options.verifiedLedger)
        let (report, state) = try verifier.verify(
            checksSignatures: isDeep && scope == nil,
            checksSigners: !survey.context.unreadPolicies.contains(.staff), from: start
        ) { state, event in
            state.fold.take(event)
            state.replay?.take(event)
        }
        look.report = report
        look.replay = state.replay
        table = state.fold.entries
        look.unfulfilled = state.fold.unfulfilled
        if isDeep { look.doubts = try doubts(in: table, registered, look.store) }
        return look
    }

    /// The ids of what is validated, where that is not the whole archive.
    private struct Scope {
        /// The dossiers of which every volume is validated.
        var whole: Set<String> = []
        /// The dossiers and clients that have entries in registers.
        var entries: Set<String> = []
    }

    private func scope(of facts: [VolumeFacts], _ look: Look) -> Scope? {
        guard !survey.options.isWhole else { return nil }
        let registers = ArchiveReading(numbers: look.numbers)
        var scope = Scope()
        for facts in facts where !facts.isHandCopied {
            guard let dossier = registers.dossier(of: facts) else { continue }
            if survey.context.isWhole(facts.volume.number) { scope.whole.insert(dossier) }
            scope.entries.insert(dossier)
            if let client = facts.card?.client { scope.entries.insert(client.description) }
        }
        return scope
    }

    /// The entries that the ledger does not confirm, with their names.
    private func doubts(
        in table: EntryTable, _ registered: [ArchiveEntry], _ store: Store
    ) throws -> [(doubt: Doubt, volume: Int, row: EntryRow)] {
        let byVolume = Dictionary(
            grouping: table.doubtful.prefix(Self.mostDoubts), by: \.volume)
        var doubts: [(doubt: Doubt, volume: Int, row: EntryRow)] = []
        for (place, rows) in byVolume.sorted(by: { $0.key < $1.key }) {
            let volume = place < 0 ? nil : survey.volumes[Int(place)]
            let entries =
                try volume.map { try volumes.entries(of: $0, in: store) } ?? registered
            let words = Dictionary(rows.map { ($0.key, $0.word) }, uniquingKeysWith: { $1 })
            for entry in entries {
                guard let word = words[entry.key] else { continue }
                let isOlder = volume.map { !survey.context.isNewest($0) } ?? false
                let doubt = Doubt(
                    kind: entry.kind, path: entry.path, name: entry.name, word: word,
                    isOlderCard: entry.kind == .card && isOlder)
                doubts.append((doubt, Int(place), entry.row(volume: Int(place), isDeep: true)))
            }
        }
        return doubts
    }

    /// Puts doubtful entries as they are now in the place of those that were read; false when none of
    /// them differs and the ledger has not grown.
    private func refresh(_ table: inout EntryTable, _ look: Look) throws -> Bool {
        guard !look.doubts.isEmpty || !look.unfulfilled.isEmpty else { return false }
        // A damaged end, of which the report tells, has no head.
        let head = try? Ledger(store: look.store).head().nextSequence
        let isGrown = try? Ledger(store: look.store.reopened()).head().nextSequence != head
        let isOther = table.replace(look.doubts.map(\.row))
        return isGrown == true || isOther
    }
}
