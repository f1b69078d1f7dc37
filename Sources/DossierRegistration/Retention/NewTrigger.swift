public import DossierModel

/// What a person says when an occasion is registered from which terms count.
public struct NewTrigger: Sendable {
    /// Which occasion, as typed.
    public var kind: String
    /// The day on which it came.
    public var on: CalendarDate
    /// The record that proves it.
    public var evidence: String
    /// The project that it is about, by id or name; nil: the dossier as a whole.
    public var project: String?
    /// The record that it is about.
    public var record: String?

    /// An occasion.
    public init(
        _ kind: String, on day: CalendarDate, evidence: String, project: String? = nil,
        record: String? = nil
    ) {
        self.kind = kind
        on = day
        self.evidence = evidence
        self.project = project
        self.record = record
    }
}
