public import DossierModel

/// A transaction that was committed and not yet carried out: the finding `unfinished-transaction`.
///
/// The next command that writes finishes it; readers already see what it will leave.
public struct UnfinishedTransaction: Sendable, Hashable {
    /// Its name.
    public var id: TransactionID
    /// Who committed it.
    public var person: String
    /// The command that committed it.
    public var command: String
    /// The machine on which it was committed.
    public var host: String
    /// When it was committed.
    public var committed: Timestamp
    /// How many changes it makes.
    public var changes: Int

    init(_ journal: Journal) {
        id = journal.transaction
        person = journal.person
        command = journal.command
        host = journal.host
        committed = journal.committed
        changes = journal.steps.count
    }
}
