import Dispatch
import Synchronization

/// How far the work is, told from any thread, and whether it shall stop.
final class Pulse: Sendable {
    private let progress = Mutex(ValidationProgress())
    private let isDone = Atomic(false)
    private let beats = DispatchSemaphore(value: 0)
    private let asked: @Sendable () -> Bool

    /// A pulse of work that stops when `isCancelled` says so.
    init(isCancelled: @escaping @Sendable () -> Bool) {
        asked = isCancelled
    }

    /// How far the work is.
    var present: ValidationProgress { progress.withLock { $0 } }

    /// Notes that bytes were read.
    func beat(bytes: Int) {
        progress.withLock { $0.bytes += bytes }
        beats.signal()
    }

    /// Notes how many volumes there are.
    func begin(volumes: Int) { progress.withLock { $0.volumes = volumes } }

    /// Notes that a volume is done.
    func beat(documents: Int) {
        progress.withLock {
            $0.doneVolumes += 1
            $0.documents += documents
        }
        beats.signal()
    }

    /// Notes that the work is done.
    func finish() {
        isDone.store(true, ordering: .releasing)
        beats.signal()
    }

    /// Waits until something is noted; false when the work is done.
    func wait() -> Bool {
        beats.wait()
        return !isDone.load(ordering: .acquiring)
    }

    /// Whether the work shall stop.
    func isCancelled() -> Bool { asked() }

    /// Ends work that shall stop.
    func checkCancelled() throws(ValidationError) {
        if asked() { throw ValidationError(.cancelled) }
    }
}
