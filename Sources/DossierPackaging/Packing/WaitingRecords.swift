internal import DossierModel

/// Whose records of a volume are to be handed over, by department.
struct WaitingRecords: Sendable {
    /// The last event that registered, moved or changed one, or brought its paper.
    private(set) var told: [DepartmentCode: Int] = [:]
    /// Of those that no package holds the one registered first: its last event, or -1 where that is
    /// older than what was replayed.
    private(set) var unsealed: [DepartmentCode: Int] = [:]
    /// The departments that formed records whose paper is missing.
    private(set) var missingPaper: Set<DepartmentCode> = []

    /// Whether one of them was destroyed.
    private(set) var hasTombstones = false
    /// How much there is to hand over.
    private(set) var counts: [DepartmentCode: WorkCount] = [:]

    /// None.
    init() {}

    /// The records of a volume, each seen from the end of what its department hands over.
    init(_ list: RecordList?, _ touch: DossierTouch, _ replay: RangeReplay) {
        for record in list?.records ?? [] {
            let department = record.formingDepartment
            if record.tombstone != nil { hasTombstones = true }
            let event = touch.record(record.id, upTo: replay.end(of: department))
            if event.last >= 0 { told[department] = max(told[department] ?? -1, event.last) }
            if event.isUnsealed(record) {
                unsealed[department] = min(unsealed[department] ?? .max, event.registered)
            }
            if event.lacksPaper(record) { missingPaper.insert(department) }
            guard let range = replay.ranges[department] else { continue }
            counts[department, default: WorkCount()].add(record, event, in: range)
        }
    }

    /// Whether none of an earlier month waits.
    var isEmpty: Bool { unsealed.isEmpty && missingPaper.isEmpty }

    /// Whether one that an earlier package of the department left out still waits.
    func areLeft(of department: DepartmentCode, before range: WorkRange) -> Bool {
        guard range.takesLeftOut, range.first > 0, let registered = unsealed[department] else {
            return false
        }
        return registered < range.first
    }
}
