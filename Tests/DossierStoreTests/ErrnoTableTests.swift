import DossierModel
import DossierStore
import SystemPackage
import Testing

@Suite("Error numbers")
struct ErrnoTableTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let errno: Errno
        let operation: StoreError.Operation
        let code: StoreError.Code
        let status: DossierModel.ExitStatus
        var testDescription: String { "\(errno) while \(operation): \(code)" }
    }

    @Test(
        "have one meaning each",
        arguments: [
            Case(errno: .noSpace, operation: .write, code: .diskFull, status: .inputOutput),
            Case(
                errno: .diskQuotaExceeded, operation: .write, code: .quotaExceeded,
                status: .inputOutput),
            Case(
                errno: .readOnlyFileSystem, operation: .create, code: .readOnly,
                status: .inputOutput),
            Case(errno: .ioError, operation: .read, code: .inputOutput, status: .inputOutput),
            Case(
                errno: .staleNFSFileHandle, operation: .read, code: .connectionLost,
                status: .inputOutput),
            Case(
                errno: .socketNotConnected, operation: .open, code: .connectionLost,
                status: .inputOutput),
            Case(
                errno: .permissionDenied, operation: .read, code: .permissionDenied,
                status: .inputOutput),
            Case(
                errno: .permissionDenied, operation: .create, code: .cannotCreate,
                status: .cannotCreate),
            Case(
                errno: .fileNameTooLong, operation: .create, code: .nameTooLong,
                status: .cannotCreate),
            Case(
                errno: .tooManySymbolicLinkLevels, operation: .open, code: .throughLink,
                status: .corruptInput),
            Case(
                errno: .improperLink, operation: .open, code: .throughLink,
                status: .corruptInput),
            Case(
                errno: .improperLink, operation: .rename, code: .otherFileSystem,
                status: .inputOutput),
            Case(
                errno: .noSuchFileOrDirectory, operation: .open, code: .notFound,
                status: .notFound),
            Case(
                errno: .notDirectory, operation: .open, code: .notADirectory,
                status: .corruptInput),
            Case(errno: .isDirectory, operation: .read, code: .notAFile, status: .corruptInput),
            Case(
                errno: .fileExists, operation: .create, code: .nameTaken, status: .cannotCreate),
            Case(
                errno: .directoryNotEmpty, operation: .remove, code: .notEmpty,
                status: .cannotCreate),
            Case(
                errno: .tooManyOpenFiles, operation: .open, code: .tooManyOpenFiles,
                status: .inputOutput),
            Case(
                errno: .fileTooLarge, operation: .write, code: .fileTooLarge,
                status: .inputOutput),
            Case(errno: .deadlock, operation: .write, code: .unexpected, status: .inputOutput),
        ])
    func meanings(item: Case) {
        let error = StoreError(item.errno, "2026/合同.docx", item.operation)
        #expect(error.code == item.code)
        #expect(error.exitStatus == item.status)
        #expect(error.message.arguments["path"] == "2026/合同.docx")
        #expect(error.errno == item.errno)
    }
}
