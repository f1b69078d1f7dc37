import DossierModel
import DossierStore

/// One pass over the lines of a ledger: batch by batch on all cores, then in order.
struct LedgerPass {
    var chain: ChainCheck
    private(set) var checkpoints: CheckpointCheck
    /// Of how many lines, from the first on, signatures are left out.
    private let unsigned: Int
    private var lines = 0
    private var isSigned = true

    /// A pass that has read nothing.
    init(chain: ChainCheck, checkpoints: CheckpointCheck, unsigned: Int) {
        self.chain = chain
        self.checkpoints = checkpoints
        self.unsigned = unsigned
    }

    /// Goes over the lines and hands the events on.
    mutating func run(over source: LedgerLines, _ take: (Event) -> Void) throws {
        var source = source
        var batch: [LedgerLine] = []
        var isAtEnd = false
        while !isAtEnd {
            let line = try source.next()
            if let line { batch.append(line) }
            isAtEnd = line == nil
            guard isAtEnd || batch.count == ParallelCheck.batch else { continue }
            check(batch, take)
            batch.removeAll(keepingCapacity: true)
        }
        chain.finish()
    }

    private mutating func check(_ batch: [LedgerLine], _ take: (Event) -> Void) {
        for checked in ParallelCheck.check(batch, unsigned: max(0, unsigned - lines)) {
            chain.take(checked)
            checkpoints.take(checked.leaf)
            if !checked.isSigned { isSigned = false }
            if let event = checked.event { take(event) }
        }
        lines += batch.count
    }

    /// What was found, once all lines have gone by and belong to what was known.
    mutating func report(_ known: TreeHead?, _ archive: ArchiveDescription) -> LedgerReport {
        for found in checkpoints.findings(archive, chain.archiveKeys) {
            chain.add(found.rule, found.place, found.details)
        }
        var report = LedgerReport(
            events: chain.events, findings: chain.list.findings,
            omissions: chain.list.omissions, checkpoints: checkpoints.count)
        report.remembered = known?.size ?? 0
        // With a fault of the form there is a line of which nothing is known.
        if isSigned, lines > 0, unsigned == known?.size ?? 0 { report.verified = checkpoints.head }
        return report
    }
}
