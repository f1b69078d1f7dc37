public import DossierModel

/// What a person says when a client asks about its data.
public struct NewPrivacyRequest: Sendable {
    /// What is asked for.
    public var kind: PrivacyRequest.Kind
    /// The day on which it came in.
    public var received: CalendarDate
    /// Who asks.
    public var from: String
    /// What exactly is asked for.
    public var note: String?
    /// The records it is about, as typed: item numbers, ids or paths.
    public var records: [String]

    /// A request.
    public init(
        _ kind: PrivacyRequest.Kind, received: CalendarDate, from: String, note: String? = nil,
        records: [String] = []
    ) {
        self.kind = kind
        self.received = received
        self.from = from
        self.note = note
        self.records = records
    }
}
