public import DossierModel

/// Why the ledger, a key or a signature cannot be used.
public struct LedgerError: Error, Sendable, Equatable {
    /// What is wrong, as a closed set.
    public enum Code: String, MessageKey {
        /// A signature is not SSHSIG as the format demands.
        case badSignature
        /// A private key file is not an unencrypted OpenSSH Ed25519 key.
        case badKeyFile
        /// What was named as a key to sign with is none.
        case notAKeyFile
        /// A file with which somebody wants to sign holds no key that can.
        case notASigningKey
        /// A private key file is protected by a passphrase.
        case encryptedKey
        /// A private key file can be read by others.
        case keyReadableByOthers
        /// A private key file cannot be read or written.
        case keyFileFailure
        /// The person has no key on this machine yet.
        case noPersonKey
        /// There is no key of this archive on this machine.
        case noArchiveKey
        /// The person's key is not enrolled in this archive.
        case keyNotEnrolled
        /// The key is enrolled, yet not valid today.
        case keyNotValid
        /// Two people share one key.
        case keyShared
        /// A real archive takes nobody else's name.
        case namedInRealArchive
        /// A real archive takes no other time.
        case timedInRealArchive
        /// There is nobody of that id.
        case unknownStaff
        /// Whoever is to act has left.
        case staffLeft
        /// The ledger has no first event.
        case noFirstEvent
        /// The first event says another archive than `archive.json`.
        case otherArchive
        /// The first event and `archive.json` disagree on being a sandbox.
        case sandboxDisagrees
        /// The end of the ledger cannot be read.
        case damaged
        /// There is no event of that number.
        case noSuchEvent
        /// The ledger has fewer events, or that number is none of a tree.
        case noSuchSize
        /// A text is not a signed note (C2SP signed-note).
        case badNote
        /// A signed note is not a checkpoint (C2SP tlog-checkpoint).
        case badCheckpoint
        /// A file is not a proof that this program writes.
        case badProof
        /// A text is not a verifier key of a signed note.
        case badVerifierKey
        /// No checkpoint that was kept covers what is to be proved.
        case noCheckpoint
        /// No checkpoint of the wanted size was kept.
        case noCheckpointOfSize
        /// No checkpoint newer than the one that is held was kept.
        case noNewerCheckpoint
        /// The checkpoint covers too few events for the event to be among them.
        case eventBehindCheckpoint
        /// A checkpoint and the ledger tell two histories.
        case checkpointDisagrees
        /// The archive's key at hand is not the one that event 0 names.
        case otherArchiveKey
        /// The recovery key at hand is not the one that event 0 names.
        case otherRecoveryKey
        /// An event is longer than a line may be.
        case eventTooLong
        /// Changes were to be made of which no event tells.
        case unsignedChange
        /// A volume of a closed year was to be changed (design §3.5).
        case yearClosed
        /// What was to be replaced is something that no event vouches for.
        case notVouched
    }

    /// What is wrong.
    public var code: Code
    /// The file, the event or the person at fault.
    public var place: String
    /// What was found or wanted there.
    public var detail: String

    /// An error at a place.
    public init(_ code: Code, place: String = "", detail: String = "") {
        self.code = code
        self.place = place
        self.detail = detail
    }
}

extension LedgerError: RefusingError {
    /// That somebody tried to change a closed year (design §3.5), or to go by what was altered (rule
    /// UPD-6); the rest is no attempt at anything.
    public var refusal: Refusal? {
        switch code {
        case .yearClosed: Refusal(rule: "PACK-6", action: code.rawValue)
        case .notVouched: Refusal(rule: "UPD-6", action: code.rawValue)
        default: nil
        }
    }

    /// The sentence for a person.
    public var message: Message { Message(code, ["place": place, "detail": detail]) }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .badSignature, .badKeyFile, .notAKeyFile, .notASigningKey, .noFirstEvent,
            .otherArchive,
            .sandboxDisagrees, .damaged,
            .badNote, .badCheckpoint, .badProof, .badVerifierKey, .checkpointDisagrees:
            .corruptInput
        case .encryptedKey, .keyReadableByOthers, .keyNotEnrolled, .keyNotValid, .keyShared,
            .staffLeft, .otherArchiveKey, .otherRecoveryKey,
            .yearClosed, .notVouched:
            .refused
        case .namedInRealArchive, .timedInRealArchive, .eventTooLong, .eventBehindCheckpoint: .usage
        case .unknownStaff, .noPersonKey, .noArchiveKey, .noSuchEvent, .noSuchSize, .noCheckpoint,
            .noCheckpointOfSize, .noNewerCheckpoint:
            .notFound
        case .keyFileFailure, .unsignedChange: .inputOutput
        }
    }
}
