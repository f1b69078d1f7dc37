import DossierModel
import Testing

@testable import DossierLedger

/// Signed notes, checkpoints and proofs that other implementations made.
///
/// docs/threat-model.md names the sources.
@Suite("Notes, as other implementations sign them")
struct PublishedNoteTests {
    // golang/mod `sumdb/note/note_test.go`.
    private static let peter =
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    private static let enoch = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
    private static let seed = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    private static let text = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        """
    private static let peterLine =
        """
        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdng\
        otpRZb6KE6RyyBwJnAM=

        """
    private static let enochLine =
        """
        — EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWL\
        ox33WWd1RvMc+QQ=

        """

    private func note(_ text: String) throws -> SignedNote {
        try SignedNote(bytes: Array(text.utf8))
    }

    @Test(
        "Verifier keys of Go and of torchwood",
        arguments: [
            peter, enoch,
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
            // FiloSottile/torchwood `cmd/litewitness/testdata/loglist.txt`.
            """
            sigsum.org/v1/tree/f48d4a1d0c6370ec189dc537f648ef3bb347b012fbd3c899a630a4cd2e9b8702\
            +9bc54c7f+AVv6q3xDaHxI2aTemqEb7W6ZcbO7QbTqTr20thOqfqsw
            """,
        ])
    func keys(text: String) throws {
        let key = try #require(VerifierKey(text))
        #expect(key.description == text)
        let units = Array(text.utf8)
        for place in units.indices {
            var changed = units
            changed[place] += 1
            #expect(VerifierKey(String(decoding: changed, as: UTF8.self)) == nil)
            #expect(VerifierKey(String(decoding: units[..<place], as: UTF8.self)) == nil)
            let rest = String(decoding: units[place...], as: UTF8.self)
            #expect(place == 0 || VerifierKey(rest) == nil)
        }
    }

    @Test(
        "Keys that Go refuses though their id fits: too long, of another kind",
        arguments: [
            "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
            "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ])
    func badKeys(text: String) {
        #expect(VerifierKey(text) == nil)
    }

    @Test("Our key signs Go's text to the byte as Go does")
    func signs() throws {
        let bytes = try #require(Base64.bytes(Self.seed))
        let key = try SigningKey(seed: Array(bytes.dropFirst()))
        let verifier = try #require(VerifierKey(name: "PeterNeumann", key: key.publicKey))
        #expect(verifier.description == Self.peter)
        let signature = NoteSignature(
            name: verifier.name, keyID: verifier.keyID,
            signature: try key.rawSignature(Array(Self.text.utf8)))
        let note = SignedNote(text: Self.text, signatures: [signature])
        #expect(note.bytes == Array((Self.text + "\n" + Self.peterLine).utf8))
    }

    @Test("Go's note with two signatures, known, unknown and forged")
    func verdicts() throws {
        let (peter, enoch) = (
            try #require(VerifierKey(Self.peter)), try #require(VerifierKey(Self.enoch))
        )
        let both = try note(Self.text + "\n" + Self.peterLine + Self.enochLine)
        #expect(both.text == Self.text && both.signatures.count == 2)
        #expect(both.verdict(of: peter) == .signed && both.verdict(of: enoch) == .signed)
        let one = try note(Self.text + "\n" + Self.peterLine)
        #expect(one.verdict(of: enoch) == .notSigned)
        let other = try note("x" + Self.text + "\n" + Self.peterLine + Self.enochLine)
        #expect(other.verdict(of: peter) == .forged)
    }

    @Test(
        "Texts that Go refuses as a note",
        arguments: [
            text, text + "\n", text + "\n" + peterLine.dropLast(),
            "\u{1}" + text + "\n" + peterLine,
            text + "\n— Bad Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ\n",
            text + "\n" + peterLine + "Unexpected line.\n",
            text + "\n" + String(repeating: peterLine, count: 101), "", "\n", "\n\n",
            text + "\n— a+b x08go/ZJ\n", text + "\n- PeterNeumann x08go/ZJ\n",
            text + "\n— PeterNeumann x08go/ZJ \n", text + "\n— PeterNeumann x08go===\n",
            text + "\n— PeterNeumann x08goA==\n",
        ])
    func badNotes(text: String) {
        #expect(throws: LedgerError.self) { try note(text) }
    }

    @Test("A note that is not UTF-8")
    func notText() {
        let bytes = [0xFF] + Array((Self.text + "\n" + Self.peterLine).utf8)
        #expect(throws: LedgerError.self) { try SignedNote(bytes: bytes) }
    }

    // C2SP signed-note.md.
    @Test("C2SP's example note, whose text has an empty line")
    func poem() throws {
        let note = try note(
            """
            Ognuno sta solo sul cuor della terra
            trafitto da un raggio di sole:

            ed è subito sera.

            — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKON\
            rMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=

            """)
        #expect(note.text.hasSuffix(":\n\ned è subito sera.\n"))
        #expect(note.signatures.map(\.name) == ["quasimodo.example/salvatore"])
        #expect(note.signatures.first?.keyID == 0x367b_a04b)
    }

    // C2SP tlog-witness.md, the example request; it holds tlog-checkpoint.md's example too.
    static let request = """
        old 20852014
        PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
        jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
        5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
        /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhc\
        yv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/\
        V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=

