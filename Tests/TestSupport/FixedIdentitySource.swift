public import DossierModel
internal import Synchronization

/// Ids and salts that are the same in every run: bytes that count up.
public final class FixedIdentitySource: IdentitySource {
    private let state: Mutex<UInt64>

    /// A source whose bytes begin behind that number.
    public init(seed: UInt64 = 0) {
        state = Mutex(seed)
    }

    /// Bytes of which no two calls return the same.
    public func randomBytes(_ count: Int) -> [UInt8] {
        let number = state.withLock { value in
            value += 1
            return value
        }
        return (0..<count).map { index in
            let shift = 8 * (count - 1 - index)
            return shift < 64 ? UInt8(truncatingIfNeeded: number >> UInt64(shift)) : 0
        }
    }

    /// 2026-11-21T01:30:00Z and a millisecond more for each id.
    public func milliseconds() -> UInt64 { 1_795_224_600_000 + state.withLock { $0 } }
}
