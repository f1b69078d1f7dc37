import DossierModel

/// Collects what is wrong with a package, and of one rule not more than a person can read.
struct PackageFindings: Sendable {
    /// How many findings of one rule are listed.
    static let mostOfOneRule = 1_000

    private(set) var findings: [Finding] = []
    private(set) var omitted = 0
    private var counts: [String: Int] = [:]

    /// Adds a finding.
    mutating func add(_ rule: PackageRule, _ place: String, _ details: [String: String] = [:]) {
        add(rule.finding(place, details))
    }

    /// Adds a finding about a path of the package.
    mutating func add(
        _ rule: PackageRule, _ path: some Collection<UInt8>, _ details: [String: String] = [:]
    ) {
        add(rule.finding(VisibleText.of(Array(path)), details))
    }

    /// Adds a finding of any rule.
    mutating func add(_ finding: Finding) {
        counts[finding.rule, default: 0] += 1
        guard counts[finding.rule, default: 0] <= Self.mostOfOneRule else {
            omitted += 1
            return
        }
        findings.append(finding)
    }
}
