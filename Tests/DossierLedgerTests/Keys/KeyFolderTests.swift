import DossierLedger
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Private keys in the user's own configuration.
struct KeyFolderTests {
    private let directory: TemporaryDirectory
    private let folder: KeyFolder
    private let source = FixedIdentitySource(seed: 3)

    init() throws {
        directory = try TemporaryDirectory()
        folder = KeyFolder(directory.at("config").appending("dossier"))
    }

    private func mode(_ path: FilePath) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path.string)
        return attributes[.posixPermissions] as? Int ?? 0
    }

    @Test("the person's key is made on first use, and stays")
    func person() throws {
        #expect(try folder.personKey() == nil)
        let key = try folder.personKey(madeFrom: source)
        #expect(try folder.personKey(madeFrom: source).publicKey == key.publicKey)
        #expect(try folder.personKey()?.publicKey == key.publicKey)
        #expect(try mode(folder.personKeyPath) == 0o600)
        #expect(try mode(folder.path) == 0o700)
        #expect(try mode(folder.path.appending("keys")) == 0o700)
        let outcome = try SSHKeygen.run(
            ["-y", "-f", folder.personKeyPath.string], in: directory.path)
        #expect(PublicKeyText(outcome.output) == key.publicKey)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: folder.path.appending("keys").string)
        #expect(names == ["person"])
    }

    @Test("an archive's key is kept, and never replaced by another")
    func archive() throws {
        let id: ArchiveID = source.makeID()
        let key = try SigningKey(from: source)
        #expect(try folder.archiveKey(id) == nil)
        try folder.keep(key, for: id)
        try folder.keep(key, for: id)
        #expect(try folder.archiveKey(id)?.publicKey == key.publicKey)
        #expect(try mode(folder.archiveKeyPath(id)) == 0o600)
        let other = try SigningKey(from: source)
        let error = #expect(throws: LedgerError.self) { try folder.keep(other, for: id) }
        #expect(error?.code == .keyFileFailure)
        #expect(try folder.archiveKey(id)?.publicKey == key.publicKey)
    }

    @Test("a key that others can read is refused", arguments: [0o640, 0o604, 0o666, 0o610])
    func readable(mode: Int) throws {
        _ = try folder.personKey(madeFrom: source)
        let path = folder.personKeyPath.string
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        let error = #expect(throws: LedgerError.self) { try folder.personKey(madeFrom: source) }
        #expect(error == LedgerError(.keyReadableByOthers, place: path))
    }

    @Test("a file that is no key is named, and left as it is")
    func notAKey() throws {
        _ = try folder.personKey(madeFrom: source)
        let path = folder.personKeyPath.string
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let error = #expect(throws: LedgerError.self) { try folder.personKey(madeFrom: source) }
        #expect(error?.code == .badKeyFile)
        #expect(error?.place == path)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("x".utf8))
    }

    @Test("a folder in the key's place is told")
    func folderInPlace() throws {
        try FileManager.default.createDirectory(
            atPath: folder.personKeyPath.string, withIntermediateDirectories: true)
        #expect(throws: LedgerError.self) { try folder.personKey() }
    }

    @Test("a configuration folder that is a file is told")
    func fileInPlace() throws {
        try directory.add(["config": "a file"])
        let error = #expect(throws: LedgerError.self) { try folder.personKey(madeFrom: source) }
        #expect(error?.code == .keyFileFailure)
        #expect(error?.place == folder.personKeyPath.string)
    }
}
