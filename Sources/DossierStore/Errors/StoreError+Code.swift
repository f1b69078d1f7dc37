public import DossierModel

extension StoreError {
    /// What went wrong, as a closed set; the key of the sentence.
    public enum Code: String, MessageKey {
        // What is read.
        case notAnArchive, notFound, notADirectory, notAFile, throughLink, tooLarge
        case corruptDocument, changedWhileRead
        // What the system refuses.
        case permissionDenied, cannotCreate, readOnly, diskFull, quotaExceeded, inputOutput
        case connectionLost, nameTooLong, nameRefused, tooManyOpenFiles, fileTooLarge, nameTaken
        case notEmpty, otherFileSystem, unexpected
        // What the store itself refuses or could not promise.
        case replacementNotKept, changedByOthers, pathNamedTwice, folderNotEmpty
        case archiveExists, insideArchive
        // A volume that is not what its folder says.
        case copiedVolume, recordsOfAnother
        // The one writer.
        case busy, leaseLost
        // The transaction.
        case journalCorrupt, journalInTheWay, stagingCorrupt, ledgerPartTaken
        case outcomeUnknown, committedUnfinished

        /// The status with which the command ends.
        public var exitStatus: ExitStatus {
            switch self {
            case .notAnArchive, .notFound: .notFound
            case .notADirectory, .notAFile, .throughLink, .tooLarge, .corruptDocument,
                .journalCorrupt, .stagingCorrupt, .pathNamedTwice,
                .copiedVolume, .recordsOfAnother:
                .corruptInput
            case .cannotCreate, .nameTooLong, .nameRefused, .nameTaken, .notEmpty, .folderNotEmpty,
                .archiveExists, .insideArchive:
                .cannotCreate
            case .permissionDenied, .readOnly, .diskFull, .quotaExceeded, .inputOutput,
                .connectionLost, .otherFileSystem, .tooManyOpenFiles, .fileTooLarge, .unexpected,
                .replacementNotKept, .outcomeUnknown, .committedUnfinished:
                .inputOutput
            case .changedWhileRead, .changedByOthers, .busy, .leaseLost, .ledgerPartTaken,
                .journalInTheWay:
                .busy
            }
        }
    }
}
