public import DossierModel

/// What a writer found left behind by one that was stopped, and what it did about it.
public struct Recovery: Sendable, Hashable {
    /// What was done.
    public enum Outcome: String, MessageKey {
        /// A committed transaction was carried out to its end.
        case finished
        /// Files of a transaction that was never committed were removed; the tree was untouched.
        case discarded
        /// A transaction was committed and carried out; only its staging folder was left.
        case complete
        /// An empty staging folder was left: by one that had staged nothing, or one that was done.
        case emptied
    }

    /// What was done.
    public var outcome: Outcome
    /// The transaction that was finished.
    public var transaction: UnfinishedTransaction?
    /// Where changes that others had made meanwhile are kept, beside the files of the transaction.
    public var conflicts: [RelativePath]

    /// The sentence for a person.
    public var message: Message {
        Message(
            outcome,
            [
                "person": transaction?.person ?? "", "host": transaction?.host ?? "",
                "command": transaction?.command ?? "",
                "time": transaction?.committed.description ?? "",
                "changes": "\(transaction?.changes ?? 0)", "conflicts": "\(conflicts.count)",
            ])
    }
}
