/// What somebody tried and may not: nothing personal, so that an event can tell it (rule LOG-3).
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

/// An error that can be the refusal of what the person may not do.
///
/// Whatever conforms is told in the ledger when it ends a writing act of somebody enrolled; so an
/// error about what cannot be, or what was mistyped, answers nil.
public protocol RefusingError: ExplainedError {
    /// What was refused; nil where nobody overstepped anything.
    var refusal: Refusal? { get }
}
