public import DossierModel

/// Why a month was not submitted or received.
public struct SubmissionError: RefusingError, Equatable {
    /// What stood in the way, as a closed set.
    public enum Code: String, MessageKey {
        /// The person may not submit for the department.
        case notPermitted
        /// The month has not begun.
        case monthNotBegun
        /// The department submitted the month already.
        case alreadySubmitted
        /// The department submitted a later month, or the office packed this one.
        case monthPassed
        /// A nil return, though there is work.
        case workFormed
        /// A submission, though there is no work.
        case nothingFormed
        /// A nil return without a reason, or a reason without a nil return.
        case reasonNeeded
        case reasonWithoutNil
        /// The department's dossiers have errors that nobody allowed.
        case openErrors
        /// Nobody submitted the month.
        case nothingToReceive
    }

    /// What stood in the way.
    public var code: Code
    /// The month.
    public var month: YearMonth
    /// The department.
    public var department: String
    /// What else the sentence names.
    public var detail: String
    /// How many things stood in the way.
    public var count: Int
    /// Further sentences.
    public var details: [Message]

    /// The sentences that can stand behind the first.
    public enum Detail: String, MessageKey {
        /// An error that is open: its place and its rule.
        case finding
        /// A dossier in which there is work.
        case dossier
    }

    /// A reason.
    public init(
        _ code: Code, _ month: YearMonth, _ department: DepartmentCode? = nil,
        detail: String = "", count: Int = 1, details: [Message] = []
    ) {
        self.code = code
        self.month = month
        self.department = department?.description ?? ""
        self.detail = detail
        self.count = count
        self.details = details
    }

    /// The sentence for a person.
    public var message: Message {
        Message(
            code,
            [
                "month": "\(month)", "department": department, "detail": detail,
                "count": "\(count)",
            ])
    }

    /// What was refused, where the person has no right to it.
    public var refusal: Refusal? {
        code == .notPermitted ? Refusal(rule: "PACK-1", action: Permission.submit.rawValue) : nil
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .reasonNeeded, .reasonWithoutNil: .usage
        default: .refused
        }
    }
}
