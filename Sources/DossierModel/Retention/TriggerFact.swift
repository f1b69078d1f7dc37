/// That an occasion came, as the engine sees it.
public struct TriggerFact: Sendable, Hashable {
    /// Which occasion.
    public var kind: TriggerKind
    /// The day on which it came.
    public var on: CalendarDate
    /// The record that proves it; nil for the end of a year, which proves itself.
    public var evidence: RecordID?

    /// A fact.
    public init(_ kind: TriggerKind, on: CalendarDate, evidence: RecordID? = nil) {
        self.kind = kind
        self.on = on
        self.evidence = evidence
    }
}
