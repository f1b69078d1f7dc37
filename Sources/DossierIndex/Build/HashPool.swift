internal import DossierModel
internal import DossierStore
internal import Foundation
internal import Synchronization

/// Threads that read files and digest them, and read volumes, while the walk goes on.
///
/// Work is taken in the order in which it is given. Each thread holds one piece of one file, so
/// that memory does not grow with the size of files.
final class HashPool: Sendable {
    /// A file that is to be read.
    struct Job: Sendable {
        /// The file.
        var key: FileKey
        /// Its time of modification when the walk met it.
        var modified: Int64
        /// Whether the index knows the path.
        var isKnown: Bool
        /// Whether it may be written to once more without its time showing it.
        var isFresh = false
    }

    /// What came of reading a file.
    struct FileAnswer: Sendable {
        /// The file.
        var job: Job
        /// The digest and the status that the file had throughout, or why there is none.
        var outcome: Result<(digest: ContentDigest, status: FileStatus), StoreError>
    }

    /// What came of some work.
    enum Answer: Sendable {
        /// A file was read.
        case file(FileAnswer)
        /// A volume's card and records were read.
        case volume(VolumeReading)
    }

    private enum Work {
        case file(Job)
        case volume(Volume)
    }

    private struct State {
        var jobs: [Work] = []
        var next = 0
        var answers: [Answer] = []
        var isStopped = false
    }

    private let store: Store
    private let state = Mutex(State())
    private let jobsThere = DispatchSemaphore(value: 0)
    private let answersThere = DispatchSemaphore(value: 0)
    private let readers: Int
    /// How many jobs that are done may stand at the head of the list.
    private static let slack = 1024

    /// Starts the threads.
    init(_ store: Store, readers: Int) {
        self.store = store
        self.readers = readers
        for _ in 0..<readers {
            Thread.detachNewThread { [self] in work() }
        }
    }

    /// Gives a file to the threads.
    func submit(_ job: Job) { submit(.file(job)) }

    /// Gives a volume to the threads, whose card and records are to be read.
    func submit(_ volume: Volume) { submit(.volume(volume)) }

    private func submit(_ work: Work) {
        state.withLock { $0.jobs.append(work) }
        jobsThere.signal()
    }

    /// What came of files since the last call; waits for at least one where asked to.
    func answers(waiting: Bool) -> [Answer] {
        if waiting { answersThere.wait() }
        let answers = state.withLock { state in
            defer { state.answers.removeAll(keepingCapacity: true) }
            return state.answers
        }
        // One signal an answer: those that were taken without waiting are used up here.
        for _ in 0..<max(0, answers.count - (waiting ? 1 : 0)) { answersThere.wait() }
        return answers
    }

    /// Lets the threads end; files that none has begun are left.
    func stop() {
        state.withLock { $0.isStopped = true }
        for _ in 0..<readers { jobsThere.signal() }
    }

    private func work() {
        while let work = next() {
            let answer = answer(work)
            state.withLock { $0.answers.append(answer) }
            answersThere.signal()
        }
    }

    private func answer(_ work: Work) -> Answer {
        switch work {
        case .file(let job): .file(FileAnswer(job: job, outcome: read(job.key)))
        case .volume(let volume): .volume(VolumeReading(volume, in: store))
        }
    }

    private func next() -> Work? {
        jobsThere.wait()
        return state.withLock { state in
            guard !state.isStopped, state.next < state.jobs.count else { return nil }
            let job = state.jobs[state.next]
            state.next += 1
            if state.next == state.jobs.count || state.next == Self.slack {
                state.jobs.removeFirst(state.next)
                state.next = 0
            }
            return job
        }
    }

    private func read(
        _ key: FileKey
    ) -> Result<(digest: ContentDigest, status: FileStatus), StoreError> {
        guard let path = key.path else { return .failure(StoreError(.notFound, "?", .open)) }
        do {
            let found = try store.digest(of: path)
            return .success((found.digest, found.status))
        } catch {
            return .failure(error)
        }
    }
}
