import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What leaves the house can be encrypted, by the program age (rule STO-11).
@Suite struct EncryptionTests {
    private func identity(_ fixture: HandOffFixture, _ name: String) throws -> Recipient {
        _ = try fixture.shell("age-keygen -o far/\(name) 2> far/\(name).out")
        let said = try fixture.shell("age-keygen -y far/\(name)").output
        return try #require(Recipient(said.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    private func trust(_ fixture: HandOffFixture, _ names: String...) throws -> PackageTrust {
        PackageTrust(
            held: [],
            opening: Opening(
                identities: names.map { fixture.outside.at("far/\($0)") },
                encryption: try HandOffFixture.age()))
    }

    private func refusal(_ work: () throws -> Void) -> EncryptionError.Code? {
        do {
            try work()
            return nil
        } catch let error as EncryptionError {
            return error.code
        } catch {
            Testing.Issue.record(error)
            return nil
        }
    }

    @Test("An encrypted hand-over opens for its recipients alone")
    func handOver() throws {
        let fixture = try HandOffFixture()
        let ssh = try #require(Recipient(try fixture.key().publicKey.description))
        let keys = [try identity(fixture, "age"), ssh]
        _ = try identity(fixture, "wrong")
        let sealing = Sealing(recipients: keys, encryption: try HandOffFixture.age())
        let sent = try fixture.send(["TF-2026-07-S"]) { $0.sealing = sealing }
        #expect(sent.items.map(\.file) == ["TF-2026-07-S.tar.zst.age"])
        #expect(sent.entry.recipients == keys)
        let there = fixture.onDrive("TF-2026-07-S.tar.zst.age")
        for name in ["age", "key"] {
            let result = try fixture.receive([there], trust: try trust(fixture, name))
            #expect(errors(result.findings) == [], "\(name)")
            #expect(result.reports.first?.isEncrypted == true)
            #expect(result.receipt?.items.first?.fileDigest == sent.entry.digest)
        }
        #expect(refusal { _ = try fixture.receive([there]) } == .identityNeeded)
        #expect(
            refusal { _ = try fixture.receive([there], trust: try trust(fixture, "wrong")) }
                == .wrongIdentity)
        #expect(
            refusal { _ = try fixture.receive([there], trust: try trust(fixture, "age.out")) }
                == .badIdentity)
        let sum = try fixture.shell("cd drive && sha256sum -c *.sha256")
        #expect(sum.status == 0, "\(sum.output)")
        let plain = try fixture.shell(
            "age -d -i far/age drive/TF-2026-07-S.tar.zst.age | sha256sum"
        ).output
        let own = try PackageVerifier().verify(.file(try fixture.package("TF-2026-07-S")))
        #expect(plain.hasPrefix(own.fileDigest?.description ?? "?"))
    }

    @Test("An encrypted file that was cut off or changed is told", arguments: [true, false])
    func damaged(_ isCut: Bool) throws {
        let fixture = try HandOffFixture()
        let sealing = Sealing(
            recipients: [try identity(fixture, "age")], encryption: try HandOffFixture.age())
        try fixture.send(["TF-2026-07-S"]) { $0.sealing = sealing }
        let there = fixture.onDrive("TF-2026-07-S.tar.zst.age")
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: there.string)))
        if isCut { bytes.removeLast(20) } else { bytes[bytes.count - 30] ^= 1 }
        try Data(bytes).write(to: URL(fileURLWithPath: there.string))
        #expect(
            refusal { _ = try fixture.receive([there], trust: try trust(fixture, "age")) }
                == .damaged)
    }

    @Test("Packages outside the archive are encrypted while they are written")
    func pack() throws {
        let fixture = try HandOffFixture()
        let sealing = Sealing(
            recipients: [try identity(fixture, "age")], encryption: try HandOffFixture.age())
        let archive = fixture.archive.on("2026-09-28")
        try fixture.archive.on("2026-08-28").register(
            try fixture.archive.outside("2026-08-28 报价.txt", "报价二"))
        let change: (inout PackRequest) throws -> Void = { request in
            request.output = fixture.outside.at("drive")
            request.sealing = sealing
            request.holder = "档案室"
        }
        let report = try archive.pack("2026-09", change)
        #expect(report.packages.map(\.path).allSatisfy { $0.hasSuffix(".tar.zst.age") })
        for package in report.packages {
            let file = FilePath(package.path)
            let found = try PackageVerifier(trust: try trust(fixture, "age"))
                .verify(.file(file))
            #expect(found.valid && found.isEncrypted && found.digest == package.digest)
            #expect(found.fileDigest == package.fileDigest)
        }
        let copies = try fixture.copies()
        #expect(copies.map(\.kind) == [.package, .package])
        #expect(copies.map(\.holder) == ["档案室", "档案室"])
        #expect(copies.map(\.digest) == report.packages.map(\.fileDigest))
        // A packing that was stopped is mended without being able to read what it encrypted.
        let beside = fixture.onDrive("TF-2026-09-S.tar.zst.age.sha256").string
        try FileManager.default.removeItem(atPath: beside)
        let mended = try archive.pack("2026-09", change).mended
        #expect(mended.count == 1 && FileManager.default.fileExists(atPath: beside))
        #expect(errors(try archive.archive().validate(isDeep: true).findings) == [])
        #expect(try archive.archive().verifyLedger().findings == [])
    }

    @Test("A missing program is named with its package")
    func missing() {
        #expect(refusal { _ = try AgeProgram(searching: "/nowhere:relative") } == .noProgram)
        #expect(EncryptionError(.noProgram, "age").exitStatus == .notFound)
    }

    @Test(
        "Only keys of known kinds are taken",
        arguments: [
            ("age1", false),
            ("age1yubikey1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", false),
            ("ssh-rsa AAAA", false), ("-i /etc/passwd", false), ("", false),
            ("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p", true),
            (
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB 张三",
                true
            ),
        ])
    func recipients(_ text: String, _ isKey: Bool) {
        #expect((Recipient(text) != nil) == isKey)
    }
}
