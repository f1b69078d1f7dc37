public import DossierModel

/// Why an appraisal cannot decide what was asked for.
public struct RetentionError: RefusingError, Equatable {
    /// What stands in the way.
    public enum Code: String, Sendable, CaseIterable, MessageKey {
        /// An extension only ever lengthens a term (rule RET-4).
        case notLonger
        /// What is kept for ever cannot be kept longer.
        case keptForEver
        /// A year that nobody can mean.
        case tooFar
        /// A term that runs is never shortened by another class (records.md §4, R3).
        case runningTerm
        /// The record has that class already.
        case sameClass
        /// The document was destroyed.
        case destroyed
    }

    /// What stands in the way.
    public var code: Code
    /// The record.
    public var subject: String
    /// What else the sentence names.
    public var detail: String

    /// A reason.
    public init(_ code: Code, _ subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message {
        Message(code, ["subject": subject, "detail": detail, "rule": "RET-4"])
    }

    /// What was tried with a term, and is told in the ledger.
    public var refusal: Refusal? { Refusal(rule: "RET-4", action: code.rawValue) }

    /// Refused by a rule.
    public var exitStatus: ExitStatus { .refused }
}
