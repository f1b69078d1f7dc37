/// The steps of the approval of one act, in order.
public struct ApprovalChain: Sendable, Equatable {
    /// The act.
    public var action: ApprovedAction
    /// The seats that must agree, in order.
    public var steps: [ApprovalSeat]
    /// Whether a record that proves the occasion must be named.
    public var needsEvidence: Bool
    /// Who must begin the act; nil: whoever needs it.
    public var applicant: RoleID?
    /// The printed form on which the act is applied for.
    public var form: String?
    /// Who does the act once it is approved; nil: the applicant.
    public var performedBy: ApprovalSeat?
    /// Who must be present when it is done; one person may fill several of these seats, but there
    /// are at least two people.
    public var supervisors: [ApprovalSeat] = []
    /// Who needs no approval for the act.
    public var exempt: [ApprovalSeat] = []
    /// Whether the act is done at once and confirmed with the month's submission.
    public var confirmedAtSubmission: Bool = false
    /// Whether each step is signed for itself and by its own holder: nobody signs once for two
    /// steps in a row, nobody delegates.
    public var personal: Bool = false

    /// A chain of these seats.
    public init(action: ApprovedAction, steps: [ApprovalSeat], needsEvidence: Bool = false) {
        self.action = action
        self.steps = steps
        self.needsEvidence = needsEvidence
    }

    /// Every seat that may agree at some step, alternatives included.
    public var seats: [ApprovalSeat] { steps.flatMap { [$0] + $0.alternatives } }
}

extension ApprovalChain: JSONRepresentable {
    /// Reads a chain.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        action = try reader.parsed("action") { ApprovedAction(rawValue: $0) }
        steps = try reader.filledList("steps")
        needsEvidence = try reader.bool("needsEvidence", default: false)
        applicant = try reader.parsedIfPresent("applicant") { RoleID($0) }
        form = try reader.stringIfPresent("form")
        performedBy = try reader.nestedIfPresent("performedBy")
        supervisors = try reader.list("supervisors")
        exempt = try reader.list("exempt")
        confirmedAtSubmission = try reader.bool("confirmedAtSubmission", default: false)
        personal = try reader.bool("personal", default: false)
        try reader.finish()
    }

    /// The chain as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("action", action.rawValue)
        builder.add("steps", list: steps)
        builder.add("needsEvidence", ifTrue: needsEvidence)
        builder.add("applicant", text: applicant)
        builder.add("form", form)
        builder.add("performedBy", performedBy)
        builder.add("supervisors", list: supervisors)
        builder.add("exempt", list: exempt)
        builder.add("confirmedAtSubmission", ifTrue: confirmedAtSubmission)
        builder.add("personal", ifTrue: personal)
        return builder.value
    }
}
