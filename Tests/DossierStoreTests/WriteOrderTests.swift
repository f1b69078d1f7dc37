import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

@Suite("The write order")
struct WriteOrderTests {
    /// The calls of one transaction that replaces a file and adds to the ledger.
    @Test("of a transaction is the one that design §5 demands")
    func transaction() throws {
        let folder = try TemporaryDirectory(
            SampleDescription.archive(["card.json": "old"]))
        let system = FaultySystem()
        let writer = try Writer.open(
            Store.open(folder.path, system: system),
            holder: LeaseHolder(person: "王芳", command: "test"), wait: 0)
        let start = system.log.count
        var changes = ChangeSet()
        changes.write([1], to: "card.json", expecting: .any)
        try writer.commit(changes, ledgerPart: LedgerPart(path: "7.jsonl", bytes: [2]))
        let log = system.log[start...].filter { $0 != "write" && !$0.hasPrefix("mkdir") }
        #expect(
            log.dropLast() == [
                // Everything is staged and lasting, with its names.
                "create 1", "fsync 1", "create 2", "fsync 2",
                "create journal.json", "fsync journal.json", "fsync transaction", "fsync staging",
                // The commit.
                "rename new journal.json journal.json", "fsync work",
                // The tree, then the ledger, then the journal.
                "rename 1 card.json", "fsync root",
                "rename new 2 7.jsonl", "fsync root",
                "rename journal.json done.json", "fsync work",
                // The staging folder, at leisure.
                "unlink done.json",
            ])
    }
}
