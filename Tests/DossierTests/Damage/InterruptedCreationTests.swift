import Dossier
import DossierModel
import DossierReport
import SystemPackage
import TestSupport
import Testing

@Suite("An archive whose making fails")
struct InterruptedCreationTests {
    @Test(
        "leaves its key exactly when it stands",
        arguments: [("before the commit", false), ("behind the commit", true)])
    func key(name: String, isCommitted: Bool) throws {
        let folder = try TemporaryDirectory()
        let description = folder.at("archive/_archive/archive.json")
        let system = InterruptedSystem { _ throws(Errno) in
            if HostFiles.exists(description) == isCommitted { throw .ioError }
        }
        let plan = ArchivePlan(
            root: folder.at("archive"), company: try #require(CompanyCode("TF")),
            companyName: "天锋广告", timeZone: "Asia/Shanghai", language: .chinese, sandbox: false,
            around: false, founder: "王敏")
        let surroundings = Surroundings(
            clock: FixedClock("2026-07-01T09:30:00+08:00"), identities: FixedIdentitySource(),
            configurationFolder: folder.at("config"), cacheFolder: folder.at("cache"), staff: nil,
            login: "wangmin", command: "test", wait: 0, processors: 2, nanoseconds: { .max })
        try HostFiles.makeFolder(folder.at("archive"))
        #expect {
            try Archive.create(plan, surroundings: surroundings, system: system)
        } throws: { error in
            // Before the commit it is the first file of a key that cannot be made to last.
            isCommitted
                ? (error as? FoundingError)?.cause != nil
                : (error as? LedgerError)?.code == .keyFileFailure
        }
        #expect(HostFiles.exists(description) == isCommitted)
        let kept = try folder.tree().flat.keys.filter { $0.hasPrefix("config/archives/") }
        #expect(kept.contains { $0.hasSuffix("/archive") } == isCommitted, "\(kept)")
        // Nobody has seen the recovery key yet: it is the only one.
        #expect(kept.contains { $0.hasSuffix("/recovery") } == isCommitted, "\(kept)")
    }

    @Test("tells of the recovery key that lies about, until it is removed")
    func recoveryKey() throws {
        let folder = try TemporaryDirectory()
        let plan = ArchivePlan(
            root: folder.at("archive"), company: try #require(CompanyCode("TF")),
            companyName: "天锋广告", timeZone: "Asia/Shanghai", language: .chinese, sandbox: false,
            around: false, founder: "王敏")
        let surroundings = Surroundings(
            clock: FixedClock("2026-07-01T09:30:00+08:00"), identities: FixedIdentitySource(),
            configurationFolder: folder.at("config"), cacheFolder: folder.at("cache"), staff: nil,
            login: "wangmin", command: "test", wait: 0, processors: 2, nanoseconds: { .max })
        // Killed before it was printed.
        let made = try Archive.create(plan, surroundings: surroundings)
        let left = try #require(made.archive.recoveryKeyLeft)
        #expect(HostFiles.exists(left))
        let status = try made.archive.status(index: nil)
        #expect(status.recoveryKey == left.string)
        #expect(status.json["recoveryKey"]?.string == left.string)
        for language in Language.allCases {
            let lines = status.lines(on: Screen(language: language))
            #expect(lines.contains { $0.contains(left.string) }, "\(lines)")
        }
        made.recoveryKeyWasPrinted()
        #expect(made.archive.recoveryKeyLeft == nil)
        #expect(try made.archive.status(index: nil).recoveryKey == nil)
    }
}
