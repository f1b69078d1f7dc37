public import DossierModel

/// Everything that stands against putting a schedule in force.
public struct ScheduleFaults: RefusingError, Equatable {
    /// The keys of the sentences.
    public enum Code: String, MessageKey {
        case faults
    }

    /// What is wrong; never empty.
    public var faults: [ScheduleFault]

    /// These faults.
    public init(faults: [ScheduleFault]) {
        self.faults = faults
    }

    /// The sentence that announces them.
    public var message: Message {
        Message(Code.faults, ["count": "\(faults.count)", "rule": "RET-1"])
    }

    /// One sentence for each fault.
    public var details: [Message] { faults.map { Message($0.code, ["place": $0.place]) } }

    /// Somebody tried to put it in force (rule RET-1).
    public var refusal: Refusal? { Refusal(rule: "RET-1", action: "schedule") }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
