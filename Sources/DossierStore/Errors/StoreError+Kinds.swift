public import DossierModel

extension StoreError {
    /// Whether the file changed, vanished or was replaced while it was read.
    public var isChange: Bool { code == .changedWhileRead || code == .notFound }

    /// Whether the fault lies with the document that was read, so that others can go on.
    public var isAboutDocument: Bool {
        switch code {
        case .notFound, .notADirectory, .notAFile, .throughLink, .changedWhileRead,
            .permissionDenied, .nameTooLong:
            true
        case .inputOutput: operation == .read
        default: false
        }
    }

    /// Whether the fault lies with one volume's files, so that work on other volumes can go on.
    public var isAboutVolume: Bool {
        switch code {
        case .corruptDocument, .tooLarge, .copiedVolume, .recordsOfAnother: true
        default: isAboutDocument
        }
    }

    /// The fault as one of a list.
    public var asVolumeFault: VolumeFault { VolumeFault(place, message) }
}

extension [VolumeFault] {
    /// What reading of a volume yields; nil where the fault lies with that volume, which is noted.
    ///
    /// - Throws: what else reading met.
    public mutating func noting<Value>(
        _ read: () throws(StoreError) -> Value
    ) throws(StoreError) -> Value? {
        do {
            return try read()
        } catch  where error.isAboutVolume {
            append(error.asVolumeFault)
            return nil
        }
    }
}
