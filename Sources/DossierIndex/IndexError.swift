public import DossierModel

/// Why the index could not do its work; an index that is only damaged or old is rebuilt instead.
public struct IndexError: Error, Sendable, Equatable {
    /// What happened, as a closed set.
    public enum Code: String, MessageKey {
        /// The folder of the index cannot be made or entered.
        case cannotCreateFolder
        /// The index file cannot be opened or made.
        case cannotOpen
        /// The path given for the index lies inside the archive.
        case insideArchive
        /// The path given for the index holds a file that is something else.
        case notAnIndex
        /// Another run is writing the index.
        case busy
        /// Reading or writing the index failed.
        case failed
        /// There is no complete index yet.
        case notBuilt
        /// The person stopped the run.
        case cancelled
    }

    /// What happened.
    public var code: Code
    /// The file or folder, shown safely.
    public var place: String
    /// What the system or the database says.
    public var details: String

    /// An error at a place.
    public init(_ code: Code, at place: String, details: String = "") {
        self.code = code
        self.place = place
        self.details = details
    }
}

extension IndexError: ExplainedError {
    /// The sentence for a person.
    public var message: Message { Message(code, ["path": place, "details": details]) }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .cannotCreateFolder, .cannotOpen: .cannotCreate
        case .insideArchive, .notAnIndex: .usage
        case .busy: .busy
        case .failed: .inputOutput
        case .notBuilt: .notFound
        case .cancelled: .interrupted
        }
    }
}
