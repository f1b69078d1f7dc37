import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a receiver finds with nothing but packages and what they held before.
@Suite struct ReceptionTests {
    private static let fixture = Swift.Result<HandOffFixture, any Error> { try HandOffFixture() }

    private func file(_ name: String) throws -> FilePath {
        try Self.fixture.get().package(name)
    }

    private func checkpoint(of name: String) throws -> SignedCheckpoint {
        let report = try PackageVerifier().verify(.file(try file(name)))
        return try #require(report.month?.checkpoint)
    }

    @Test("An older package that was kept proves the next")
    func held() throws {
        let fixture = try Self.fixture.get()
        let result = try fixture.receive(
            [file("TF-2026-08-Z")], held: [.package(try file("TF-2026-07-Z"))])
        #expect(errors(result.findings) == [])
        #expect(result.findings.contains { $0.rule == "handoff-cover-missing" })
        #expect(result.receipt?.handOff == nil)
        let same = try fixture.receive(
            [file("TF-2026-08-Z")],
            held: [.checkpoint(try checkpoint(of: "TF-2026-07-Z"))])
        #expect(errors(same.findings) == [])
    }

    @Test("A history that was cut and written again is not the one that the receiver held")
    func forked() throws {
        let fixture = try Self.fixture.get()
        // The same archive, in which July was another one.
        let other = try HandOffFixture(text: "别的合同")
        let foreign = try other.package("TF-2026-08-Z")
        let result = try fixture.receive(
            [foreign], held: [.package(try file("TF-2026-07-Z"))])
        #expect(result.receipt == nil)
        #expect(!errors(result.findings).isEmpty)
    }

    @Test("A chain that lacks a package, or a department's package, says which")
    func gaps() throws {
        let fixture = try Self.fixture.get()
        let result = try fixture.receive([file("TF-2026-07-Z")])
        let missing = result.findings.first { $0.rule == "package-chain-missing" }
        #expect(missing?.details["package"] == "TF-2026-07-S")
        #expect(result.receipt?.findings.contains("package-chain-missing") == true)
    }

    @Test("Packages of two archives are not signed for together")
    func otherArchive() throws {
        let fixture = try Self.fixture.get()
        let other = try HandOffFixture(seed: 7)
        let result = try fixture.receive(
            [file("TF-2026-07-S"), try other.package("TF-2026-07-Z")])
        #expect(errors(result.findings).contains("package-chain-other-archive"))
        #expect(result.receipt == nil)
    }

    @Test("A package that was changed on the way, or exchanged, gets no receipt")
    func changed() throws {
        let fixture = try HandOffFixture()
        try fixture.send(["TF-2026-07-S"])
        let there = fixture.onDrive("TF-2026-07-S.tar.zst")
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: there.string)))
        bytes[bytes.count / 2] ^= 1
        try Data(bytes).write(to: URL(fileURLWithPath: there.string))
        // Where it breaks off before its first file nothing can even be told of it.
        #expect((try? fixture.receive([there]))?.receipt == nil)
        // Another package of that name, whole by itself: only the list knows better.
        for suffix in ["", ".sha256", ".tlog-proof"] {
            let target = fixture.onDrive("TF-2026-07-S.tar.zst\(suffix)").string
            try? FileManager.default.removeItem(atPath: target)
            try FileManager.default.copyItem(
                atPath: try fixture.package("TF-2026-08-S").string + suffix, toPath: target)
        }
        let result = try fixture.receive([there])
        #expect(errors(result.findings).contains("handoff-cover-disagrees"))
        #expect(result.receipt == nil)
    }
}
