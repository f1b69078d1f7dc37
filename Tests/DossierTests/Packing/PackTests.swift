import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The filing of a month (rules PACK-1 to PACK-6, design §6).
@Suite struct PackTests {
    private static let folder = "归档包/2026-07"

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = try fixture.outside("2026-07-02 合同.txt", "合同")
        try fixture.on("2026-07-02").register(file)
        return fixture
    }

    private func overwrite(_ path: FilePath, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path.string))
    }

    @discardableResult
    private func pack(
        _ fixture: ArchiveFixture, _ month: String = "2026-07",
        _ change: (inout PackRequest) throws -> Void = { _ in }
    ) throws -> PackReport {
        var request = PackRequest(month: try #require(YearMonth(month)))
        try change(&request)
        return try fixture.archive().pack(request).value
    }

    private func refused(_ work: () throws -> Void) -> PackingError.Code? {
        do {
            try work()
            return nil
        } catch let error as PackingError {
            return error.code
        } catch {
            Testing.Issue.record(error)
            return nil
        }
    }

    // 2026-07-25 is a Saturday, so the month is due on Monday.
    @Test("A month is packed from its due day on", arguments: ["2026-07-27", "2026-08-03"])
    func dueDay(_ day: String) throws {
        let fixture = try fixture()
        #expect(refused { try pack(fixture.on("2026-07-26")) } == .monthNotOver)
        let report = try pack(fixture.on(day))
        #expect(report.packages.map(\.package.description) == ["TF-2026-07-S", "TF-2026-07-Z"])
        #expect(report.nilReturns.map(\.description) == ["C", "R", "B", "J", "G", "M", "Z"])
        #expect(report.submittedFor.count == 8 && report.withoutSubmission == [])
        for package in report.packages {
            for suffix in ["", ".sha256", ".tlog-proof"] {
                #expect(fixture.text("\(package.path)\(suffix)") != nil || suffix.isEmpty)
            }
            #expect(FileManager.default.fileExists(atPath: fixture.at(package.path).string))
        }
    }

    @Test("What is packed is sealed, a correction goes into the next month")
    func sealing() throws {
        let fixture = try fixture()
        try pack(fixture.on("2026-07-27"))
        let record = try #require(try fixture.records().first)
        #expect(record.current?.sealedIn?.description == "2026-07")
        let path = try #require(record.path).description
        try overwrite(fixture.inVolume(path), "changed")
        let later = try fixture.on("2026-07-28").registerAll()
        #expect(later.registered.isEmpty)
        #expect(later.waiting.map(\.reason) == [.sealed])
        try overwrite(fixture.inVolume(path), "合同")
        let correction = try fixture.outside("2026-07-28 更正.txt", "更正")
        let corrected = try fixture.on("2026-07-28").register(correction) {
            $0.corrects = [record.item.description]
        }
        #expect(corrected.registered.map(\.record.related) == [[record.id]])
        let next = try pack(fixture.on("2026-08-25"), "2026-08")
        let package = try #require(next.packages.first)
        #expect(package.totals.documents == 1)
        #expect(package.predecessor != nil)
        let report = try fixture.archive().verifyLedger()
        #expect(report.findings == [])
    }

    @Test(
        "A sealed document that was saved again is told; only in a living category is it a version")
    func living() throws {
        for (category, isLiving) in [("合同", false), ("工作进度", true)] {
            let fixture = try ArchiveFixture()
            try fixture.addClient()
            let july = fixture.on("2026-07-02")
            let file = try fixture.outside("2026-07-02 表.txt", "表")
            let path = try #require(
                july.register(file, category: category).registered.first?.path)
            try pack(fixture.on("2026-07-27"))
            try overwrite(fixture.at(path.description), "改")
            for way in ["by name", "sweep"] {
                let later = fixture.on("2026-07-28")
                let report =
                    try way == "sweep"
                    ? later.registerAll()
                    : later.register(fixture.at(path.description), category: nil)
                let isNew = isLiving && way == "by name"
                #expect(report.registered.map(\.act) == (isNew ? [.newVersion] : []), "\(category)")
                #expect(report.waiting.map(\.reason) == (isLiving ? [] : [.sealed]), "\(category)")
            }
        }
    }

    @Test("What was sealed is still what the ledger committed to")
    func sound() throws {
        let fixture = try fixture().on("2026-07-27")
        try pack(fixture)
        let found = try fixture.archive().validate(isDeep: true).findings
        #expect(found.filter { $0.severity == .error } == [])
        #expect(try fixture.records().first?.current?.sealedIn != nil)
    }

    @Test("A month is packed once and never written again")
    func once() throws {
        let fixture = try fixture()
        try pack(fixture.on("2026-07-27"))
        let before = try fixture.tree()
        #expect(refused { try pack(fixture.on("2026-07-28")) } == .alreadyPacked)
        #expect(refused { try pack(fixture.on("2026-07-28"), "2026-06") } == .monthPassed)
        #expect(try fixture.tree() == before)
    }

    @Test("A department alone, then the rest; the company comes last")
    func departments() throws {
        let fixture = try fixture().on("2026-07-27")
        let company = refused {
            try pack(fixture) { $0.department = DepartmentCode("Z") }
        }
        #expect(company == .departmentsFirst)
        let alone = try pack(fixture) { $0.department = DepartmentCode("S") }
        #expect(alone.packages.map(\.package.description) == ["TF-2026-07-S"])
        let again = refused {
            try pack(fixture) { $0.department = DepartmentCode("S") }
        }
        #expect(again == .alreadyPacked)
        let rest = try pack(fixture)
        #expect(rest.packages.map(\.package.description) == ["TF-2026-07-Z"])
    }

    @Test("What a stopped packing left out is written by the next")
    func mending() throws {
        let fixture = try fixture().on("2026-07-27")
        let report = try pack(fixture)
        let before = try fixture.tree()
        for package in report.packages {
            for suffix in [".sha256", ".tlog-proof"] {
                try FileManager.default.removeItem(
                    atPath: fixture.at(package.path + suffix).string)
            }
        }
        #expect(try pack(fixture).mended.count == 4)
        #expect(try fixture.tree() == before)
    }

    @Test("A package that was damaged gets no digest that would vouch for it")
    func damaged() throws {
        let fixture = try fixture().on("2026-07-27")
        let path = try #require(try pack(fixture).packages.first?.path)
        try FileManager.default.removeItem(atPath: fixture.at(path + ".sha256").string)
        try overwrite(fixture.at(path), "no package")
        #expect(refused { try pack(fixture) } == .packageDamaged)
    }

    @Test("Another folder gets the packages, and a missing one nothing")
    func output() throws {
        let fixture = try fixture().on("2026-07-27")
        let folder = try TemporaryDirectory()
        let missing = refused { try pack(fixture) { $0.output = folder.at("none") } }
        #expect(missing == .noOutputFolder)
        try pack(fixture) { $0.output = folder.path }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path.string)
        let packages = ["TF-2026-07-S", "TF-2026-07-Z"].map { $0 + ".tar.zst" }
        let expected = packages.flatMap { [$0, $0 + ".sha256", $0 + ".tlog-proof"] }
        #expect(names.sorted() == expected.sorted())
        #expect(try fixture.tree().keys.allSatisfy { !$0.hasPrefix("归档包/2026") })
    }

    @Test("A file in the way stops the packing, and nothing is sealed")
    func inTheWay() throws {
        let fixture = try fixture().on("2026-07-27")
        let folder = try TemporaryDirectory(["TF-2026-07-S.tar.zst": "something"])
        let before = try fixture.tree()
        #expect(refused { try pack(fixture) { $0.output = folder.path } } == .packageInTheWay)
        #expect(try fixture.tree() == before)
        #expect(try folder.tree().flat == ["TF-2026-07-S.tar.zst": "something"])
    }

    @Test("A document that differs from its record is left out and not sealed")
    func leftOut() throws {
        let fixture = try fixture().on("2026-07-27")
        let path = try #require(try fixture.records().first?.path).description
        try overwrite(fixture.inVolume(path), "other")
        #expect(refused { try pack(fixture) { _ in } } == .openErrors)
        let package = try #require(
            try pack(fixture) { $0.allowed = ["digest-mismatch"] }.packages.first)
        #expect(package.totals.documents == 0)
        #expect(package.leftOut.map(\.path.lastName) == [Array("2026-07-02 合同.txt".utf8)])
        #expect(try fixture.records().first?.current?.sealedIn == nil)
        try fixture.on("2026-07-28").registerAll()
        let next = try pack(fixture.on("2026-08-25"), "2026-08")
        #expect(next.packages.first?.totals.documents == 1)
    }

    /// Validation leaves to packing what packing reads: bytes of the same length differ only there.
    @Test(
        "A document that was altered refuses the packing, whatever its time of modification says",
        arguments: [-60.0, 3600], [false, true])
    func altered(seconds: Double, isOnShare: Bool) throws {
        let fixture = try fixture().on("2026-07-27")
        let path = try #require(try fixture.records().first?.path).description
        let file = fixture.inVolume(path)
        try overwrite(file, "乙方")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: seconds)], ofItemAtPath: file.string)
        let before = try fixture.tree()
        let system: any SystemCalls = isOnShare ? FaultySystem(isNetwork: true) : HostSystem()
        let filing = MonthlyFiling(try fixture.archive(system: system)) { _, _ in [] }
        let request = PackRequest(month: try #require(YearMonth("2026-07")))
        #expect(refused { _ = try filing.pack(request) } == .openErrors)
        #expect(try fixture.tree() == before)
    }

    @Test(
        "A document that is altered while the packing runs is left out", arguments: [false, true])
    func alteredMeanwhile(isOnShare: Bool) throws {
        let fixture = try fixture().on("2026-07-27")
        let path = try #require(try fixture.records().first?.path).description
        let system: any SystemCalls = isOnShare ? FaultySystem(isNetwork: true) : HostSystem()
        let filing = MonthlyFiling(try fixture.archive(system: system)) { _, _ in
            // The kernel's clock of files goes on every few milliseconds.
            usleep(50_000)
            try self.overwrite(fixture.inVolume(path), "乙方")
            return []
        }
        let request = PackRequest(month: try #require(YearMonth("2026-07")))
        let package = try #require(try filing.pack(request).value.packages.first)
        #expect(package.leftOut.count == 1 && package.totals.documents == 0)
    }

    @Test("What was changed behind the due day is packed as found, told, and packed again")
    func later() throws {
        let fixture = try fixture()
        let path = try #require(try fixture.records().first?.path).description
        try overwrite(fixture.inVolume(path), "second")
        try fixture.on("2026-07-28").registerAll()
        let package = try #require(try pack(fixture.on("2026-07-29")).packages.first)
        #expect(package.totals.documents == 1)
        #expect(package.later.map(\.sequence).max() ?? 0 > package.range.last)
        let next = try pack(fixture.on("2026-08-25"), "2026-08")
        #expect(next.packages.first?.totals.documents == 1)
    }

    @Test("Open errors refuse the packing unless they are allowed, and then stand in it")
    func openErrors() throws {
        let fixture = try fixture().on("2026-07-27")
        let fault = Finding(
            rule: "digest-mismatch", severity: .error, place: "2026/S", property: .integrity)
        let filing = MonthlyFiling(try fixture.archive()) { _, _ in [fault] }
        var request = PackRequest(month: try #require(YearMonth("2026-07")))
        #expect(refused { _ = try filing.pack(request) } == .openErrors)
        request.allowed = ["digest-mismatch"]
        let report = try filing.pack(request).value
        #expect(report.packages.count == 2)
    }

    @Test("Interrupted, it leaves nothing")
    func interrupted() throws {
        struct Stop: Error {}
        let fixture = try fixture().on("2026-07-27")
        let before = try fixture.tree()
        let request = PackRequest(month: try #require(YearMonth("2026-07")))
        #expect(throws: Stop.self) {
            _ = try fixture.archive().pack(request) { _ in throw Stop() }
        }
        #expect(try fixture.tree() == before)
    }

    @Test("Who may not pack is told so")
    func permission() throws {
        let fixture = try fixture().on("2026-07-27")
        let worker = try fixture.addPerson("李娜", department: "S", roles: ["staff"])
        let request = PackRequest(month: try #require(YearMonth("2026-07")))
        #expect(
            refusal { try fixture.as_(worker).archive().pack(request) } == .notPermitted)
    }

    @Test("The same archive elsewhere, its files made in another order, gives the same digests")
    func sameBytes() throws {
        let fixture = try fixture().on("2026-07-27")
        for name in ["一.txt", "Z.txt", "a\u{301}.txt", "á.txt", "50%.txt"] {
            try fixture.register(try fixture.outside(name, name))
        }
        let copy = try ArchiveFixture(copying: fixture)
        let (first, second) = (try pack(fixture), try pack(copy))
        #expect(first.packages.map(\.digest) == second.packages.map(\.digest))
        #expect(first.packages.map(\.fileDigest) == second.packages.map(\.fileDigest))
    }
}
