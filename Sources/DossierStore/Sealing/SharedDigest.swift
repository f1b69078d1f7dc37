internal import DossierModel
internal import Synchronization

/// A digest that grows on one thread and is read on another.
final class SharedDigest: Sendable {
    private let digest = Mutex(RunningDigest())

    /// Takes the next bytes.
    func update(_ piece: ArraySlice<UInt8>) { digest.withLock { $0.update(piece) } }

    /// The content so far.
    var content: KnownContent { digest.withLock { $0.content } }
}
