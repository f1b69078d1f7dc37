public import DossierModel

/// Why a validation did not come to its end.
public struct ValidationError: ExplainedError, Equatable {
    /// What kept it from its end.
    public enum Code: String, MessageKey {
        /// The person stopped it.
        case cancelled
        /// There is no dossier and no folder of that name.
        case noSuchPlace
        /// That folder is checked with the whole archive only.
        case notAlone
    }

    /// What kept it from its end.
    public var code: Code
    /// What was asked for.
    public var place: String

    /// A failure.
    public init(_ code: Code, _ place: String = "") {
        self.code = code
        self.place = place
    }

    /// The sentence for a person.
    public var message: Message { Message(code, ["place": place]) }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .cancelled: .interrupted
        case .noSuchPlace: .notFound
        case .notAlone: .usage
        }
    }
}
