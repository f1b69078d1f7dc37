/// Why somebody may not sign a step of an approval.
public struct ApprovalRefusal: RefusingError, Equatable {
    /// What stands in the way, as a closed set.
    public enum Code: String, MessageKey {
        /// Nobody can sit in a seat that must agree: it has to be filled first.
        case seatVacant
        /// The step that is due belongs to others.
        case notYourStep
        /// Who asks cannot agree.
        case ownApplication
        /// The person has signed another step of the same matter.
        case signedAlready
        /// Whoever counts or gains must not agree.
        case excludedPerson
        /// Every step is signed.
        case complete
        /// A step on paper needs two people who are neither approver nor applicant.
        case countersignature
        /// The scan is no registered record whose document is in its place.
        case noScan
        /// No step of that number waits to be countersigned.
        case noSuchStep
        /// The form was signed for something else than what is there now.
        case otherDigest
    }

    /// What stands in the way.
    public var code: Code
    /// The person who tried.
    public var person: StaffID?
    /// The seat that is due or vacant.
    public var seat: RoleID?
    /// What was to be approved.
    public var action: ApprovedAction

    /// What else the sentence names.
    public var detail: String

    /// A refusal.
    public init(
        _ code: Code, _ action: ApprovedAction, person: StaffID? = nil, seat: RoleID? = nil,
        detail: String = ""
    ) {
        self.code = code
        self.action = action
        self.person = person
        self.seat = seat
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message {
        Message(
            code,
            [
                "person": person?.description ?? "", "seat": seat?.description ?? "",
                "action": action.rawValue, "detail": detail,
            ])
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus { .refused }

    /// What was tried.
    public var refusal: Refusal? { Refusal(rule: rule, action: action.rawValue) }

    /// The rule that says no.
    public var rule: String {
        switch code {
        case .seatVacant: "approval-seat-vacant"
        case .notYourStep, .complete: "approval-step"
        case .ownApplication, .signedAlready, .excludedPerson: "separation-of-duties"
        case .countersignature, .noScan, .noSuchStep, .otherDigest: "approval-paper"
        }
    }
}
