/// The steps of the approval of one act, in order.
public struct ApprovalChain: Sendable, Equatable {
    /// The act.
    public var action: ApprovedAction
    /// The seats that must agree, in order.
    public var steps: [ApprovalSeat]
    /// Whether a record that proves the occasion must be named.
    public var needsEvidence: Bool

    /// A chain of these seats.
    public init(action: ApprovedAction, steps: [ApprovalSeat], needsEvidence: Bool = false) {
        self.action = action
        self.steps = steps
        self.needsEvidence = needsEvidence
    }
}

extension ApprovalChain: JSONRepresentable {
    /// Reads a chain.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        action = try reader.parsed("action") { ApprovedAction(rawValue: $0) }
        steps = try reader.filledList("steps")
        needsEvidence = try reader.bool("needsEvidence", default: false)
        try reader.finish()
    }

    /// The chain as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("action", action.rawValue)
        builder.add("steps", list: steps)
        builder.add("needsEvidence", ifTrue: needsEvidence)
        return builder.value
    }
}
