/// What somebody tried and the rules forbid: nothing personal, so that an event can tell it (rule LOG-3).
public struct Refusal: Sendable, Hashable {
    /// The rule that said no, such as SEC-4 or `unapproved-copy`.
    public var rule: String
    /// What was tried, in one word of letters: a permission, an act that needs approval, a reason.
    public var action: String

    /// A refusal.
    public init(rule: String, action: String) {
        self.rule = rule
        self.action = action
    }
}

/// An error that can be the refusal of what the person may not do, or of what nobody may.
///
/// Whatever conforms is told in the ledger when it ends a writing act of somebody enrolled. Bad input
/// to retention counts (RET-1, RET-2, RET-4); any other error about what cannot be answers nil.
public protocol RefusingError: ExplainedError {
    /// What was refused; nil where nobody overstepped anything.
    var refusal: Refusal? { get }
}
