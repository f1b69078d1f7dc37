internal import Synchronization

/// Counts what was written to a large file, so that the disk begins to work before the flush.
final class WriteProgress: Sendable {
    /// How many bytes are handed to the disk at a time.
    private static let step = 16 << 20
    private let waiting = Atomic(0)

    /// Notes bytes; true when so many wait that the disk should begin.
    func isDue(_ count: Int) -> Bool {
        let sum = waiting.add(count, ordering: .relaxed).newValue
        guard sum >= Self.step else { return false }
        waiting.store(0, ordering: .relaxed)
        return true
    }
}
