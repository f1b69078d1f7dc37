public import DossierModel

/// What `ledger verify` found: in the lines, in the history they tell, and in the archive held
/// against it.
public struct LedgerVerdict: Sendable, Equatable {
    /// How many events were read.
    public var events: Int
    /// Of how many events, from the first on, the signatures were verified before and are believed.
    public var remembered: Int
    /// How many checkpoints were kept, and compared with the tree over the events.
    public var checkpoints: Int
    /// How many checkpoints were brought from outside, and compared.
    public var held: Int
    /// What is wrong: first what the brought checkpoints show, then by place.
    public var findings: [Finding]
    /// How many more findings there were of a rule than are listed.
    public var omitted: [String: Int]
    /// The rules that were not checked.
    public var notChecked: [String]

    /// Whether no finding is an error.
    public var valid: Bool { findings.allSatisfy { $0.severity < .error } }
}
