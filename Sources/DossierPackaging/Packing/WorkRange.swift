internal import DossierModel

/// The events of which a department hands over the work of a month.
struct WorkRange: Sendable, Equatable {
    /// The events.
    let events: PackageRange
    /// Whether what earlier ranges left out goes with it: not while an earlier month that the
    /// department submitted waits to be packed, for that one's package takes it first.
    let takesLeftOut: Bool

    /// A range.
    init(_ events: PackageRange, takesLeftOut: Bool = true) {
        self.events = events
        self.takesLeftOut = takesLeftOut
    }

    /// The first event.
    var first: Int { events.first }
    /// The last event.
    var last: Int { events.last }
}
