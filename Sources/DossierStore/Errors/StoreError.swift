public import DossierModel
public import SystemPackage

/// Why the store could not do its work, and where.
public struct StoreError: ExplainedError, Equatable {
    /// What the store was doing when it failed.
    public enum Operation: String, Sendable, CaseIterable {
        case open, list, status, read, write, create, copy, rename, remove, synchronize, lock
    }

    /// What went wrong.
    public var code: Code
    /// The file or folder at fault, for people.
    public var place: String
    /// What was being done.
    public var operation: Operation
    /// The error number of the operating system, where it gave one.
    public var errno: Errno?
    /// What else stands in the places of the sentence.
    public var details: [String: String]
    /// What is wrong with the JSON of a document.
    public var fault: JSONFault?

    /// A failure of the store.
    public init(
        _ code: Code, _ place: String, _ operation: Operation, errno: Errno? = nil,
        details: [String: String] = [:], fault: JSONFault? = nil
    ) {
        self.code = code
        self.place = place
        self.operation = operation
        self.errno = errno
        self.details = details
        self.fault = fault
    }

    /// The sentence for a person.
    public var message: Message {
        var arguments = details
        arguments["path"] = place
        arguments["operation"] = operation.rawValue
        if let errno { arguments["reason"] = errno.description }
        if let fault {
            // The second half of the sentence is the fault's own, found by its key.
            arguments["line"] = "\(fault.line)"
            arguments["pointer"] = fault.pointer.isEmpty ? "/" : fault.pointer
            arguments["detail"] = fault.detail
            arguments["fault"] = fault.code.catalogueKey
        }
        return Message(code, arguments)
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus { code.exitStatus }
}
