import DossierModel

/// Collects findings, and of one rule not more than a person can read.
struct FindingList {
    private(set) var findings: [Finding] = []
    private(set) var omissions: [String: Int] = [:]
    private var counts: [LedgerRule: Int] = [:]

    /// Adds a finding.
    mutating func add(_ rule: LedgerRule, _ place: String, _ details: [String: String] = [:]) {
        counts[rule, default: 0] += 1
        guard counts[rule, default: 0] <= LedgerReport.mostOfOneRule else {
            omissions[rule.rawValue, default: 0] += 1
            return
        }
        findings.append(rule.finding(place, details))
    }
}
