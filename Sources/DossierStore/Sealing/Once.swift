internal import Synchronization

/// Bytes that are taken once.
final class Once: Sendable {
    private let bytes: Mutex<[UInt8]?>

    /// Bytes to be taken.
    init(_ bytes: [UInt8]) { self.bytes = Mutex(bytes) }

    /// The bytes, the first time; then nil.
    func take() -> [UInt8]? {
        bytes.withLock { held in
            defer { held = nil }
            return held
        }
    }
}
