import Dispatch
import Synchronization

/// Checks lines on several cores: signatures are what takes the time.
struct ParallelCheck {
    /// How many lines are held in memory at a time.
    static let batch = 2_048
    /// How many lines one core takes at once.
    private static let share = 128

    /// The lines checked, in their order; of the first `unsigned` the signatures are left out.
    static func check(_ lines: [LedgerLine], unsigned: Int = 0) -> [CheckedLine] {
        let shares = (lines.count + share - 1) / share
        let results = Mutex([[CheckedLine]](repeating: [], count: shares))
        DispatchQueue.concurrentPerform(iterations: shares) { index in
            let range = (index * share)..<min((index + 1) * share, lines.count)
            let checked = range.map {
                CheckedLine(lines[$0], checksSignature: $0 >= unsigned)
            }
            results.withLock { $0[index] = checked }
        }
        return results.withLock { $0.flatMap { $0 } }
    }
}
