import DossierModel
import DossierStore

/// What the registers of disposal lists say became of records.
struct DisposalLists: Sendable {
    /// The records that wait in quarantine.
    private(set) var quarantined: Set<RecordID> = []
    /// The records that are gone, by the id of the list.
    private(set) var destroyed: [String: Set<RecordID>] = [:]
    /// Whether every register could be read.
    private(set) var isKnown = true

    /// Reads the registers of an archive.
    init(_ store: Store) {
        guard let registers = try? RegisterFile<DisposalList>.all(in: store) else {
            isKnown = false
            return
        }
        isKnown = registers.allSatisfy { $0.fault == nil }
        for list in registers.flatMap({ $0.value?.entries ?? [] }) {
            for item in list.items {
                switch item.outcome.state {
                case .quarantined: quarantined.insert(item.record)
                case .destroyed: destroyed[list.id.description, default: []].insert(item.record)
                default: break
                }
            }
        }
    }
}
