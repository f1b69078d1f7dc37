public import DossierModel

/// What a file of proof shows to somebody who has no archive, and what it does not.
public struct ProofReport: Sendable, Equatable {
    /// What can be looked at.
    public enum Check: String, Sendable, CaseIterable {
        /// The line is an event in canonical form, and its number is the leaf's.
        case event
        /// The event was signed by the key that it carries.
        case eventSignature
        /// The file that was given is the one whose digest the event names: the record of a destruction.
        case content
        /// The line is that leaf of the checkpoint's tree.
        case inclusion
        /// The newer tree extends the older one.
        case consistency
        /// The checkpoint was signed by the key that was given.
        case checkpointSignature
        /// The checkpoint that was given vouches for the same tree.
        case heldCheckpoint
    }

    /// What came of it.
    public enum Result: String, Sendable, CaseIterable {
        /// It holds.
        case holds
        /// It does not hold.
        case fails
        /// What it needs was not given.
        case notChecked
    }

    /// Which kind of proof it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// That an event stands in the ledger.
        case inclusion
        /// That the ledger was only added to.
        case consistency
    }

    /// Which kind of proof it is.
    public let kind: Kind
    /// What was looked at, and what came of it, in the order of ``Check``.
    public internal(set) var checks: [(check: Check, result: Result)] = []
    /// The checkpoint of the file.
    public let checkpoint: Checkpoint
    /// The number of the event, in a proof of inclusion.
    public internal(set) var index: Int?
    /// The event, where the line is one.
    public internal(set) var event: Event?
    /// Whether it is of a sandbox, whose keys anybody has: then it proves nothing.
    public internal(set) var isSandbox = false
    /// How many events the older checkpoint covers, in a proof of consistency.
    public internal(set) var old: Int?

    init(_ kind: Kind, _ checkpoint: Checkpoint) {
        self.kind = kind
        self.checkpoint = checkpoint
    }

    /// Whether nothing that was looked at fails.
    public var valid: Bool { checks.allSatisfy { $0.result != .fails } }

    /// Whether the checkpoint is known to be the archive's, by its key or by one that was held before.
    ///
    /// Where something else does not hold it is `notChecked`: nobody vouches for what is wrong.
    public var authenticity: Result {
        let sources = checks.filter {
            $0.check == .checkpointSignature || $0.check == .heldCheckpoint
        }.map(\.result)
        if sources.contains(.fails) { return .fails }
        return valid && sources.contains(.holds) ? .holds : .notChecked
    }

    /// Two reports are equal when they say the same.
    public static func == (left: Self, right: Self) -> Bool {
        left.kind == right.kind && left.checkpoint == right.checkpoint
            && left.isSandbox == right.isSandbox && left.index == right.index
            && left.event == right.event && left.old == right.old
            && left.checks.elementsEqual(right.checks, by: ==)
    }
}
