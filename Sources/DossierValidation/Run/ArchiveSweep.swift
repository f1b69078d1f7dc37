import DossierLedger
import DossierModel
import DossierStore

/// Checks what only the whole archive tells: ledger, registers, and the volumes together.
///
/// The volumes were read before the ledger is; what another writer commits in between is read again
/// before an alarm is raised.
struct ArchiveSweep {
    private let options: ValidationOptions
    private let volumes: VolumeSweep

    /// A sweep after one of the volumes.
    init(_ options: ValidationOptions, _ volumes: VolumeSweep) {
        self.options = options
        self.volumes = volumes
    }

    /// Checks, and adds what is wrong.
    ///
    /// - Throws: what reading the ledger and the registers met.
    func run(_ survey: inout Survey, _ collector: inout FindingCollector) throws {
        let (facts, entries) = volumes.takeResults()
        let store = try survey.store.reopened()
        let (report, fold) = try LedgerVerifier(store: store).verify(
            checksSignatures: options.isDeep, from: LedgerFold(entries)
        ) { fold, event in fold.take(event) }
        let reading = ArchiveReading(
            volumes: facts, numbers: try RegisterFile<NumberEntry>.all(in: store),
            clients: try RegisterFile<ClientEntry>.all(in: store), entries: fold.entries,
            unfulfilled: fold.unfulfilled)
        for rule in RuleBook.checked(RuleBook.archive, options) {
            collector.add(rule.check(reading, in: survey.context))
        }
        collector.add(report.findings)
        for (rule, count) in report.omissions { collector.addOmitted(count, of: rule) }
    }
}
