internal import Foundation

/// A thread of its own for reading that waits on the disk, which no pool should wait for.
enum ReadingThread {
    /// Starts it.
    static func start(_ work: @escaping @Sendable () -> Void) {
        Thread.detachNewThread(work)
    }
}
