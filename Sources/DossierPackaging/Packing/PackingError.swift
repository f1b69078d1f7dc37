public import DossierModel

/// Why a month was not packed.
public struct PackingError: ExplainedError, Equatable {
    /// What stood in the way, as a closed set.
    public enum Code: String, MessageKey {
        /// The due day of the month has not begun.
        case monthNotOver
        /// A package of that department and month is in the ledger.
        case alreadyPacked
        /// The month has no package, and a later one was packed: what was formed in it stands there.
        case monthPassed
        /// Departments submitted an earlier month, and nobody packed it yet.
        case earlierMonthFirst
        /// The archive has errors that nobody allowed.
        case openErrors
        /// There is nothing that could be packed.
        case nothingToPack
        /// The department has not submitted the month.
        case notSubmitted
        /// Departments that have something must be packed before the company.
        case departmentsFirst
        /// There is no rule of that name, so its errors cannot be allowed.
        case noSuchRule
        /// A file of the package's name lies where it should go.
        case packageInTheWay
        /// Two paths would have one name in the package.
        case twoOfOneName
        /// A document kept changing while it was packed.
        case keepsChanging
        /// A package is not any more the one of which the ledger tells.
        case packageDamaged
        /// The folder for the packages is not there.
        case noOutputFolder
        /// Something ended the work when packages were made already.
        case stopped
    }

    /// What stood in the way.
    public var code: Code
    /// The thing: a package, a month, a path.
    public var subject: String
    /// What else the sentence names.
    public var detail: String
    /// How many things stood in the way.
    public var count: Int
    /// Further sentences: the errors that are open, or what was made and what was not.
    public var details: [Message]
    /// The status of what ended the work.
    var status: ExitStatus?

    /// The sentences that can stand behind the first.
    public enum Detail: String, MessageKey {
        /// An error that is open: its place and its rule.
        case finding
        /// A package that is whole and sealed.
        case whole
        /// A package that is whole and sealed, and lacks a file beside it.
        case bare
        /// A package that was not made.
        case open
    }

    /// A reason.
    public init(
        _ code: Code, _ subject: String, detail: String = "", count: Int = 1,
        details: [Message] = [], status: ExitStatus? = nil
    ) {
        self.code = code
        self.subject = subject
        self.detail = detail
        self.count = count
        self.details = details
        self.status = status
    }

    /// The sentence for a person.
    public var message: Message {
        Message(code, ["subject": subject, "detail": detail, "count": "\(count)"])
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .monthNotOver, .alreadyPacked, .monthPassed, .openErrors, .nothingToPack,
            .departmentsFirst, .notSubmitted, .earlierMonthFirst,
            .twoOfOneName:
            .refused
        case .noSuchRule: .usage
        case .packageInTheWay: .cannotCreate
        case .packageDamaged: .corruptInput
        case .keepsChanging: .busy
        case .noOutputFolder: .notFound
        case .stopped: status ?? .refused
        }
    }
}
