internal import DossierModel

/// What one event did to a record.
struct RecordEvent: Sendable, Equatable {
    /// What an event can do to a record.
    enum Kind: Sendable {
        case registered, newVersion, moved, changed, other
    }

    let sequence: Int32
    let kind: Kind
    /// The version of which it tells; 0 where it tells of none.
    let version: Int32

    /// What an event that names the record did to it.
    init(_ event: Event) {
        sequence = Int32(clamping: event.sequence)
        version = event.facts[.version].flatMap { Int32($0) } ?? 0
        kind =
            switch event.action {
            case .recordRegistered: .registered
            case .versionRegistered: .newVersion
            case .recordMoved: .moved
            case .recordChanged, .paperReceived, .paperWaived, .recordRestricted,
                .restrictionLifted:
                .changed
            default: .other
            }
    }
}

/// What events did to a record, oldest first; most have one.
struct RecordHistory: Sendable {
    private let first: RecordEvent
    private var more: [RecordEvent] = []

    init(_ event: RecordEvent) { first = event }

    /// Takes the next event.
    mutating func add(_ event: RecordEvent) { more.append(event) }

    /// What the ledger says of the record, seen from the end of a range.
    func touch(upTo end: Int) -> RecordTouch {
        var touch = RecordTouch()
        touch.add(first, isWithin: first.sequence <= end)
        for event in more { touch.add(event, isWithin: event.sequence <= end) }
        return touch
    }
}
