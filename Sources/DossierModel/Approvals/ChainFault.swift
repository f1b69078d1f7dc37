/// What a chain of approvals lacks that no company can do without, whatever its policy says (DES-6).
public struct ChainFault: Sendable, Hashable {
    /// What is lacking.
    public enum Code: String, Sendable, CaseIterable, MessageKey {
        /// There is no chain for the act at all.
        case noChain
        /// The department that holds the dossiers does not review, or only sometimes.
        case noReview
        /// Fewer than three people appraise, or others may in their place.
        case noAppraisal
        /// Nobody approves at the end, or only sometimes.
        case noFinalApproval
        /// One person could sign at several steps, or sign for another.
        case notPersonal
        /// Somebody would need no approval, or the act could be done before it.
        case exempt
        /// Fewer than two supervisors.
        case fewSupervisors
        /// Fewer than two people agree.
        case fewPeople
        /// Whoever applies could agree.
        case ownApproval
    }

    /// What is lacking.
    public var code: Code
    /// For which act.
    public var action: ApprovedAction

    /// A fault.
    public init(_ code: Code, _ action: ApprovedAction) {
        self.code = code
        self.action = action
    }

    /// The name of the rule, as scripts are told.
    public static let rule = "approval-floor"

    /// The sentence for a person.
    public var message: Message { Message(code, ["act": action.rawValue, "rule": Self.rule]) }

    /// The acts whose chains have a floor: what destroys, what lets it happen, and what undoes it.
    public static let actions: [ApprovedAction] = [.destruction, .releaseHold, .restoreIntoArchive]
}

extension ApprovalPolicy {
    /// What the chains lack that no company can do without.
    public var faults: [ChainFault] { ChainFault.actions.flatMap { faults(of: $0) } }

    /// What the chain of one act lacks.
    public func faults(of action: ApprovedAction) -> [ChainFault] {
        chain(action)?.faults ?? [ChainFault(.noChain, action)]
    }
}

extension ApprovalChain {
    /// The members of a group that appraises, at the least.
    public static let fewestAppraisers = 3
    /// Supervisors of a destruction, and people who agree to one or to a release, at the least.
    public static let fewestPeople = 2

    /// What it lacks that no company can do without; only seats that always agree are counted.
    public var faults: [ChainFault] {
        var codes: [ChainFault.Code] = []
        switch action {
        case .destruction: codes = destructionFaults
        case .releaseHold:
            if always.reduce(0, { $0 + $1.people }) < Self.fewestPeople { codes = [.fewPeople] }
        case .restoreIntoArchive:
            let appliers: [RoleID] = [applicant ?? "administrator", "administrator"]
            if seats.contains(where: { appliers.contains($0.role) }) { codes = [.ownApproval] }
            if always.isEmpty { codes.append(.noFinalApproval) }
        default: return []
        }
        if !exempt.isEmpty || confirmedAtSubmission { codes.append(.exempt) }
        return codes.map { ChainFault($0, action) }
    }

    private var always: [ApprovalSeat] { steps.filter { $0.condition == nil } }

    private var destructionFaults: [ChainFault.Code] {
        var codes: [ChainFault.Code] = []
        let appraisal = steps.firstIndex { seat in
            seat.role == ApprovalSeat.appraiser && seat.condition == nil
                && seat.people >= Self.fewestAppraisers && seat.alternatives.isEmpty
        }
        if appraisal == nil { codes.append(.noAppraisal) }
        let isReviewed = steps[..<(appraisal ?? steps.endIndex)].contains { seat in
            seat.condition == nil
                && ([seat] + seat.alternatives).allSatisfy {
                    $0.scope == .holding && $0.role != ApprovalSeat.appraiser
                }
        }
        if !isReviewed { codes.append(.noReview) }
        let isLast = appraisal.map { $0 < steps.count - 1 } ?? true
        if steps.last?.condition != nil || steps.last?.role == ApprovalSeat.appraiser || !isLast {
            codes.append(.noFinalApproval)
        }
        if !personal { codes.append(.notPersonal) }
        let watching = supervisors.filter { $0.condition == nil }
        if watching.count < Self.fewestPeople { codes.append(.fewSupervisors) }
        return codes
    }
}

extension ApprovalSeat {
    /// Who is named for one list to appraise it, and holds no role of that name.
    public static let appraiser: RoleID = "appraiser"
    /// Who is named for one list to supervise its destruction, and holds no role of that name.
    public static let supervisor: RoleID = "supervisor"
}
