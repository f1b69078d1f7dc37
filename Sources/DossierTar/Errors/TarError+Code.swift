public import DossierModel

extension TarError {
    /// What is wrong, as a closed set; the key of the sentence.
    public enum Code: String, MessageKey {
        // The stream.
        case readFailed, corruptCompression, windowTooLarge, expandsTooMuch, outOfMemory
        // The tar.
        case notATar, truncated, badChecksum, badNumber, badExtendedHeader, duplicateRecord
        case ambiguousName, emptyName, nameWithNul, nameTooLong, headerTooLarge
        case tooManyEntries, unexpectedContent
        // Writing.
        case sizeDiffers, wrongOrder, numberOutOfRange, compressionFailed

        /// The status with which the command ends.
        public var exitStatus: ExitStatus {
            switch self {
            case .readFailed, .outOfMemory, .sizeDiffers, .wrongOrder, .numberOutOfRange,
                .compressionFailed:
                .inputOutput
            default: .corruptInput
            }
        }
    }
}
