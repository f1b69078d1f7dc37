import DossierModel
import Foundation

/// A clock in the archive's time zone: the machine's, or one that a sandbox was told.
struct ZonedClock: ArchiveClock {
    private let seconds: @Sendable () -> Int64
    private let zone: TimeZone

    /// A clock; nil when the system does not know the zone.
    init?(zone: String, seconds: @escaping @Sendable () -> Int64) {
        guard let zone = TimeZone(identifier: zone) else { return nil }
        self.zone = zone
        self.seconds = seconds
    }

    func now() -> Timestamp {
        let present = seconds()
        return Timestamp(seconds: present, offset: offset(at: present))
    }

    func offset(at seconds: Int64) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }
}
