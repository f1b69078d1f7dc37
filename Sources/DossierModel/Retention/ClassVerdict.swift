/// What one class of one version of the schedule says of one thing.
public struct ClassVerdict: Sendable, Equatable {
    /// The class.
    public var retentionClass: RetentionClass
    /// The version of the schedule.
    public var version: Int
    /// The occasions that count.
    public var triggers: [TriggerFact]
    /// The first day of the term; nil before the occasions came.
    public var start: CalendarDate?
    /// When the company's own term ends.
    public var termDue: RetentionDue
    /// What laws demand.
    public var floors: [FloorVerdict]

    /// The longest of the term and the floors.
    public var due: RetentionDue { floors.reduce(termDue) { $0.orLonger($1.due) } }

    /// What a class says.
    public init(
        retentionClass: RetentionClass, version: Int, triggers: [TriggerFact],
        start: CalendarDate?, termDue: RetentionDue, floors: [FloorVerdict]
    ) {
        self.retentionClass = retentionClass
        self.version = version
        self.triggers = triggers
        self.start = start
        self.termDue = termDue
        self.floors = floors
    }
}
