public import DossierModel

/// Why something cannot be verified at all.
public struct PackageError: ExplainedError, Equatable {
    /// What is wrong, as a closed set; the key of the sentence.
    public enum Code: String, MessageKey {
        /// It is no tar, plain or compressed, so no package either.
        case notAPackage
        /// It is cut off or damaged before its first file, so nothing can be told of it.
        case brokenOff
    }

    /// What is wrong.
    public var code: Code
    /// The file, or the text that was given.
    public var place: String
    /// More of it, in the words of the format.
    public var detail: String

    /// A failure.
    public init(_ code: Code, place: String, detail: String = "") {
        self.code = code
        self.place = place
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message { Message(code, ["place": place, "detail": detail]) }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
