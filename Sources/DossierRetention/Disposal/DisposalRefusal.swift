public import DossierModel

/// Why an act about a disposal list was refused.
public struct DisposalRefusal: RefusingError, Equatable {
    /// What stands in the way, as a closed set.
    public enum Code: String, MessageKey {
        /// The list is not where the act belongs.
        case wrongState
        /// Another person does this.
        case notYours
        /// The person is not on the staff today.
        case notOnStaff
        /// The same person would act in two roles (rule DES-6).
        case twoRoles
        /// Too few people were named for the appraisal.
        case tooFewAppraisers
        /// Fewer than two supervisors were named.
        case tooFewSupervisors
        /// Nobody of those named fills a supervisor's seat.
        case supervisorSeat
        /// The waiting period is too short.
        case waitTooShort
        /// The waiting period is not over.
        case stillWaiting
        /// A supervisor counted something else than the list holds.
        case wrongCount
        /// The same person counted already.
        case countedAlready
        /// A supervisor counted or signed another list.
        case notCounted
        /// Not every supervisor has stated that the items are gone.
        case notWitnessed
        /// Copies are still there.
        case copiesOutstanding
        /// No copy of that number stands on the list.
        case noSuchCopy
        /// A copy is said to have expired, and has no last day, or one that is still to come.
        case notExpired
        /// A copy that is said to be gone can be seen where it was.
        case copyStillThere
        /// Nothing shows that a copy elsewhere is gone.
        case noEvidence
        /// What is said to be destroyed is not told of by the ledger.
        case untold
        /// Everything is destroyed: nothing can stay.
        case nothingLeft
        /// An item is not where the outcome would come from.
        case wrongOutcome
        /// The list has no item.
        case emptyList
        /// What is to be taken off does not stand on the list.
        case notListed
        /// Items are left that were neither destroyed nor kept.
        case itemsLeft
        /// Guards stand against it.
        case guarded
        /// The chain of approvals is not gone through.
        case notApproved
        /// The chain says no.
        case chain
        /// The chain lacks what no company can do without.
        case shortChain
    }

    /// What stands in the way.
    public var code: Code
    /// What was tried.
    public var act: DisposalWord
    /// The number of the list.
    public var list: String
    /// What else the sentence names.
    public var detail: String
    /// The guards that stand against it.
    public var guards: [GuardRefusal] = []
    /// What the chain says.
    public var approval: ApprovalRefusal?
    /// Whose department a supervisor's seat is for.
    public var scope: ApprovalSeat.Scope?
    /// What the chain lacks.
    public var faults: [ChainFault] = []

    /// A refusal.
    public init(_ code: Code, _ act: DisposalWord, _ list: DisposalList, detail: String = "") {
        self.code = code
        self.act = act
        self.list = list.number
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message {
        if let approval { return approval.message }
        if let first = faults.first { return first.message }
        if code == .guarded, let first = guards.first { return first.message }
        var arguments = ["list": list, "detail": detail, "act": act.rawValue]
        switch code {
        case .wrongState: arguments["listState"] = detail
        case .notYours, .notApproved: arguments["seat"] = detail
        case .supervisorSeat:
            (arguments["seat"], arguments["seatScope"]) = (detail, scope?.rawValue ?? "")
        default: break
        }
        return Message(code, arguments)
    }

    /// The other guards, or what else the chain lacks.
    public var details: [Message] {
        guards.dropFirst().map(\.message) + faults.dropFirst().map(\.message)
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus { .refused }

    /// What was tried, and what refused it.
    public var refusal: Refusal? { Refusal(rule: rule, action: act.attempt) }

    /// The rule that says no.
    public var rule: String {
        if let approval { return approval.rule }
        if let first = guards.first { return first.reason.rule }
        return switch code {
        case .twoRoles, .tooFewSupervisors, .tooFewAppraisers, .supervisorSeat:
            "separation-of-duties"
        case .waitTooShort, .stillWaiting: "disposal-waiting"
        case .wrongCount, .countedAlready, .notCounted, .notWitnessed: "disposal-supervision"
        case .copiesOutstanding, .noSuchCopy, .notExpired, .copyStillThere, .noEvidence:
            "disposal-copies"
        case .untold: DisposalGuard.signature.rule
        case .notYours, .notOnStaff: "disposal-authority"
        case .notApproved, .chain: "disposal-not-approved"
        case .shortChain: ChainFault.rule
        default: "disposal-state"
        }
    }
}
