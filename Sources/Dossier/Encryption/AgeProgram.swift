public import DossierModel
public import DossierStore
internal import Foundation
public import SystemPackage

/// The program age(1), of Debian's package `age`, as a filter (rule STO-11).
///
/// It makes and reads the files of C2SP `age-encryption.org/v1`. Its own name for a fault is shown
/// only behind ours.
public struct AgeProgram: Encryption {
    /// Where the program lies.
    public let path: FilePath

    /// The program at a path.
    public init(path: FilePath) {
        self.path = path
    }

    /// The program as the folders of `PATH` have it.
    ///
    /// - Throws: `noProgram`, whose sentence names the package.
    public init(searching folders: String) throws {
        for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
            let path = FilePath(String(folder)).appending("age")
            if FileManager.default.isExecutableFile(atPath: path.string) {
                self.init(path: path)
                return
            }
        }
        throw EncryptionError(.noProgram, "age")
    }

    /// Begins to encrypt.
    public func encrypt(
        for recipients: [Recipient], to sink: @escaping Sink
    ) throws -> any EncryptingStream {
        let arguments = recipients.flatMap { ["--recipient", $0.description] }
        let filter = try FilterProcess(path, ["--encrypt"] + arguments)
        return AgeEncryption(filter: filter, sink: sink)
    }

    /// Begins to decrypt.
    public func decrypt(
        with identities: [FilePath], from source: @escaping Source
    ) throws -> any DecryptingStream {
        for identity in identities
        where !FileManager.default.isReadableFile(atPath: identity.string) {
            throw StoreError(.notFound, VisibleText.of(identity.string), .open)
        }
        let arguments = identities.flatMap { ["--identity", $0.string] }
        let filter = try FilterProcess(path, ["--decrypt"] + arguments)
        return AgeDecryption(
            filter: filter, identities: identities.map(\.string), source: source)
    }
}
