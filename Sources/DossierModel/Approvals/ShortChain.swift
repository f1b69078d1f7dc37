/// That an act was refused because its chain of approvals lacks what no company can do without.
public struct ShortChain: RefusingError, Equatable {
    /// What is lacking; never empty.
    public var faults: [ChainFault]

    /// A refusal.
    public init(_ faults: [ChainFault]) {
        self.faults = faults
    }

    /// Refuses an act whose chain lacks something.
    ///
    /// - Throws: what is lacking.
    public static func check(
        _ action: ApprovedAction, in policy: ApprovalPolicy
    ) throws(ShortChain) {
        let faults = policy.faults(of: action)
        guard faults.isEmpty else { throw ShortChain(faults) }
    }

    /// The sentence about the first.
    public var message: Message {
        faults.first?.message ?? ChainFault(.noChain, .destruction).message
    }

    /// The others.
    public var details: [Message] { faults.dropFirst().map(\.message) }

    /// Refused by a rule.
    public var exitStatus: ExitStatus { .refused }

    /// What was tried: the act, or to put such a policy in force.
    public var refusal: Refusal? {
        Refusal(rule: ChainFault.rule, action: (faults.first?.action ?? .destruction).rawValue)
    }
}
