import Dispatch
import DossierModel
import DossierStore
import Synchronization

/// Digests documents on all cores, and remembers what it read of each for a second look.
final class DocumentHasher: Sendable {
    /// What is known of a document's bytes.
    enum Answer: Sendable, Equatable {
        /// Their digest.
        case digest(ContentDigest)
        /// They were being changed whenever they were read.
        case changing
        /// They cannot be read.
        case unreadable(StoreError)
        /// They were not looked at.
        case notRead
    }

    private let store: Store
    private let isDeep: Bool
    /// Whether the document of a record is not read here.
    let leaves: @Sendable (Record) -> Bool
    private let pulse: Pulse
    private let known = Mutex<[RelativePath: (status: FileStatus, answer: Answer)]>([:])

    private static let share = 16
    private static let attempts = 3

    /// A hasher of an archive; one that is not deep reads nothing.
    init(
        _ store: Store, isDeep: Bool, leaves: @escaping @Sendable (Record) -> Bool = { _ in false },
        pulse: Pulse
    ) {
        self.store = store
        self.isDeep = isDeep
        self.leaves = leaves
        self.pulse = pulse
    }

    /// What is known of each of these files, in their order.
    ///
    /// - Throws: `cancelled`.
    func answers(
        _ files: [(path: RelativePath, status: FileStatus)]
    ) throws(ValidationError) -> [Answer] {
        guard isDeep else { return files.map { _ in .notRead } }
        let shares = (files.count + Self.share - 1) / Self.share
        let results = Mutex([[Answer]](repeating: [], count: shares))
        DispatchQueue.concurrentPerform(iterations: shares) { index in
            guard !pulse.isCancelled() else { return }
            let range = (index * Self.share)..<min((index + 1) * Self.share, files.count)
            let answers = files[range].map { answer($0.path, $0.status) }
            results.withLock { $0[index] = answers }
        }
        try pulse.checkCancelled()
        return results.withLock { $0.flatMap { $0 } }
    }

    /// Forgets what it knows, when the volume is done.
    func forget() { known.withLock { $0 = [:] } }

    private func answer(_ path: RelativePath, _ status: FileStatus) -> Answer {
        if let past = known.withLock({ $0[path] }),
            past.status.isUnchanged(since: status, isLocal: store.isLocal)
        {
            return past.answer
        }
        let answer = read(path)
        known.withLock { $0[path] = (status, answer) }
        return answer
    }

    private func read(_ path: RelativePath) -> Answer {
        for _ in 0..<Self.attempts {
            do throws(StoreError) {
                let found = try store.digest(of: path)
                pulse.beat(bytes: found.size)
                return .digest(found.digest)
            } catch  where error.code == .changedWhileRead {
                continue
            } catch {
                return .unreadable(error)
            }
        }
        return .changing
    }
}
