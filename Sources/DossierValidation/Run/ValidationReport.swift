public import DossierLedger
public import DossierModel

/// What a validation found, how much it looked at, and what it did not check.
public struct ValidationReport: Sendable, Equatable {
    /// How much was looked at.
    public struct Checked: Sendable, Equatable {
        /// Dossiers.
        public var dossiers = 0
        /// Documents in their volumes.
        public var documents = 0
        /// Their bytes.
        public var bytes: Int64 = 0
    }

    /// How much was looked at.
    public var checked = Checked()
    /// What is wrong, by place, then by rule; at most ``mostOfOneRule`` of one rule.
    public var findings: [Finding] = []
    /// How many more findings of a rule there were than are listed.
    public var omitted: [String: Int] = [:]
    /// How many events the ledger has, where all of it was read.
    public var events = 0
    /// How many checkpoints were kept and compared with it.
    public var checkpoints = 0
    /// The rules that were not checked, by what they would have needed.
    public var notChecked: [RuleDefinition.Need: [String]] = [:]

    /// The tree over the lines of the ledger whose signatures are now known to be good; nil where
    /// one is not, or nobody looked.
    public var verifiedLedger: TreeHead?
    /// Of how many events, from the first on, the signatures were verified before and are believed.
    public var remembered = 0

    /// How many findings of one rule are listed.
    public static let mostOfOneRule = 1_000

    /// A report of nothing.
    public init() {}
}
