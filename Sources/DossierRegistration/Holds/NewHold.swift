public import DossierModel

/// A hold that somebody wants to lay.
public struct NewHold: Sendable {
    /// The name of the case.
    public var title: String
    /// Why.
    public var reason: String
    /// Who demands it.
    public var authority: String
    /// The dossiers, as they were typed.
    public var numbers: [ClientNumber] = []
    /// The records, as they were typed.
    public var records: [String] = []
    /// What else it reaches.
    public var query: HoldQuery?
    /// Its first day; nil is today.
    public var since: CalendarDate?
    /// Its last day; nil: until it is released.
    public var until: CalendarDate?

    /// A hold.
    public init(title: String, reason: String, authority: String) {
        self.title = title
        self.reason = reason
        self.authority = authority
    }
}
