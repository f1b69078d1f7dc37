/// What the company's package of a month holds of its own department's work, as its event says.
public enum OwnWork: String, Sendable {
    /// What was submitted.
    case submitted
    /// Nothing, by a nil return.
    case nothing = "nil"
    /// Nothing, for nothing was submitted: the work waits for a later month.
    case missing
}
