internal import DossierModel
internal import Foundation

/// The machine's clock, told in the archive's time zone.
struct LocalTime: Sendable {
    private let zone: TimeZone?

    init(_ description: ArchiveDescription) {
        zone = TimeZone(identifier: description.timeZone)
    }

    /// A moment of the wall clock; universal time where the zone is not known.
    func timestamp(_ seconds: Int64) -> Timestamp {
        let date = Date(timeIntervalSince1970: TimeInterval(seconds))
        return Timestamp(seconds: seconds, offset: zone?.secondsFromGMT(for: date) ?? 0)
    }

    /// A moment as part of a file's name, without what Windows forbids: `20261121T093000`.
    func nameText(_ seconds: Int64) -> String {
        timestamp(seconds).description.prefix(19).filter { $0 != "-" && $0 != ":" }
    }
}
