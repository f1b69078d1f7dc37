import DossierLedger
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Private key files that OpenSSH and we read alike.
struct PrivateKeyFileTests {
    private func key() throws -> SigningKey {
        try SigningKey(from: FixedIdentitySource(seed: 7))
    }

    @Test(
        "ssh-keygen reads what we write, whatever the length of the comment",
        arguments: ["", "a", "dossier", "张三@电脑", String(repeating: "c", count: 100)])
    func written(comment: String) throws {
        let key = try key()
        let file = OpenSSHPrivateKeyFile(key: key, comment: comment)
        let directory = try TemporaryDirectory(
            ["key": .file(String(decoding: file.bytes, as: UTF8.self))])
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: directory.at("key").string)
        let outcome = try SSHKeygen.run(["-y", "-f", "key"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(PublicKeyText(outcome.output) == key.publicKey)
        let print = try SSHKeygen.run(["-l", "-f", "key"], in: directory.path)
        #expect(print.output.contains(key.publicKey.fingerprint))
        #expect(try OpenSSHPrivateKeyFile(bytes: file.bytes).comment == comment)
    }

    @Test("a key with a passphrase is refused by name")
    func encrypted() throws {
        let directory = try TemporaryDirectory()
        _ = try SSHKeygen.run(
            ["-q", "-t", "ed25519", "-N", "secret", "-f", "key"], in: directory.path)
        let bytes = Array((directory.text("key") ?? "").utf8)
        let error = #expect(throws: LedgerError.self) { try OpenSSHPrivateKeyFile(bytes: bytes) }
        #expect(error?.code == .encryptedKey)
    }

    @Test(
        "another kind of key is refused",
        arguments: [("rsa", "ssh-rsa"), ("ecdsa", "ecdsa-sha2-nistp256")])
    func otherKind(kind: String, name: String) throws {
        let directory = try TemporaryDirectory()
        _ = try SSHKeygen.run(["-q", "-t", kind, "-N", "", "-f", "key"], in: directory.path)
        let bytes = Array((directory.text("key") ?? "").utf8)
        let error = #expect(throws: LedgerError.self) { try OpenSSHPrivateKeyFile(bytes: bytes) }
        #expect(error == LedgerError(.badKeyFile, detail: name))
    }

    @Test("a damaged file never gives another key")
    func damaged() throws {
        let key = try key()
        let bytes = OpenSSHPrivateKeyFile(key: key, comment: "c").bytes
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x02
            let read = try? OpenSSHPrivateKeyFile(bytes: damaged)
            #expect(read == nil || read?.key.publicKey == key.publicKey, "byte \(index)")
            #expect(
                (try? OpenSSHPrivateKeyFile(bytes: Array(bytes[..<index]))) == nil
                    || index + 1 == bytes.count)
        }
        #expect(throws: LedgerError.self) { try OpenSSHPrivateKeyFile(bytes: []) }
        #expect(throws: LedgerError.self) { try OpenSSHPrivateKeyFile(bytes: [0xFF, 0xFE]) }
    }

    @Test("a seed has 32 bytes", arguments: [0, 31, 33])
    func seed(count: Int) {
        #expect(throws: LedgerError.self) {
            try SigningKey(seed: [UInt8](repeating: 1, count: count))
        }
    }

    @Test("the keys of a sandbox are derived, each another")
    func sandbox() throws {
        let archive = try requireValue(ArchiveID("01930000-0000-7000-8000-000000000000"))
        let other = try requireValue(ArchiveID("01930000-0000-7000-8000-000000000001"))
        let keys = try [
            SigningKey.sandbox(archive, "p0001"), SigningKey.sandbox(archive, "p0002"),
            SigningKey.sandbox(archive, "archive"), SigningKey.sandbox(archive, "recovery"),
            SigningKey.sandbox(other, "p0001"),
        ].map(\.publicKey)
        #expect(Set(keys).count == keys.count)
        // Derived once by another implementation of SHA-256 and Ed25519.
        #expect(keys[0].rawKey == Hexadecimal.bytes(Self.knownKey))
    }

    private static let knownKey =
        "8ce72ab4f7f176c41881f4ef056aa2296da918d7951144a569a8925cb656099c"
}
