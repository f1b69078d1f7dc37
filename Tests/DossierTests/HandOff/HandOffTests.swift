import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Packages handed over, received far away, and their receipts brought back (rule STO-12).
@Suite struct HandOffTests {
    private func refusal(_ work: () throws -> Void) -> HandOffError.Code? {
        do {
            try work()
            return nil
        } catch let error as HandOffError {
            return error.code
        } catch {
            Testing.Issue.record(error)
            return nil
        }
    }

    private func signed(
        _ fixture: HandOffFixture, _ result: HandOffReception.Result
    ) throws -> SignedReceipt {
        try #require(result.receipt).signed(with: fixture.key())
    }

    @Test("A package goes out with all that a receiver needs, and its receipt comes back")
    func whole() throws {
        let fixture = try HandOffFixture()
        let sent = try fixture.send(["TF-2026-07-S"]) { $0.expires = CalendarDate("2026-09-25") }
        #expect(sent.items.map(\.documents) == [1])
        let result = try fixture.receive([fixture.onDrive("TF-2026-07-S.tar.zst")])
        #expect(errors(result.findings) == [])
        #expect(result.cover?.id == sent.entry.id)
        let receipt = try signed(fixture, result)
        #expect(receipt.receipt.handOff == sent.entry.id)
        let back = try SignedReceipt(
            bytes: receipt.bytes, signature: Array(receipt.signature.armoured.utf8), at: "r")
        let entry = try fixture.archive.on("2026-08-28").archive().confirm(back).value
        #expect(entry.state == .confirmed)
        #expect(entry.receipt?.signer == (try fixture.key().publicKey.fingerprint))
        #expect(entry.state(on: try #require(CalendarDate("2026-09-26"))) == .expired)
        let sandbox = fixture.archive.on("2026-08-28")
        #expect(try sandbox.archive().verifyLedger().findings == [])
        let found = try sandbox.archive().validate(isDeep: true).findings
        #expect(errors(found) == [])
        let again = refusal { _ = try sandbox.archive().confirm(back) }
        #expect(again == .confirmed)
    }

    @Test("OpenSSH checks a receipt, and its own signature is taken back")
    func openSSH() throws {
        let fixture = try HandOffFixture()
        try fixture.send(["TF-2026-07-S"])
        let result = try fixture.receive([fixture.onDrive("TF-2026-07-S.tar.zst")])
        let receipt = try signed(fixture, result)
        try Data(receipt.bytes).write(
            to: URL(fileURLWithPath: fixture.outside.at("far/r").string))
        try Data(receipt.signature.armoured.utf8).write(
            to: URL(fileURLWithPath: fixture.outside.at("far/r.sig").string))
        let verified = try fixture.shell(
            """
            echo "far $(cut -d' ' -f1,2 far/key.pub)" > far/allowed
            ssh-keygen -Y verify -f far/allowed -I far -n dossier-receipt-v1 -s far/r.sig < far/r
            """)
        #expect(verified.status == 0, "\(verified.output)")
        let own = try fixture.shell(
            "rm far/r.sig && ssh-keygen -Y sign -q -f far/key -n dossier-receipt-v1 far/r && cat far/r.sig"
        )
        let back = try SignedReceipt(
            bytes: receipt.bytes, signature: Array(own.output.utf8.drop { $0 != 0x2D }), at: "r")
        #expect(try fixture.archive.archive().confirm(back).value.state == .confirmed)
    }

    // MARK: Receipts that are refused

