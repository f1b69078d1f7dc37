public import DossierModel

extension RegistrationError: RefusingError {
    /// What was refused: an act to which the person has no right, or one that the rules of retention,
    /// destruction, personal data and the year's end forbid to all (RET, DES, PRV, PACK).
    ///
    /// What else merely cannot be is none. Of a copy without leave the desk has told already.
    public var refusal: Refusal? {
        switch code {
        case .notPermitted: Refusal(rule: rule ?? "SEC-4", action: detail)
        case .approvalNeeded: Refusal(rule: rule ?? "CRE-2", action: subject)
        case .selfAppointment: Refusal(rule: rule ?? "SEC-4", action: code.rawValue)
        case .ownHandOver, .otherDepartment: Refusal(rule: rule ?? "HND-1", action: code.rawValue)
        case .rolesExclude: Refusal(rule: rule ?? "INS-6", action: code.rawValue)
        case .notVouched: Refusal(rule: rule ?? "DES-3", action: code.rawValue)
        case .ownAlarm: Refusal(rule: rule ?? "LOG-3", action: code.rawValue)
        case .triggerInFuture, .triggerTooEarly, .evidenceUnknown, .recordOfAnother,
            .noSuchClass, .classOfAnotherCategory, .notNextVersion, .scheduleBackdated:
            Refusal(rule: rule ?? "RET-2", action: code.rawValue)
        case .severalDepartments, .neverDue, .nothingDue, .destroyedContent, .destroyedRecord,
            .copyRetained:
            Refusal(rule: rule ?? "DES-4", action: code.rawValue)
        case .holdReleased, .triggerWithdrawn: Refusal(rule: rule ?? "RET-6", action: code.rawValue)
        case .alreadyRestricted, .notRestricted, .requestAnswered, .eraseFirst, .notAnErasure:
            Refusal(rule: rule ?? "PRV-5", action: code.rawValue)
        case .yearIsClosed, .yearNotOver, .januaryNotPacked, .januaryNotReceived, .evidenceNeeded:
            Refusal(rule: rule ?? "PACK-6", action: code.rawValue)
        default: nil
        }
    }
}
