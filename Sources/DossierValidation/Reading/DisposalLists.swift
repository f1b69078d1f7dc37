import DossierModel
import DossierStore

/// What the registers of disposal lists say became of records.
struct DisposalLists: Sendable {
    /// The records that are gone, by the id of the list.
    private(set) var destroyed: [String: Set<RecordID>] = [:]
    /// Those of whom the same content was found behind that, in lists that are not closed: supervisors
    /// have seen since that it is gone.
    private(set) var survived: Set<RecordID> = []
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
            for item in list.items where item.outcome.state.isGone {
                destroyed[list.id.description, default: []].insert(item.record)
                if item.outcome.found == .survived, !list.state.isFinal {
                    survived.insert(item.record)
                }
            }
        }
    }
}
