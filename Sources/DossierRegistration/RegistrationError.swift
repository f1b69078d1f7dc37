public import DossierModel

/// Why an act of registration was not done.
public struct RegistrationError: ExplainedError, Equatable {
    /// What stood in the way, as a closed set.
    public enum Code: String, MessageKey {
        // What was named does not exist or is not one of its kind.
        case noSuchDepartment, noSuchGrade, noSuchCategory, noSuchDossier, noSuchClient
        case noSuchStaff, noSuchRole, noSuchField, noSuchFile, noSuchRecord, noSuchIssue
        case noSuchCopy
        case categoryNeeded, badDate, badValue
        case noInitials, notADocument, emptyName, badName, emptyText, badText, numberNeeded
        // A rule says no.
        case notPermitted, approvalNeeded, evidenceNeeded, seatVacant, seatTaken, rolesExclude
        case numberTaken, sameClient, dossierClosed, dossierOpen, unchanged, dateInFuture
        case insideAnotherDossier, selfAppointment, lastAdministrator, lastArchivist, hasLeft
        case sealedNumber, differentClient, dossierTransferred, issueSolved, roleNotHeld
        case strayedDocument, shareInArchive, paperNotDue, onlyPaper, sealedRecord, leaseHeld
        case nameTaken, ownHandOver, otherDepartment, copyNotPermitted, copyRetained
        case alarmIsClosed, ownAlarm, noSuchAlarm
        case noSuchHold, holdReleased, holdEndsEarly, emptyScope, noSuchDisposal
        case severalDepartments, neverDue, nothingDue, destroyedContent, ownDestruction
        // Retention: occasions, classes, the schedule.
        case noSuchTriggerKind, triggerInFuture, triggerTooEarly, evidenceUnknown
        case recordOfAnother, noSuchProject, noSuchTrigger, triggerWithdrawn
        case noSuchClass, classOfAnotherCategory, notNextVersion, scheduleBackdated
        // A register says something else than the ledger.
        case notVouched
        // Personal data.
        case alreadyRestricted, notRestricted, destroyedRecord, noSuchRequest, requestAnswered
        case eraseFirst, clearTraits, notAnErasure
        // The end of a year.
        case yearIsClosed, yearNotOver, noSuchYear, yearNotClosed
        case januaryNotPacked, januaryNotReceived
        // The world moved.
        case fileVanished, fileChanging, unreadableFile
    }

    /// What stood in the way.
    public var code: Code
    /// The thing: a number, a file, a field, a person.
    public var subject: String
    /// What else the sentence names.
    public var detail: String
    /// The rule of the trade that says no, such as NUM-5.
    public var rule: String?

    /// A reason.
    public init(_ code: Code, _ subject: String, detail: String = "", rule: String? = nil) {
        self.code = code
        self.subject = subject
        self.detail = detail
        self.rule = rule
    }

    /// The sentence for a person.
    public var message: Message {
        var arguments = ["subject": subject, "detail": detail, "rule": rule ?? ""]
        arguments["act"] = refusedAct
        return Message(code, arguments)
    }

    /// The act to which the person has no right, by its word in the ledger.
    private var refusedAct: String? {
        switch code {
        case .approvalNeeded: subject
        case .notPermitted, .copyNotPermitted: detail
        default: nil
        }
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .noSuchDossier, .noSuchClient, .noSuchFile, .noSuchRecord, .noSuchIssue, .noSuchStaff,
            .noSuchCopy, .noSuchAlarm, .noSuchHold, .noSuchDisposal, .noSuchProject, .noSuchTrigger,
            .noSuchYear, .yearNotClosed, .noSuchRequest:
            .notFound
        case .noSuchDepartment, .noSuchGrade, .noSuchCategory, .categoryNeeded, .noSuchRole,
            .noSuchField, .badDate, .badValue, .noInitials, .notADocument, .emptyName, .badName,
            .emptyText, .badText, .numberNeeded, .dateInFuture, .emptyScope,
            .holdEndsEarly:
            .usage
        case .fileVanished, .unreadableFile: .inputOutput
        case .fileChanging: .busy
        default: .refused
        }
    }
}
