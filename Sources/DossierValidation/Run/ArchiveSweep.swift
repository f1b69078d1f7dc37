import DossierLedger
import DossierModel
import DossierStore

/// Checks what only the whole archive tells: ledger, registers, and the volumes together.
///
/// The volumes were read before the ledger is, and another writer may have come in between: entries
/// that the ledger does not confirm are read again, and held against the ledger as it is then.
struct ArchiveSweep {
    private let survey: Survey
    private let volumes: VolumeSweep
    private let isDeep: Bool

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
    /// - Returns: the tree over the lines of the ledger whose signatures are known to be good.
    /// - Throws: what reading the ledger and the registers met.
    func run(_ collector: inout FindingCollector) throws -> TreeHead? {
        let (facts, entries) = volumes.takeResults()
        var table = entries
        var look = Look(store: try survey.store.reopened())
        for number in 1...Self.mostLooks {
            look = try self.look(&table, facts)
            guard number < Self.mostLooks, try refresh(&table, look) else { break }
        }
        let reading = ArchiveReading(
            volumes: facts.filter { !$0.isHandCopied }, numbers: look.numbers,
            clients: look.clients, entries: table, unfulfilled: look.unfulfilled,
            doubts: look.doubts.map(\.doubt))
        for rule in RuleBook.checked(
            RuleBook.archive, survey.options, survey.context)
        {
            collector.add(rule.check(reading, in: survey.context))
        }
        collector.add(look.report.findings)
        for (rule, count) in look.report.omissions { collector.addOmitted(count, of: rule) }
        return look.report.verified
    }

    /// What one reading of ledger and registers yields.
    private struct Look {
        var store: Store
        var numbers: [RegisterFile<NumberEntry>] = []
        var clients: [RegisterFile<ClientEntry>] = []
        var report = LedgerReport()
        var unfulfilled: [UnfulfilledCommitment] = []
        /// Doubtful entries, with the places of their volumes.
        var doubts: [(doubt: Doubt, volume: Int, row: EntryRow)] = []
    }

    private func look(_ table: inout EntryTable, _ facts: [VolumeFacts]) throws -> Look {
        var look = Look(store: try survey.store.reopened())
        look.numbers = try RegisterFile<NumberEntry>.all(in: look.store)
        look.clients = try RegisterFile<ClientEntry>.all(in: look.store)
        let registered =
            look.numbers.flatMap { $0.entries() } + look.clients.flatMap { $0.entries() }
        table.removeRegisters()
        table.add(registered.map { $0.row(volume: -1, isDeep: isDeep) })
        let verifier = LedgerVerifier(store: look.store, known: survey.options.verifiedLedger)
        let (report, fold) = try verifier.verify(
            checksSignatures: isDeep,
            checksSigners: !survey.context.unreadPolicies.contains(.staff), from: LedgerFold(table)
        ) { fold, event in fold.take(event) }
        look.report = report
        table = fold.entries
        look.unfulfilled = fold.unfulfilled
        if isDeep { look.doubts = try doubts(in: table, registered, look.store) }
        return look
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
        let head = try Ledger(store: look.store).head().nextSequence
        let isGrown = try Ledger(store: look.store.reopened()).head().nextSequence != head
        let isOther = table.replace(look.doubts.map(\.row))
        return isGrown || isOther
    }
}
