import DossierLedger
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The ledger line of docs/format.md is really signed, and a stranger can check it as it says there.
@Suite struct FormatExampleTests {
    private static let path = "docs/format.md"

    @Test("The example is an event of a sandbox, signed with its public key")
    func exampleIsCurrent() throws {
        var text = try Self.document()
        let json = JSONText.bytes(of: [
            "event": try Self.event().json, "signature": .string(try Self.signature()),
        ])
        text = FencedBlock.replacing(
            "json event-line", with: String(decoding: json, as: UTF8.self), in: text)
        text = FencedBlock.replacing(
            "text allowed_signers",
            with: "p0001 namespaces=\"dossier-event-v1\" \(try Self.key().publicKey)\n", in: text)
        try GoldenFile.expect(Self.path, holds: Array(text.utf8))
    }

    @Test("The commands of the document accept the example, and refuse it changed")
    func strangerVerifies() throws {
        let text = try Self.document()
        let script = try #require(FencedBlock.text("sh verify", in: text))
        let example = try #require(FencedBlock.text("json event-line", in: text))
        let signers = try #require(FencedBlock.text("text allowed_signers", in: text))
        let canonical = CanonicalJSON.bytes(of: try JSONParser.parse(Array(example.utf8)))
        let line = String(decoding: canonical, as: UTF8.self)
        let changed = line.replacing("\"sequence\":7", with: "\"sequence\":8")
        for (line, isGood) in [(line, true), (changed, false)] {
            let folder = try TemporaryDirectory([
                "allowed_signers": .file(signers), "line.jsonl": .file(line + "\n"),
            ])
            let url = URL(fileURLWithPath: folder.path.string)
            let outcome = try Shell.run("actor=p0001\n" + script, in: url)
            #expect((outcome.status == 0) == isGood, "\(outcome.output)")
            #expect(outcome.output.contains("Good \"dossier-event-v1\"") == isGood)
        }
    }

    private static func document() throws -> String {
        String(decoding: try PackageFolder.bytes(path), as: UTF8.self)
    }

    private static func key() throws -> SigningKey {
        let archive = try #require(ArchiveID("01a17720-ca00-7101-8101-010101010101"))
        return try SigningKey.sandbox(archive, "p0001")
    }

    private static func event() throws -> Event {
        let draft = EventDraft(
            .recordRegistered,
            subjects: [
                .dossier: "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
                .record: "01a17720-ca00-7515-9515-151515151515",
            ], commitments: [.record: ContentDigest(of: Array("record".utf8))])
        return Event(
            sequence: 7, time: try #require(Timestamp("2026-11-21T09:30:00+08:00")),
            actor: StaffID(serial: 1), signer: try key().publicKey.fingerprint, sandbox: true,
            draft: draft, previous: ContentDigest(of: Array("line before".utf8)))
    }

    private static func signature() throws -> String {
        let message = CanonicalJSON.bytes(of: try event().json)
        return try key().sign(message, namespace: "dossier-event-v1").base64
    }
}
