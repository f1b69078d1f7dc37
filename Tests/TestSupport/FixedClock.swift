public import DossierModel

/// A clock that stands still, in a time zone without summer time.
public struct FixedClock: ArchiveClock {
    private let moment: Timestamp

    /// A clock that shows one moment, `2026-11-21T09:30:00+08:00` unless said otherwise.
    public init(_ text: String = "2026-11-21T09:30:00+08:00") {
        moment = Timestamp(text) ?? Timestamp(seconds: 0)
    }

    /// The moment at which the clock stands.
    public func now() -> Timestamp { moment }

    /// The offset of the moment at which the clock stands.
    public func offset(at seconds: Int64) -> Int { moment.offset }
}
