import DossierLedger
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Signatures in OpenSSH's form, judged by OpenSSH's own tool.
struct SSHSignatureTests {
    private let message = Array("{\"event\":\"客户\"}".utf8)
    private let key: SigningKey

    init() throws {
        key = try SigningKey(seed: (0..<32).map { UInt8($0) })
    }

    private func verify(
        _ message: [UInt8], namespace: String = EventSigner.namespace
    ) throws -> SSHKeygen.Outcome {
        let signature = try key.sign(self.message, namespace: EventSigner.namespace)
        let directory = try TemporaryDirectory([
            "signature": .file(signature.armoured),
            "signers": .file("p0001 namespaces=\"dossier-event-v1\" \(key.publicKey)\n"),
        ])
        return try SSHKeygen.run(
            ["-Y", "verify", "-f", "signers", "-I", "p0001", "-n", namespace, "-s", "signature"],
            input: message, in: directory.path)
    }

    @Test("ssh-keygen accepts what we sign")
    func accepted() throws {
        let outcome = try verify(message)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("Good \"dossier-event-v1\" signature for p0001"))
    }

    @Test("ssh-keygen refuses a changed message and another namespace")
    func refused() throws {
        #expect(try verify(message + [0x20]).status != 0)
        #expect(try verify(message, namespace: "file").status != 0)
    }

    @Test("we accept what ssh-keygen signs, and nothing else")
    func foreign() throws {
        let directory = try TemporaryDirectory()
        let made = try SSHKeygen.run(
            ["-q", "-t", "ed25519", "-N", "", "-C", "张三", "-f", "key"], in: directory.path)
        #expect(made.status == 0, "\(made.errors)")
        let signed = try SSHKeygen.run(
            ["-Y", "sign", "-f", "key", "-n", EventSigner.namespace], input: message,
            in: directory.path)
        #expect(signed.status == 0, "\(signed.errors)")
        let signature = try SSHSignature(armoured: signed.output)
        let holder = try requireValue(PublicKeyText(directory.text("key.pub") ?? ""))
        let namespace = EventSigner.namespace
        #expect(signature.verify(message, namespace: namespace, key: holder))
        #expect(!signature.verify(message + [0x0A], namespace: namespace, key: holder))
        #expect(!signature.verify(message, namespace: "file", key: holder))
        #expect(!signature.verify(message, namespace: namespace, key: key.publicKey))
        #expect(try SSHSignature(base64: signature.base64) == signature)
        // The same key in our own reader signs the same bytes: Ed25519 is deterministic.
        let file = try OpenSSHPrivateKeyFile(bytes: Array((directory.text("key") ?? "").utf8))
        #expect(file.comment == "张三")
        #expect(file.key.publicKey == holder)
        #expect(try file.key.sign(message, namespace: namespace).armoured == signed.output)
    }

    @Test("ssh-keygen's signature over another hash is refused")
    func otherHash() throws {
        let directory = try TemporaryDirectory()
        _ = try SSHKeygen.run(
            ["-q", "-t", "ed25519", "-N", "", "-f", "key"], in: directory.path)
        let signed = try SSHKeygen.run(
            ["-Y", "sign", "-f", "key", "-n", "file", "-O", "hashalg=sha256"], input: message,
            in: directory.path)
        let error = #expect(throws: LedgerError.self) {
            try SSHSignature(armoured: signed.output)
        }
        #expect(error?.detail == "hash_algorithm")
    }

    @Test("a blob cut anywhere is refused, and so is one byte more")
    func truncated() throws {
        let blob = try key.sign(message, namespace: "x").blob
        for count in 0..<blob.count {
            #expect(throws: LedgerError.self) { try SSHSignature(blob: Array(blob.prefix(count))) }
        }
        #expect(throws: LedgerError.self) { try SSHSignature(blob: blob + [0]) }
    }

    @Test("no flipped bit leaves a signature that counts")
    func flipped() throws {
        let signature = try key.sign(message, namespace: "x")
        for index in signature.blob.indices {
            var blob = signature.blob
            blob[index] ^= 0x01
            let read = try? SSHSignature(blob: blob)
            let counts = read?.verify(message, namespace: "x", key: key.publicKey) ?? false
            #expect(!counts, "byte \(index)")
        }
    }

    @Test(
        "what is no armour is refused",
        arguments: [
            "", "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n",
            "-----BEGIN SSH SIGNATURE-----\nAAAA\n",
            "-----BEGIN PGP SIGNATURE-----\nAAAA\n-----END PGP SIGNATURE-----\n",
            "x\n-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n",
            "-----BEGIN SSH SIGNATURE-----\nA A A\n-----END SSH SIGNATURE-----\n",
            "-----BEGIN SSH SIGNATURE-----\n" + String(repeating: "A", count: 70_000)
                + "\n-----END SSH SIGNATURE-----\n",
        ])
    func badArmour(text: String) {
        #expect(throws: LedgerError.self) { try SSHSignature(armoured: text) }
    }

    @Test("armour that Windows has put its line ends into is still armour")
    func windowsLineEnds() throws {
        let signature = try key.sign(message, namespace: "x")
        let text = signature.armoured.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try SSHSignature(armoured: text) == signature)
    }
}
