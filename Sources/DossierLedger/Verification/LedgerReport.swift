public import DossierModel

/// What a verification of the ledger found.
public struct LedgerReport: Sendable, Equatable {
    /// How many events were read.
    public var events: Int
    /// What is wrong, in the order of the ledger; at most ``mostOfOneRule`` of one rule.
    public var findings: [Finding]
    /// How many more findings of a rule there were than are listed.
    public var omissions: [String: Int]
    /// How many checkpoints were kept, and compared with the tree over the events.
    public var checkpoints: Int

    /// Of how many events the signatures had been verified before, and were believed.
    public var remembered = 0
    /// The lines of which the signatures are now known to be good; nil where one is not, or nobody
    /// looked.
    public var verified: TreeHead?

    /// How many findings of one rule are listed.
    public static let mostOfOneRule = 1_000

    /// A report.
    public init(
        events: Int = 0, findings: [Finding] = [], omissions: [String: Int] = [:],
        checkpoints: Int = 0
    ) {
        self.events = events
        self.findings = findings
        self.omissions = omissions
        self.checkpoints = checkpoints
    }

    /// How many more findings there were than are listed.
    public var omitted: Int { omissions.values.reduce(0, +) }

    /// Whether no finding is an error.
    public var valid: Bool { findings.allSatisfy { $0.severity < .error } }
}
