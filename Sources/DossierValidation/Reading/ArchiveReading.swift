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
    /// The registers of copies that left the tree, oldest first.
    var copies: [RegisterFile<CopyEntry>] = []
    /// The registers of alarms, oldest first.
    var alarms: [RegisterFile<AlarmEntry>] = []
    /// The registers of occasions from which terms count, oldest first.
    var triggers: [RegisterFile<TriggerEntry>] = []
    /// The registers of appraisals, oldest first.
    var appraisals: [RegisterFile<Appraisal>] = []
    /// The registers of what departments submitted, oldest first.
    var submissions: [RegisterFile<SubmissionEntry>] = []
    /// The registers of what the office received, oldest first.
    var receipts: [RegisterFile<ReceiptEntry>] = []
    /// The registers of backups, oldest first.
    var backups: [RegisterFile<BackupEntry>] = []
    /// The registers of years that were closed, oldest first.
    var closings: [RegisterFile<YearClosing>] = []
    /// The registers of holds, oldest first.
    var holds: [RegisterFile<HoldEntry>] = []
    /// The registers of disposal lists, oldest first.
    var disposals: [RegisterFile<DisposalList>] = []
    /// The registers of requests about data, oldest first.
    var privacyRequests: [RegisterFile<PrivacyRequest>] = []
    /// Every entry of the archive, and what the ledger says of it.
    var entries = EntryTable()
    /// What the ledger vouches for and is nowhere.
    var unfulfilled: [UnfulfilledCommitment] = []
    /// Entries of which the ledger says something else, or nothing.
    var doubts: [Doubt] = []

    /// What is expected in the part that is validated; nil where that is the whole archive.
    var expected: ExpectedVolumes?

    /// Whether the ledger could be read whole, without an error.
    var isLedgerSound = true
    /// The pages above the volumes that show what is no longer so.
    var stalePages: [RelativePath] = []
    /// The versions of the policy that were in force once.
    var policyHistory = PolicyHistory()

    /// Every number ever given.
    var numberEntries: [NumberEntry] { numbers.flatMap { $0.value?.entries ?? [] } }

    /// Every client.
    var clientEntries: [ClientEntry] { clients.flatMap { $0.value?.entries ?? [] } }

    /// Whether there are volumes, and no register of a kind that says all of them.
    func lacks<Entry>(_ registers: KeyPath<Self, [RegisterFile<Entry>]>) -> Bool {
        !volumes.isEmpty && !knowsAll(registers)
    }

    /// What of the registers could not be read.
    var faults: [FileFault] {
        numbers.compactMap(\.fault) + clients.compactMap(\.fault) + copies.compactMap(\.fault)
            + alarms.compactMap(\.fault) + triggers.compactMap(\.fault)
            + appraisals.compactMap(\.fault) + submissions.compactMap(\.fault)
            + receipts.compactMap(\.fault) + backups.compactMap(\.fault)
            + closings.compactMap(\.fault)
            + holds.compactMap(\.fault) + disposals.compactMap(\.fault)
            + privacyRequests.compactMap(\.fault)
    }

    /// Whether a register could not be read in which entries of a kind stand.
    func isUnread(_ kind: CommitmentKind) -> Bool {
        switch kind {
        case .trigger: triggers.contains { $0.fault != nil }
        case .appraisal: appraisals.contains { $0.fault != nil }
        case .hold: holds.contains { $0.fault != nil }
        case .disposal: disposals.contains { $0.fault != nil }
        case .privacyRequest: privacyRequests.contains { $0.fault != nil }
        default: false
        }
    }

    /// Whether there is a register of a kind, and every year of it could be read.
    func knowsAll<Entry>(_ registers: KeyPath<Self, [RegisterFile<Entry>]>) -> Bool {
        let files = self[keyPath: registers]
        return !files.isEmpty && files.allSatisfy { $0.fault == nil }
    }

    /// The dossiers, by id, of which a file cannot be read: what is in it is not missing.
    var damagedDossiers: Set<String> {
        Set(volumes.filter(\.isDamaged).compactMap(dossier(of:)))
    }

    /// The id of the dossier of a volume: by its card, or by its number.
    func dossier(of facts: VolumeFacts) -> String? {
        let known =
            facts.card?.dossier
            ?? numberEntries.last { $0.number == facts.volume.number }?.dossier
        return known?.description
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
