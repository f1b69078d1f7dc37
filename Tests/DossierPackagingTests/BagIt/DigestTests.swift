import DossierModel
import Testing

@testable import DossierPackaging

@Suite("Digests of manifests")
struct DigestTests {
    /// The examples of FIPS 180-4 (NIST, cryptographic standards and guidelines) and RFC 1321 §A.5.
    static let examples: [(DigestAlgorithm, String, String)] = [
        (.md5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
        (.sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (.sha224, "abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
        (.sha224, "", "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f"),
        (
            .sha224, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525"
        ),
        (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ]

    @Test("Published examples", arguments: examples)
    func example(algorithm: DigestAlgorithm, text: String, digest: String) {
        var set = DigestSet([algorithm])
        for byte in Array(text.utf8) { set.update([byte]) }
        #expect(Hexadecimal.text(set.finalize().first?.digest ?? []) == digest)
    }

    @Test("SHA-224 does not depend on how bytes come in pieces")
    func pieces() {
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        for cut in [0, 1, 55, 56, 63, 64, 65, 127, 128, 500, 999] {
            var whole = SHA224()
            whole.update(bytes[...])
            var parts = SHA224()
            parts.update(bytes[..<cut])
            parts.update(bytes[cut...])
            #expect(whole.finalize() == parts.finalize())
        }
    }
}
