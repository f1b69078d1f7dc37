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
        var verified: TreeHead?
        if options.isWhole {
            verified = try ArchiveSweep(survey, volumes).run(&collector)
        } else {
            let rules = RuleBook.checked(RuleBook.archive, options, survey.context)
            let nothing = ArchiveReading()
            for rule in rules { collector.add(rule.check(nothing, in: survey.context)) }
        }
        var report = self.report(survey, volumes, collector)
        report.verifiedLedger = verified
        return report
    }

    private func report(
        _ survey: Survey, _ volumes: VolumeSweep, _ collector: FindingCollector
    ) -> ValidationReport {
        var report = ValidationReport()
        let totals = volumes.totals
        report.checked.dossiers = Set(survey.volumes.map(\.number)).count
        report.checked.documents = totals.documents
        report.checked.bytes = totals.bytes
        report.findings = collector.findings
        report.omitted = collector.omitted
        report.notChecked = RuleBook.notChecked(options, survey.context)
        return report
    }
}
