public import SystemPackage

extension StoreError {
    /// What an error number means, given what was being done: one table for every system call.
    public init(_ errno: Errno, _ place: String, _ operation: Operation) {
        self.init(Self.code(errno, operation), place, operation, errno: errno)
    }

    private static func code(_ errno: Errno, _ operation: Operation) -> Code {
        switch errno {
        case .noSuchFileOrDirectory: .notFound
        case .notDirectory: .notADirectory
        case .isDirectory: .notAFile
        // openat2 says EXDEV of what leads out of the root; a rename says it of two file systems.
        case .improperLink: operation == .open ? .throughLink : .otherFileSystem
        case .tooManySymbolicLinkLevels: .throughLink
        case .permissionDenied, .notPermitted: denied(operation)
        case .readOnlyFileSystem: .readOnly
        case .noSpace: .diskFull
        case .diskQuotaExceeded: .quotaExceeded
        case .ioError: .inputOutput
        case .fileNameTooLong: .nameTooLong
        case .fileExists: .nameTaken
        case .directoryNotEmpty: .notEmpty
        case .tooManyOpenFiles, .tooManyOpenFilesInSystem: .tooManyOpenFiles
        case .fileTooLarge: .fileTooLarge
        default: isLost(errno) ? .connectionLost : .unexpected
        }
    }

    private static func denied(_ operation: Operation) -> Code {
        operation == .create ? .cannotCreate : .permissionDenied
    }

    /// What a mount says when its server has gone.
    private static func isLost(_ errno: Errno) -> Bool {
        switch errno {
        case .staleNFSFileHandle, .socketNotConnected, .hostIsDown, .noRouteToHost,
            .networkDown, .networkUnreachable, .networkReset, .connectionAbort,
            .connectionReset, .connectionRefused, .timedOut, .brokenPipe, .socketShutdown,
            .noSuchAddressOrDevice, .operationNotSupportedByDevice:
            true
        default: false
        }
    }
}

/// Does a call of the system and says of its failure where it happened.
func located<Result>(
    _ place: @autoclosure () -> String, _ operation: StoreError.Operation,
    _ call: () throws(Errno) -> Result
) throws(StoreError) -> Result {
    do {
        return try call()
    } catch {
        throw StoreError(error, place(), operation)
    }
}
