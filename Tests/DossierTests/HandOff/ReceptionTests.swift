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

    @Test("A package that the list names and nobody gave is told, and nothing is signed")
    func incomplete() throws {
        let fixture = try HandOffFixture()
        try fixture.send(["TF-2026-07-S", "TF-2026-07-Z"])
        let part = try fixture.receive([fixture.onDrive("TF-2026-07-S.tar.zst")])
        let finding = part.findings.first { $0.rule == "handoff-cover-incomplete" }
        #expect(finding?.details["package"] == "TF-2026-07-Z")
        #expect(finding?.place == "TF-2026-07-Z.tar.zst")
        #expect(part.receipt == nil)
        let whole = try fixture.receive(
            ["TF-2026-07-Z", "TF-2026-07-S"].map { fixture.onDrive("\($0).tar.zst") })
        #expect(errors(whole.findings) == [] && whole.receipt != nil)
    }

    // MARK: Chains

    /// What is told of packages of the chain.
    private func chain(_ result: HandOffReception.Result) -> [String] {
        result.findings.map(\.rule).filter { $0.hasPrefix("package-chain-") }
    }

    /// Forms something and packs the month.
    private func pack(_ fixture: HandOffFixture, _ month: String, _ text: String) throws {
        let day = "\(month)-02"
        try fixture.archive.on(day).register(try fixture.archive.outside("\(day) 报价.txt", text))
        try fixture.archive.on("\(month)-28").pack(month)
    }

    @Test("A chain that lacks a link says which")
    func gap() throws {
        let fixture = try HandOffFixture()
        try pack(fixture, "2026-09", "九月")
        for code in ["S", "Z"] {
            let result = try fixture.receive(
                [fixture.package("TF-2026-09-\(code)")],
                held: [.package(fixture.package("TF-2026-07-\(code)"))])
            let gap = result.findings.first { $0.rule == "package-chain-gap" }
            #expect(gap?.details["previous"] == "TF-2026-08-\(code)", "\(code)")
            #expect(errors(result.findings) == [])
            #expect(result.receipt?.findings.contains("package-chain-gap") == true)
        }
    }

    @Test("A month of which the company never made a package is missing")
    func missingMonth() throws {
        let fixture = try HandOffFixture()
        try pack(fixture, "2026-10", "十月")
        let result = try fixture.receive(
            [fixture.package("TF-2026-10-Z")],
            held: [.package(fixture.package("TF-2026-08-Z"))])
        #expect(chain(result).contains("package-chain-month"), "\(chain(result))")
        #expect(errors(result.findings) == [])
    }

    @Test("Two packages that go on from one are two histories, and get no receipt")
    func fork() throws {
        let fixture = try HandOffFixture()
        let other = try HandOffFixture()
        try pack(fixture, "2026-09", "一")
        try pack(other, "2026-09", "二")
        let third = try HandOffFixture()
        try pack(third, "2026-10", "三")
        for code in ["S", "Z"] {
            let held = try fixture.package("TF-2026-09-\(code)")
            for file in [
                try other.package("TF-2026-09-\(code)"), try third.package("TF-2026-10-\(code)"),
            ] {
                let result = try fixture.receive([file], held: [.package(held)])
                #expect(chain(result).contains("package-chain-fork"), "\(file)")
                #expect(result.receipt == nil)
            }
        }
    }

    @Test("A package behind a restoration says so, and is signed for")
    func otherEpoch() throws {
        let fixture = try HandOffFixture()
        let there = fixture.archive.on("2026-08-27")
        let backup = try there.backUp()
        try there.restore([backup.path])
        _ = try there.restored().activate(knowing: [])
        _ = try fixture.archive.on("2026-09-02").restored().write { desk in
            try desk.addCommunication(
                there.client(), on: desk.clock.today(), channel: "电话", content: "新",
                department: nil, counterpart: nil, result: nil)
        }
        let now = try fixture.archive.on("2026-09-28").restored()
        _ = try now.pack(PackRequest(month: try #require(YearMonth("2026-09"))))
        let result = try fixture.receive(
            [try #require(now.packageFile("TF-2026-09-Z"))],
            held: [.package(fixture.package("TF-2026-08-Z"))])
        #expect(chain(result) == ["package-chain-other-epoch", "package-chain-missing"])
        #expect(errors(result.findings) == [])
        #expect(result.receipt?.findings.contains("package-chain-other-epoch") == true)
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
