import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Packings that stop half-way, and what the next one does about it.
@Suite struct PackStoppedTests {
    private struct Stopped: ExplainedError {
        enum Code: String, MessageKey {
            case stopped
        }
        var message: Message { Message(Code.stopped) }
        var exitStatus: DossierModel.ExitStatus { .inputOutput }
    }

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = try fixture.outside("2026-07-02 合同.txt", "合同")
        try fixture.on("2026-07-02").register(file)
        return fixture
    }

    private func remove(_ path: String, _ fixture: ArchiveFixture) throws {
        try FileManager.default.removeItem(atPath: fixture.at(path).string)
    }

    private func damage(_ path: String, _ fixture: ArchiveFixture) throws {
        try Data("no package".utf8).write(to: URL(fileURLWithPath: fixture.at(path).string))
        try remove("\(path).sha256", fixture)
    }

    @Test("What was sealed before a failure is named and whole; the same command makes the rest")
    func stopped() throws {
        let fixture = try fixture().on("2026-07-27")
        let folder = try TemporaryDirectory()
        let first = folder.at("TF-2026-07-S.tar.zst").string
        let work = {
            try fixture.pack {
                $0.output = folder.path
            } progress: { _ in
                if FileManager.default.fileExists(atPath: first) { throw Stopped() }
            }
        }
        let error = try #require(throws: PackingError.self) { _ = try work() }
        #expect(error.code == .stopped && error.count == 1)
        #expect(error.exitStatus == .inputOutput)
        let told = error.details.map { $0.arguments }
        #expect(told.contains { $0["path"] == first })
        #expect(told.contains { $0["name"] == "TF-2026-07-Z" })
        let made = try FileManager.default.contentsOfDirectory(atPath: folder.path.string)
        let files = ["", ".sha256", ".tlog-proof"].map { "TF-2026-07-S.tar.zst\($0)" }
        #expect(made.sorted() == files)
        for name in files.dropFirst() {
            try FileManager.default.removeItem(atPath: folder.at(name).string)
        }
        let rest = try fixture.pack { $0.output = folder.path }
        #expect(rest.packages.map(\.package.description) == ["TF-2026-07-Z"])
        #expect(rest.mended.count == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string).count == 6)
    }

    @Test("One damaged old package is told, and the month is packed")
    func damagedOld() throws {
        let fixture = try fixture()
        let july = try fixture.on("2026-07-27").pack()
        let path = try #require(july.packages.first?.path)
        try damage(path, fixture)
        let august = try fixture.on("2026-08-25").pack("2026-08")
        #expect(august.packages.map(\.package.description) == ["TF-2026-08-Z"])
        #expect(august.findings.map(\.rule) == ["package-not-as-packed"])
        #expect(august.findings.map(\.place) == [path])
        #expect(august.mended == [])
        #expect(fixture.text("\(path).sha256") == nil)
    }

    @Test("Files mended beside another month do not hide that the month is packed")
    func otherMonth() throws {
        let fixture = try fixture()
        let july = try fixture.on("2026-07-27").pack()
        try fixture.on("2026-08-25").pack("2026-08")
        try remove(try #require(july.packages.first?.path) + ".sha256", fixture)
        let before = try fixture.tree()
        let refusal = packRefusal { try fixture.on("2026-08-26").pack("2026-08") }
        #expect(refusal?.code == .alreadyPacked)
        #expect(try fixture.tree() == before)
        #expect(try fixture.on("2026-08-26").pack("2026-07").mended.count == 1)
    }

    @Test(
        "What refuses writes nothing, also beside earlier packages",
        arguments: ["2026-08-01", "2026-08-26"])
    func refusals(_ day: String) throws {
        let fixture = try fixture()
        let july = try fixture.on("2026-07-27").pack()
        let path = try #require(try fixture.records().first?.path).description
        try Data("other".utf8).write(to: URL(fileURLWithPath: fixture.inVolume(path).string))
        try remove(try #require(july.packages.first?.path) + ".sha256", fixture)
        let before = try fixture.tree()
        let refusal = packRefusal { try fixture.on(day).pack("2026-08") }
        #expect(refusal?.code == (day == "2026-08-01" ? .monthNotOver : .openErrors))
        #expect(try fixture.tree() == before)
    }

    @Test("A month before the last packed is told where its content is")
    func passed() throws {
        let fixture = try fixture()
        try fixture.on("2026-08-25").pack("2026-08")
        let refusal = packRefusal { try fixture.on("2026-08-26").pack("2026-07") }
        #expect(refusal?.code == .monthPassed)
        #expect(refusal?.detail == "TF-2026-08-Z")
    }

    @Test(
        "Months in which nothing happened, and two at once behind a gap, give packages in a chain")
    func gap() throws {
        let fixture = try fixture()
        try fixture.on("2026-07-27").pack()
        try fixture.on("2026-09-20").register(
            fixture.outside("2026-09-19 附件.txt", "附件"), category: "工作进度")
        let late = fixture.on("2026-11-03")
        let august = try late.pack("2026-08")
        #expect(august.packages.map(\.package.description) == ["TF-2026-08-Z"])
        let september = try late.pack("2026-09")
        #expect(september.packages.map(\.package.description) == ["TF-2026-09-S", "TF-2026-09-Z"])
        #expect(september.packages.last?.predecessor == august.packages.last?.digest)
        #expect(packRefusal { try late.pack("2026-10") }?.code == .nothingToPack)
        let november = try fixture.on("2026-11-25").pack("2026-11")
        #expect(november.packages.last?.predecessor == september.packages.last?.digest)
        for (package, month) in [("TF-2026-08-Z", "2026-08"), ("TF-2026-11-Z", "2026-11")] {
            let file = fixture.at("归档包/\(month)/\(package).tar.zst")
            let report = try PackageVerifier().verify(.file(file))
            #expect(report.valid, "\(package) \(report.findings)")
        }
        #expect(try fixture.archive().verifyLedger().findings == [])
    }
}
