import DossierModel

/// Collects what a replay finds, and of one rule not more than a person can read.
struct HistoryFindings: Sendable {
    private var found: [(sequence: Int, rule: HistoryRule, finding: Finding)] = []
    private var counts: [HistoryRule: Int] = [:]

    /// Notes what is wrong with an event, or with the file to which it committed.
    mutating func add(
        _ rule: HistoryRule, _ event: Event, _ details: [String: String] = [:],
        at place: RelativePath = Layout.ledger
    ) {
        counts[rule, default: 0] += 1
        guard counts[rule, default: 0] <= LedgerReport.mostOfOneRule else { return }
        var details = details
        details["sequence"] = "\(event.sequence)"
        details["actor"] = event.actor.description
        details["signer"] = event.signer
        details["action"] = event.action.rawValue
        details["time"] = event.time.description
        found.append(
            (event.sequence, rule, rule.finding(place.description, details)))
    }

    /// What was noted but for signers of whom a report tells already.
    func findings(besides report: LedgerReport) -> [Finding] {
        let signers: Set<LedgerRule> = [
            .signerUnknown, .signerOther, .signerExpired, .signerNotStaff,
        ]
        let told = Set(
            report.findings.filter { LedgerRule(rawValue: $0.rule).map(signers.contains) ?? false }
                .compactMap { $0.details["sequence"].flatMap { Int($0) } })
        return found.filter { entry in
            ![.notStaff, .keyNotInForce].contains(entry.rule) || !told.contains(entry.sequence)
        }.map(\.finding)
    }
}
