/// The answer to a question.
public struct FindResult: Sendable, Equatable {
    /// How many there are in all, also beyond the limit.
    public var total: Int
    /// The hits, the best first: where a text was asked for, those whose own words hold it before
    /// those whose dossier or category does; then category, date and item number (rule NUM-13).
    public var hits: [FindHit]
}
