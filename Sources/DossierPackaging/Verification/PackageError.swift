public import DossierModel

/// Why something cannot be verified at all.
public struct PackageError: ExplainedError, Equatable {
    /// What is wrong, as a closed set; the key of the sentence.
    public enum Code: String, MessageKey {
        /// It is no tar, plain or compressed, so no package either.
        case notAPackage
        /// It is cut off or damaged before its first file, so nothing can be told of it.
        case brokenOff
        /// It is a folder without bagit.txt, by which a bag is known.
        case noBag
    }

    /// What is wrong.
    public var code: Code
    /// The file, or the text that was given.
    public var place: String
    /// Why it cannot be read, as a word that the catalogue puts in a sentence's words.
    public var why: String

    /// A failure.
    public init(_ code: Code, place: String, why: String = "") {
        self.code = code
        self.place = place
        self.why = why
    }

    /// The sentence for a person.
    public var message: Message { Message(code, ["place": place, "why": why]) }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
