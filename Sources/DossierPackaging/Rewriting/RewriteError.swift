public import DossierModel

/// Why a package was not rewritten.
public struct RewriteError: RefusingError, Equatable {
    /// What stood in the way, as a closed set.
    public enum Code: String, MessageKey {
        /// It is no package of a month.
        case notMonthly
        /// It is damaged.
        case damaged
        /// It is of another archive.
        case otherArchive
        /// The ledger tells of no such package.
        case unknownPackage
        /// A successor was made for another list; that one is to be rewritten.
        case replacedAlready
        /// Its successor for this list is there.
        case rewrittenAlready
        /// Nothing of the list was destroyed yet.
        case notDestroyed
        /// The package holds nothing of the list.
        case nothingOfList
        /// It differs from the successor of which the ledger tells.
        case differs
        /// There is no successor beside it yet, so it must not go.
        case noSuccessor
    }

    /// What stood in the way.
    public var code: Code
    /// The package.
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
    public var message: Message { Message(code, ["subject": subject, "detail": detail]) }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .notMonthly, .damaged: .corruptInput
        default: .refused
        }
    }

    /// What was tried.
    public var refusal: Refusal? {
        guard exitStatus == .refused else { return nil }
        return Refusal(rule: "DES-4", action: DestructiveAct.packageRotation.rawValue)
    }
}
