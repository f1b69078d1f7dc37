public import DossierModel

/// What a verification of the ledger found.
public struct LedgerReport: Sendable, Equatable {
    /// How many events were read.
    public var events: Int
    /// What is wrong, in the order of the ledger; at most ``mostOfOneRule`` of one rule.
    public var findings: [Finding]
    /// How many more findings there were than are listed.
    public var omitted: Int
    /// How many checkpoints were kept, and compared with the tree over the events.
    public var checkpoints: Int

    /// How many findings of one rule are listed.
    public static let mostOfOneRule = 1_000

    /// A report.
    public init(
        events: Int = 0, findings: [Finding] = [], omitted: Int = 0, checkpoints: Int = 0
    ) {
        self.events = events
        self.findings = findings
        self.omitted = omitted
        self.checkpoints = checkpoints
    }

    /// Whether no finding is an error.
    public var valid: Bool { findings.allSatisfy { $0.severity < .error } }
}
