import DossierLedger
import DossierModel
import DossierStore

/// What the rules about the whole archive look at.
struct ArchiveReading: Sendable {
    /// The volumes, in order of path; volumes copied by hand are left out.
    var volumes: [VolumeFacts] = []
    /// The registers of numbers, oldest first.
    var numbers: [RegisterFile<NumberEntry>] = []
    /// The registers of clients, oldest first.
    var clients: [RegisterFile<ClientEntry>] = []
    /// Every entry of the archive, and what the ledger says of it.
    var entries = EntryTable()
    /// What the ledger says of entries that are nowhere.
    var unfulfilled: [UnfulfilledCommitment] = []

    /// Every number ever given.
    var numberEntries: [NumberEntry] { numbers.flatMap { $0.value?.entries ?? [] } }

    /// Every client.
    var clientEntries: [ClientEntry] { clients.flatMap { $0.value?.entries ?? [] } }

    /// What of the registers could not be read.
    var faults: [FileFault] { numbers.compactMap(\.fault) + clients.compactMap(\.fault) }
}
