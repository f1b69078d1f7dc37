public import DossierModel

/// Why something was not handed over, received or confirmed.
public struct HandOffError: ExplainedError, Equatable {
    /// What stood in the way, as a closed set; the key of the sentence.
    public enum Code: String, MessageKey {
        /// What is to be handed over is damaged, or no package of this archive.
        case notOwnPackage
        /// What is to be handed over is of a sandbox, and this archive is none.
        case ofSandbox
        /// A file lacks its proof, which a packing that was stopped left out.
        case proofMissing
        /// What is to be handed over was replaced by a package without what was destroyed.
        case replaced
        /// The ledger has no checkpoint yet.
        case noCheckpoint
        /// A file of that name lies in the folder already.
        case inTheWay
        /// It is to be given back by a day that is over.
        case expiresPast
        /// There is no such folder.
        case noFolder
        /// A package changed while it was copied.
        case changed
        /// What came is no package of an archive.
        case notMonthly
        /// What somebody says to hold is neither a checkpoint nor a package.
        case badHeld
        /// A receipt cannot be read.
        case badReceipt
        /// The signature of a receipt does not fit it.
        case badReceiptSignature
        /// A receipt is of another archive.
        case otherArchive
        /// No hand-over has what a receipt names.
        case otherHandOff
        /// A receipt names another package than was handed over, or one of another digest.
        case otherPackage
        /// The hand-over was confirmed before.
        case confirmed
    }

    /// What stood in the way.
    public var code: Code
    /// The file, the package or the hand-over.
    public var subject: String
    /// What else the sentence names.
    public var detail: String
    /// Further sentences: what was found.
    public var details: [Message]

    /// The sentences that can stand behind the first.
    public enum Detail: String, MessageKey {
        /// A finding: its place and its rule.
        case finding
    }

    /// A reason.
    public init(_ code: Code, _ subject: String, detail: String = "", findings: [Finding] = []) {
        self.code = code
        self.subject = subject
        self.detail = detail
        details = findings.map {
            Message(Detail.finding, ["place": $0.place, "rule": $0.rule])
        }
    }

    /// The sentence for a person.
    public var message: Message { Message(code, ["subject": subject, "detail": detail]) }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .notOwnPackage, .notMonthly, .badHeld, .badReceipt,
            .badReceiptSignature:
            .corruptInput
        case .noFolder: .notFound
        case .inTheWay: .cannotCreate
        case .changed: .busy
        case .ofSandbox, .proofMissing, .replaced, .noCheckpoint, .expiresPast, .otherArchive,
            .otherHandOff,
            .otherPackage, .confirmed:
            .refused
        }
    }
}
