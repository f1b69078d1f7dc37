public import DossierModel
public import SystemPackage

/// Everything that is wrong with a table, so that a person mends it in one go.
public struct TableFaults: ExplainedError {
    /// The keys of the sentences.
    public enum Code: String, MessageKey {
        case faults
    }

    /// The table.
    public var file: FilePath
    /// What is wrong, in order of lines; never empty.
    public var faults: [ClientTableFault]

    /// The sentence that announces them.
    public var message: Message {
        Message(Code.faults, ["file": file.string, "count": "\(faults.count)"])
    }

    /// One sentence for each fault.
    public var details: [Message] { faults.map(\.message) }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
