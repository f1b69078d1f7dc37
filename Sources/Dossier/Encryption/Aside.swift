import Foundation
import Synchronization

/// The outcome of a thread, for which another waits.
final class Aside: Sendable {
    private let error = Mutex<(any Error)?>(nil)
    private let isOver = DispatchSemaphore(value: 0)

    /// Tells the outcome.
    func end(_ error: (any Error)?) {
        self.error.withLock { $0 = error }
        isOver.signal()
    }

    /// Waits for the outcome.
    ///
    /// - Throws: what the thread ended with.
    func wait() throws {
        isOver.wait()
        // Whoever asks again gets the same answer at once.
        isOver.signal()
        if let error = error.withLock({ $0 }) { throw error }
    }
}