    static let receipts:
        [(name: String, change: @Sendable (inout HandOffReceipt) -> Void, code: HandOffError.Code)] =
            [
                (
                    "another package", { $0.items[0].package = other($0.items[0].package) },
                    .otherPackage
                ),
                (
                    "another file", { $0.items[0].fileDigest = ContentDigest(of: [1]) },
                    .otherPackage
                ),
                (
                    "another archive", { $0.archive = UniqueID(milliseconds: 1, random: [1]) },
                    .otherArchive
                ),
                (
                    "another hand-over", { $0.handOff = UniqueID(milliseconds: 1, random: []) },
                    .otherHandOff
                ),
                (
                    "no hand-over, another package",
                    {
                        $0.handOff = nil
                        $0.items[0].package = other($0.items[0].package)
                    }, .otherHandOff
                ),
            ]

    private static func other(_ package: PackageReference) -> PackageReference {
        PackageReference(package: package.package, digest: ContentDigest(of: [9]))
    }

    @Test("A receipt for something else is refused", arguments: receipts.indices)
    func refused(_ index: Int) throws {
        let (name, change, code) = Self.receipts[index]
        let fixture = try HandOffFixture()
        try fixture.send(["TF-2026-07-S"])
        let result = try fixture.receive([fixture.onDrive("TF-2026-07-S.tar.zst")])
        var receipt = try #require(result.receipt)
        change(&receipt)
        let signed = try receipt.signed(with: fixture.key())
        #expect(refusal { _ = try fixture.archive.archive().confirm(signed) } == code, "\(name)")
        #expect(try fixture.copies().map(\.state) == [.outstanding])
    }

    @Test("A receipt that was changed behind its signature is refused")
    func forged() throws {
        let fixture = try HandOffFixture()
        try fixture.send(["TF-2026-07-S"])
        let receipt = try signed(
            fixture, try fixture.receive([fixture.onDrive("TF-2026-07-S.tar.zst")]))
        let signature = Array(receipt.signature.armoured.utf8)
        let bytes = receipt.bytes + [0x0A]
        #expect(
            refusal { _ = try SignedReceipt(bytes: bytes, signature: signature, at: "r") }
                == .badReceiptSignature)
        let other = try fixture.key().sign(receipt.bytes, namespace: "file")
        #expect(
            refusal {
                _ = try SignedReceipt(
                    bytes: receipt.bytes, signature: Array(other.armoured.utf8), at: "r")
            } == .badReceiptSignature)
        let text = Array("{}".utf8)
        let sound = try fixture.key().sign(text, namespace: HandOffReceipt.namespace)
        #expect(
            refusal {
                _ = try SignedReceipt(
                    bytes: text, signature: Array(sound.armoured.utf8), at: "r")
            } == .badReceipt)
    }

    // MARK: What is sent

    @Test("What is no sound package of this archive is not handed over, and nothing stays behind")
    func notOwn() throws {
        let fixture = try HandOffFixture()
        let other = try HandOffFixture(seed: 7)
        let foreign = try other.package("TF-2026-07-S")
        #expect(refusal { try fixture.send([]) { $0.files = [foreign] } } == .notOwnPackage)
        let bare = fixture.outside.at("far/TF-2026-07-S.tar.zst")
        try FileManager.default.copyItem(
            atPath: try fixture.package("TF-2026-07-S").string, toPath: bare.string)
        #expect(refusal { try fixture.send([]) { $0.files = [bare] } } == .proofMissing)
        #expect(try fixture.shell("ls drive").output == "")
        try fixture.send(["TF-2026-07-S"])
        #expect(refusal { try fixture.send(["TF-2026-07-S"]) } == .inTheWay)
        #expect(try fixture.copies().count == 1)
    }

    @Test("Several packages go out as one hand-over")
    func several() throws {
        let fixture = try HandOffFixture()
        let names = ["TF-2026-07-S", "TF-2026-07-Z"]
        let sent = try fixture.send(names)
        #expect(sent.entry.contents.compactMap(\.name) == names)
        let result = try fixture.receive(names.map { fixture.onDrive("\($0).tar.zst") })
        #expect(errors(result.findings) == [])
        let entry = try fixture.archive.archive().confirm(try signed(fixture, result)).value
        #expect(entry.state == .confirmed)
    }
}
