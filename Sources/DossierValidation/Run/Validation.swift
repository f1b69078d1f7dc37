import DossierLedger
import DossierModel
public import DossierStore

/// Checks an archive against the rules of the book, and writes nothing (design §7).
///
/// Volumes are read one by one on all cores, so that memory does not grow with their number. Before
/// a volume's error is told the volume is read again, for people and programs may be at work in it.
public struct Validation: Sendable {
    private let store: Store
    private let options: ValidationOptions

    /// A validation of an archive.
    public init(_ store: Store, _ options: ValidationOptions) {
        self.store = store
        self.options = options
    }

    /// Validates.
    ///
    /// - Parameters:
    ///   - progress: Told often how far the work is.
    ///   - isCancelled: Asked often, from any thread, whether to stop.
    /// - Returns: What was found and what was not checked.
    /// - Throws: ``ValidationError``; what reading the archive's own files met.
    public func run(
        progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws -> ValidationReport {
        let pulse = Pulse(isCancelled: isCancelled)
        let survey = try Survey(store, options)
        let volumes = VolumeSweep(survey, pulse)
        try volumes.run(survey.volumes, progress: progress)
        var collector = survey.findings
        try volumes.give(to: &collector)
        let outcome = try ArchiveSweep(survey, volumes).run(&collector)
        var report = report(survey, volumes, collector, outcome.ledger)
        if !outcome.keptBack.isEmpty { report.notChecked[.damagedFiles] = outcome.keptBack }
        return report
    }

    /// What can be said of an archive whose `archive.json` cannot be read: that, and nothing else.
    ///
    /// - Returns: nil for any other error.
    public static func report(of error: StoreError) -> ValidationReport? {
        guard error.fault != nil, error.place == Layout.description.description else { return nil }
        let fault = FileFault(path: Layout.description, error: error)
        let rules: [any FaultRule] = [JSONForm(), JSONShape(), NewerVersion()]
        guard let rule = rules.first(where: { $0.concerns(fault) }) else { return nil }
        var report = ValidationReport()
        report.findings = [rule.finding(fault.path, fault.details)]
        report.notChecked = [.damagedFiles: RuleBook.definitions.map(\.id)]
        return report
    }

    private func report(
        _ survey: Survey, _ volumes: VolumeSweep, _ collector: FindingCollector,
        _ ledger: LedgerReport
    ) -> ValidationReport {
        var report = ValidationReport()
        let totals = volumes.totals
        report.checked.dossiers = Set(survey.volumes.map(\.number)).count
        report.checked.documents = totals.documents
        report.checked.bytes = totals.bytes
        report.findings = collector.findings
        report.omitted = collector.omitted
        report.events = ledger.events
        report.checkpoints = ledger.checkpoints
        report.remembered = ledger.remembered
        report.verifiedLedger = ledger.verified
        report.notChecked = RuleBook.notChecked(options, survey.context)
        return report
    }
}
