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
    /// What the ledger vouches for and is nowhere.
    var unfulfilled: [UnfulfilledCommitment] = []
    /// Entries of which the ledger says something else, or nothing.
    var doubts: [Doubt] = []

    /// Every number ever given.
    var numberEntries: [NumberEntry] { numbers.flatMap { $0.value?.entries ?? [] } }

    /// Every client.
    var clientEntries: [ClientEntry] { clients.flatMap { $0.value?.entries ?? [] } }

    /// What of the registers could not be read.
    var faults: [FileFault] { numbers.compactMap(\.fault) + clients.compactMap(\.fault) }

    /// Whether there is a register of a kind, and every year of it could be read.
    func knowsAll<Entry>(_ registers: KeyPath<Self, [RegisterFile<Entry>]>) -> Bool {
        let files = self[keyPath: registers]
        return !files.isEmpty && files.allSatisfy { $0.fault == nil }
    }

    /// The dossiers, by id, of which a file cannot be read: what is in it is not missing.
    var damagedDossiers: Set<String> {
        let ids = Dictionary(
            numberEntries.map { ($0.number, $0.dossier) }, uniquingKeysWith: { $1 })
        return Set(
            volumes.filter(\.isDamaged).compactMap { facts in
                (facts.card?.dossier ?? ids[facts.volume.number])?.description
            })
    }

    /// The dossiers, by id, that lack a volume which the ledger tells of.
    var dossiersLackingVolumes: Set<String> {
        Set(unfulfilled.filter { $0.kind == .card }.map(\.id))
    }

    /// The newest volume of every dossier, by id.
    var newestVolumes: [String: Volume] {
        Dictionary(
            volumes.compactMap { facts in
                facts.card.map { ($0.dossier.description, facts.volume) }
            }, uniquingKeysWith: { $1 })
    }
}

extension CommitmentKind {
    /// Whether it is a file that every volume has.
    var isVolumeFile: Bool { self == .card || self == .persons || self == .credit }

    /// The file of a volume in which entries of this kind stand; nil where it is none, or not one.
    var volumeFile: VolumeFile? {
        switch self {
        case .card: .card
        case .persons: .persons
        case .credit: .credit
        case .record: .records
        case .project: .projects
        case .issue: .issues
        default: nil
        }
    }
}
