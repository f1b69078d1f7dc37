public import DossierModel

/// Why a backup was not made, read or restored.
public struct BackupError: RefusingError, Equatable {
    /// What stood in the way, as a closed set.
    public enum Code: String, MessageKey {
        /// The folder for backups is not there.
        case noFolder
        /// The folder for backups lies in the archive, or around it.
        case insideArchive
        /// There is not room enough for what has to be written.
        case noRoom
        /// There is not room enough for what is to be restored.
        case noRoomToRestore
        /// What was read back is not what was written.
        case notAsWritten
        /// The full backup is encrypted, and what is to stand on it would not be.
        case plainBesideEncrypted
        /// Large documents kept changing while they were read.
        case keepsChanging
        /// There is no such backup in the register.
        case noSuchBackup
        /// The backup was confirmed already.
        case alreadyConfirmed
        /// The file is no backup and no package of an archive.
        case notABackup
        /// The file is damaged.
        case damaged
        /// The file is not the one that was made under its name.
        case notAsMade
        /// The files are of two archives.
        case twoArchives
        /// The full backup of an incremental one is not among the files.
        case baseMissing
        /// Packages and backups are not restored together.
        case mixed
        /// Nothing says what was destroyed since.
        case noTombstones
        /// What should say what was destroyed since is not newer than what is to be restored.
        case olderSource
        /// What should say what was destroyed since is itself what is to be restored.
        case ownWitness
        /// What should say what was destroyed since knows only the records of its own department.
        case partWitness
        /// No key of the archive signed the checkpoint.
        case notSigned
        /// The folder is not empty.
        case notEmpty
        /// The folder holds a restoration of something else that was stopped.
        case otherRestoration
        /// Nothing of what was asked for is in the files.
        case nothingFound
        /// The archive was restored and is not in use yet.
        case notActivated
        /// There is no restored archive that waits to be used.
        case nothingToActivate
        /// A copy for evidence is never used as an archive.
        case evidenceCopy
        /// No record lies at that path.
        case noRecord
        /// The document is as its record says.
        case isSound
        /// The document was destroyed.
        case destroyed
        /// A document lies in the way.
        case inTheWay
        /// Nothing lies there that could be repaired.
        case gone
        /// A predecessor of a package is not among the files.
        case gap
    }

    /// What stood in the way.
    public var code: Code
    /// The thing: a file, a folder, a path.
    public var subject: String
    /// What else the sentence names.
    public var detail: String

    /// A reason.
    public init(_ code: Code, _ subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message { Message(code, ["subject": subject, "detail": detail]) }

    /// What was tried against the rules of restoring: to bring back what was destroyed, to overwrite
    /// what is sound, to pass the tombstones by.
    public var refusal: Refusal? {
        switch code {
        case .destroyed: Refusal(rule: "DES-1", action: "returnDestroyed")
        case .isSound, .gone: Refusal(rule: "PACK-6", action: "needlessRepair")
        case .noTombstones, .olderSource, .ownWitness, .partWitness, .notSigned, .gap,
            .twoArchives, .mixed, .baseMissing, .evidenceCopy:
            Refusal(rule: "PACK-6", action: "unfitRestore")
        default: nil
        }
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus {
        switch code {
        case .alreadyConfirmed, .twoArchives, .mixed, .baseMissing, .noTombstones, .olderSource,
            .ownWitness, .partWitness, .notSigned, .plainBesideEncrypted,
            .notActivated, .nothingToActivate, .evidenceCopy, .isSound, .destroyed, .gone, .gap:
            .refused
        case .noFolder, .noSuchBackup, .nothingFound, .noRecord: .notFound
        case .insideArchive, .notEmpty, .otherRestoration, .inTheWay: .cannotCreate
        case .noRoom, .noRoomToRestore, .notAsWritten: .inputOutput
        case .keepsChanging: .busy
        case .notABackup, .damaged, .notAsMade: .corruptInput
        }
    }
}
