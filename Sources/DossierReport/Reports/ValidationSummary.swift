public import DossierModel

/// What a validation looked at, what it found, and what it did not check (design §7).
public struct ValidationSummary: Sendable, Equatable {
    /// How many dossiers were checked.
    public var dossiers: Int
    /// How many documents were checked.
    public var documents: Int
    /// How many bytes these have.
    public var bytes: Int
    /// What is wrong, by place, then by rule.
    public var findings: [Finding]
    /// How many more findings of a rule there were than are listed.
    public var omitted: [String: Int]
    /// The rules that were not checked, by what they would have needed.
    public var notChecked: [RuleDefinition.Need: [String]]

    /// A summary.
    public init(
        dossiers: Int, documents: Int, bytes: Int, findings: [Finding],
        omitted: [String: Int] = [:], notChecked: [RuleDefinition.Need: [String]] = [:]
    ) {
        self.dossiers = dossiers
        self.documents = documents
        self.bytes = bytes
        self.findings = findings
        self.omitted = omitted
        self.notChecked = notChecked
    }

    /// The worst severity there is; nil where nothing was found.
    public var worst: Finding.Severity? { findings.map(\.severity).max() }

    /// How many findings of a severity are listed.
    public func count(_ severity: Finding.Severity) -> Int {
        findings.count { $0.severity == severity }
    }
}