        """

    @Test("C2SP's example of a request to a witness")
    func witness() throws {
        let bytes = Array(Self.request.utf8)
        let file = try ProofFile(bytes: bytes)
        guard case .growth(let proof) = file else {
            Issue.record("another kind")
            return
        }
        #expect(proof.old == 20_852_014 && proof.hashes.count == 4)
        #expect(proof.checkpoint.head.size == 20_852_163)
        #expect(proof.checkpoint.checkpoint.origin == "example.com/behind-the-sofa")
        #expect(file.bytes == bytes)
    }

    // warpfork/spicytool: a proof of the tile log `example.com/log/testdata` with its public test key,
    // under the format's earlier name.
    @Test("A signed proof of another log, of 100,270 entries")
    func foreignProof() throws {
        let text = """
            c2sp.org/tlog-proof@v1
            index 100252
            +4IF875THRSj6IOZo2SRpgL6buVI/cawB2iLGFLgWDQ=
            nBeqO1BayYMNXX05jMGGtCfprprlSVASVTUUwA0OC9E=
            zpUmeEe94VcV/jft8wYlUcDx9yr2kff2jq9QW295vhw=
            DTWvScrZyztZdQo5YhJ2Sioo6xDCRDgnoxJJJhN5vl0=
            550NhxNMkqzfWFptIePTfVic0rHovJMectLfzaLgh5U=
            aoGmNLa5zDVavVfeWhrAxU3duQ0m2TB489dVEGmquO8=
            Sbbxxj/8zvCs1q23zn+3wxE9OfJyqVtajvLlvg4FOaI=
            WuiUqI+eMKiZ4OUa9CORDO64u91gs7kbTzQYw/e/Khg=
            nxkvRAG/1vChJgwuphcHSaCBWcBXebV52Nd3sGxP2kI=
            8xVjSf6ZkYSabrgN8m3ePiWgQSpafmz8FXTCfv7guck=
            uIkQsFgLVnAeDt5KgZP6l3eJ6YzFz2p92KwlA50Ea5Q=
            8SliMOQ4QRiNiRzAt4iEDvrOC0ETwRssbnOdutGqPhA=

            example.com/log/testdata
            100270
            GRV1O0dCqmjjPvYi7CtOT79zb/fPwLNsMFWsynwU8Ac=

            — example.com/log/testdata M9e0lkcvy5bAe7rrC8tCyAP+my+CLzswA91zOpBNWVU7qCojkUOHnfdQzDIm\
            oYeYH8G8PJSwOqsx0RkSa261OmKVwwM=

            """
        let proof = try LogProof(bytes: Array(text.utf8))
        let key = try #require(
            VerifierKey(
                "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"))
        #expect(proof.checkpoint.verdict(of: key) == .signed)
        #expect(proof.index == 100_252 && proof.hashes.count == 12 && proof.extra == nil)
        #expect(ProofPath.inclusion(of: proof.index, in: 100_270).count == 12)
        #expect(proof.bytes == Array(text.utf8))
        // Whose entry that was is not said, so that there is nothing to check.
        #expect(throws: LedgerError.self) { try ProofChecker().check(.inclusion(proof)) }
    }

    // transparency-dev/formats `proof/tlog_proof_test.go`, and more of the kind.
    @Test(
        "Proofs that others refuse",
        arguments: [
            "wrong-header\nindex 0\n\n", "c2sp.org/tlog-proof@v1\nextra !!notbase64!!\nindex 0\n\n",
            "c2sp.org/tlog-proof@v1\n\n\n", "c2sp.org/tlog-proof@v1\nindex notanumber\n\n",
            "c2sp.org/tlog-proof@v1\nindex -5\n\n", "c2sp.org/tlog-proof@v1\nindex 05\n\n",
            "c2sp.org/tlog-proof@v1\nindex 99999999999999999999\n\n",
            "c2sp.org/tlog-proof@v1\nindex 0\n!!notbase64!!\n\n",
            "c2sp.org/tlog-proof@v1\nindex 0\n\(Base64.text([UInt8](repeating: 0, count: 64)))\n\n",
            "c2sp.org/tlog-proof@v1\nindex 0\n" + String(repeating: "a", count: 66_560) + "\n\n",
            "c2sp.org/tlog-proof@v1\nindex 0\nextra AAAA\n\n", "old 1 \n\n", "old\n\n",
            "old 01\n\n", "",
        ])
    func badProofs(head: String) throws {
        let checkpoint = try #require(Self.request.split(separator: "\n\n", maxSplits: 1).last)
        #expect(throws: LedgerError.self) {
            try ProofFile(bytes: Array((head + checkpoint).utf8))
        }
    }

    @Test("More hashes than a tree is high are refused")
    func tooHigh() throws {
        let checkpoint = try #require(Self.request.split(separator: "\n\n", maxSplits: 1).last)
        let line = Base64.text([UInt8](repeating: 7, count: 32)) + "\n"
        for (count, isRead) in [(63, true), (64, false)] {
            let lines = String(repeating: line, count: count)
            let proof = try? ProofFile(bytes: Array("old 5\n\(lines)\n\(checkpoint)".utf8))
            #expect((proof != nil) == isRead)
        }
    }

    @Test(
        "Texts that are no checkpoint",
        arguments: [
            "a\n1\n", "a\n1\nAAAA\n", "a\n01\n\(zero)\n", "\n1\n\(zero)\n", "a\n-1\n\(zero)\n",
            "a\n1\n\(zero)\n\nx\n", "a\n1\n\(zero)", "a\n1 \n\(zero)\n", "a\n1\n\(zero)=\n",
        ])
    func badCheckpoints(text: String) {
        #expect(throws: LedgerError.self) { try Checkpoint(text: text) }
    }

    private static let zero = Base64.text([UInt8](repeating: 0, count: 32))

    @Test("Further lines of a checkpoint are kept and mean nothing")
    func extensions() throws {
        let checkpoint = try Checkpoint(text: "a b\n0\n\(Self.zero)\nmore\n")
        #expect(checkpoint.extensions == ["more"] && checkpoint.head.size == 0)
        #expect(checkpoint.text == "a b\n0\n\(Self.zero)\nmore\n")
    }
}
