/// What the ledger says of a record, before and behind the end of a range.
struct RecordTouch: Sendable, Equatable {
    /// The last event up to the end that registered a version of it; -1 where there is none.
    var registered = -1
    /// The version of that event; 0 for paper alone.
    var version = 0
    /// The last event of any kind behind the end; -1 where there is none.
    var later = -1
    /// Whether it was registered for the first time behind the end.
    var isLater = false
}
