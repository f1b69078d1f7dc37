internal import DossierLedger

/// How far a source knows the ledger: the epoch, and the number of events in it (design §4).
struct LedgerMoment: Hashable, Comparable, CustomStringConvertible {
    /// How often the archive was activated behind a restoration, from 1.
    var epoch: Int
    /// How many events there are.
    var events: Int

    static func < (left: LedgerMoment, right: LedgerMoment) -> Bool {
        (left.epoch, left.events) < (right.epoch, right.events)
    }

    /// The number of events; with the epoch where it is not the first.
    var description: String { epoch == 1 ? "\(events)" : "\(events)/\(epoch)" }
}
