import DossierModel

/// Gathers findings, and of one rule the first by place, as many as a person can read.
struct FindingCollector: Sendable {
    private var byRule: [String: [Finding]] = [:]
    private var counts: [String: Int] = [:]

    /// Adds findings.
    mutating func add(_ findings: [Finding]) {
        for finding in findings {
            counts[finding.rule, default: 0] += 1
            byRule[finding.rule, default: []].append(finding)
            if let list = byRule[finding.rule], list.count >= 2 * ValidationReport.mostOfOneRule {
                byRule[finding.rule] = Self.first(of: list)
            }
        }
    }

    /// Adds a document that was moved, in the place of what two volumes told of it.
    mutating func add(_ move: StrayDocuments.Move) {
        remove(DocumentMissing().definition.id, at: move.before)
        remove(UnregisteredDocument().definition.id, at: move.path)
        add([DocumentMoved().finding(move)])
    }

    private mutating func remove(_ rule: String, at place: RelativePath) {
        guard let count = counts[rule], count > 0 else { return }
        counts[rule] = count - 1
        let place = place.description
        if let index = byRule[rule]?.firstIndex(where: { $0.place == place }) {
            byRule[rule]?.remove(at: index)
        }
    }

    /// Counts findings that were left out before.
    mutating func addOmitted(_ count: Int, of rule: String) { counts[rule, default: 0] += count }

    /// What was gathered, by place, then by rule.
    var findings: [Finding] {
        byRule.values.flatMap(Self.first).sorted(by: Self.precedes)
    }

    /// How many more findings of a rule there were.
    var omitted: [String: Int] {
        counts.compactMapValues { count in
            count > ValidationReport.mostOfOneRule ? count - ValidationReport.mostOfOneRule : nil
        }
    }

    private static func first(of list: [Finding]) -> [Finding] {
        Array(list.sorted(by: precedes).prefix(ValidationReport.mostOfOneRule))
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        (left.place, left.rule, detail(left)) < (right.place, right.rule, detail(right))
    }

    private static func detail(_ finding: Finding) -> String {
        finding.details.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
    }
}
