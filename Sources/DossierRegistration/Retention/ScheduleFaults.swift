public import DossierModel
public import DossierStore

/// Everything that stands against putting a schedule in force.
public struct ScheduleFaults: RefusingError, Equatable {
    /// The keys of the sentences.
    public enum Code: String, MessageKey {
        case faults
        case unreadable
    }

    /// What is wrong; empty only of a file that cannot be read.
    public var faults: [ScheduleFault]

    /// Why the file cannot be read as a schedule.
    public var unreadable: Message?

    /// A file that holds no schedule.
    public init(unreadable error: StoreError) {
        faults = []
        unreadable = error.message
    }

    /// These faults.
    public init(faults: [ScheduleFault]) {
        self.faults = faults
    }

    /// The sentence that announces them.
    public var message: Message {
        Message(
            unreadable == nil ? Code.faults : .unreadable,
            ["count": "\(faults.count)", "rule": "RET-1"])
    }

    /// One sentence for each fault.
    public var details: [Message] {
        (unreadable.map { [$0] } ?? []) + faults.map { Message($0.code, ["place": $0.place]) }
    }

    /// Somebody tried to put it in force (rule RET-1).
    public var refusal: Refusal? { Refusal(rule: "RET-1", action: "schedule") }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
