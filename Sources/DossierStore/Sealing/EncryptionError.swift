public import DossierModel

/// Why something could not be encrypted or decrypted.
public struct EncryptionError: ExplainedError, Equatable {
    /// What is wrong, as a closed set; the key of the sentence.
    public enum Code: String, MessageKey {
        /// The program age is not installed.
        case noProgram
        /// A text is no key that a file can be encrypted for.
        case badRecipient
        /// A file is encrypted, and no private key was named.
        case identityNeeded
        /// None of the private keys that were named opens the file.
        case wrongIdentity
        /// A file does not hold a private key that the program reads.
        case badIdentity
        /// The file was cut off or changed since it was encrypted.
        case damaged
        /// The program failed, in its own words.
        case failed
    }

    /// What is wrong.
    public var code: Code
    /// The file, the key or the program.
    public var subject: String
    /// What the program said.
    public var detail: String

    /// A failure.
    public init(_ code: Code, _ subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message { Message(code, ["subject": subject, "detail": detail]) }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .noProgram: .notFound
        case .badRecipient: .usage
        case .identityNeeded, .wrongIdentity, .badIdentity, .damaged: .corruptInput
        case .failed: .inputOutput
        }
    }
}
