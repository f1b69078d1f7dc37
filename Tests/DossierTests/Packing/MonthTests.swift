import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A month as departments and office live it (rules PACK-1, PACK-2, PACK-6; design §3.10).
///
/// 2026-09-25 is a day off, so the month is due on Monday the 28th.
@Suite("The month") struct MonthTests {
    private func refused<Value>(_ work: () throws -> Value) -> SubmissionError.Code? {
        do {
            _ = try work()
            return nil
        } catch let error as SubmissionError {
            let said = Language.allCases.flatMap { language in
                ([error.message] + error.details).map {
                    MessageCatalogue.sentence(for: $0, in: language)
                }
            }
            #expect(said.allSatisfy { !$0.contains("{") && !$0.contains("Code") })
            return error.code
        } catch {
            Testing.Issue.record(error)
            return nil
        }
    }

    @Test("Four departments: one on time, a nil return, one late, one missing")
    func wholeMonth() throws {
        let company = try FilingCompany()
        for day in ["2026-09-10", "2026-09-28"] {
            for code in ["S", "M", "G"] { try company.register(code, on: day) }
        }
        let ontime = try company.submit("S", on: "2026-09-28")
        #expect(ontime.entry.documents == 2 && !ontime.isLate && ontime.list != nil)
        #expect(ontime.entry.confirmed.count == 1)
        try company.submit("R", on: "2026-09-28") {
            $0.isNil = true
            $0.reason = "本月没有新文件"
        }
        for code in ["S", "M", "G"] { try company.register(code, on: "2026-09-29") }
        #expect(try company.submit("M", on: "2026-09-30").isLate)

        let received = try company.receive(on: "2026-09-30")
        #expect(received.receipts.map(\.department.description) == ["S", "R", "M"])
        #expect(received.receipts.map(\.isLate) == [false, false, true])
        #expect(received.receipts.map(\.documents) == [2, 0, 2])
        #expect(received.withoutSubmission.map(\.description) == ["Z", "C", "B", "J", "G"])

        let september = try company.pack(on: "2026-09-30")
        #expect(
            september.packages.map(\.package.description)
                == ["TF-2026-09-S", "TF-2026-09-M", "TF-2026-09-Z"])
        #expect(september.nilReturns.map(\.description) == ["R"])
        #expect(september.withoutSubmission.map(\.description) == ["C", "B", "J", "G", "Z"])
        #expect(september.submittedFor == [])
        for code in ["S", "M"] {
            #expect(
                try company.documents("TF-2026-09-\(code)", of: "2026-09")
                    == ["2026-09-10 \(code)文件.txt", "2026-09-28 \(code)文件.txt"])
        }
        let list = try company.fixture.handOver("TF-2026-09-Z", of: "2026-09")
        #expect(list.nilReturns == september.nilReturns)
        #expect(list.withoutSubmission == september.withoutSubmission)

        try company.submit("S", "2026-10", on: "2026-10-20")
        try company.submit("G", "2026-10", on: "2026-10-20")
        let october = try company.pack("2026-10", on: "2026-10-26")
        #expect(
            october.packages.map(\.package.description)
                == ["TF-2026-10-S", "TF-2026-10-G", "TF-2026-10-Z"])
        #expect(
            try company.documents("TF-2026-10-S", of: "2026-10") == ["2026-09-29 S文件.txt"])
        #expect(
            try company.documents("TF-2026-10-G", of: "2026-10")
                == ["2026-09-10 G文件.txt", "2026-09-28 G文件.txt", "2026-09-29 G文件.txt"])
        #expect(october.packages[1].range.first == 0)
        let reports = try (september.packages + october.packages).map { package in
            try PackageVerifier().verify(.file(company.fixture.at(package.path)))
        }
        for report in reports { #expect(report.valid, "\(report.findings)") }
        #expect(PackageChain.findings(reports) == [])
        let late = company.fixture.on("2026-10-27")
        let ledger = try late.archive().verifyLedger().findings
        #expect(ledger == [], "\(ledger)")
        let found = try late.archive().validate(isDeep: true).findings
        #expect(found.filter { $0.severity == .error } == [])
        let silent = found.filter { $0.rule == "month-not-submitted" }
        #expect(
            silent.compactMap { $0.details["department"] }.sorted()
                == ["B", "C", "J", "M", "R", "Z"])
    }

    @Test("What comes behind an early submission belongs to the next month, contacts too")
    func early() throws {
        let company = try FilingCompany(["S"])
        let contact = { (day: String) in
            try company.fixture.on(day).act { desk in
                _ = try desk.addCommunication(
                    company.fixture.client(), on: desk.clock.today(), channel: "电话",
                    content: day, department: nil, counterpart: nil, result: nil)
            }
        }
        try company.register("S", on: "2026-09-10")
        try contact("2026-09-11")
        let report = try company.submit("S", on: "2026-09-20")
        #expect(report.entry.documents == 1 && report.entry.communications == 1)
        try company.register("S", on: "2026-09-21")
        try contact("2026-09-22")
        let september = try company.pack(on: "2026-09-28")
        #expect(september.packages.first?.totals.documents == 1)
        #expect(september.packages.first?.range.last == report.entry.last)
        for package in ["TF-2026-09-S", "TF-2026-09-Z"] {
            #expect(
                try company.fixture.packed(package, of: "2026-09").filter {
                    $0.contains("/communications/")
                }.map { String($0.suffix(13)) } == ["2026-09.jsonl"], "\(package)")
        }
        #expect(try company.fixture.records().map { $0.current?.sealedIn != nil } == [true, false])
        try company.submit("S", "2026-10", on: "2026-10-20")
        try company.pack("2026-10", on: "2026-10-26")
        #expect(
            try company.documents("TF-2026-10-S", of: "2026-10") == ["2026-09-21 S文件.txt"])
        #expect(
            try company.fixture.packed("TF-2026-10-S", of: "2026-10").contains {
                $0.hasSuffix("/communications/S/2026-10.jsonl")
            })
    }

    @Test("A clock that is ahead takes nothing from a submission that another made in time")
    func ahead() throws {
        let company = try FilingCompany(["S", "G"])
        try company.register("S", on: "2026-09-27")
        try company.register("G", on: "2026-09-29")
        let report = try company.submit("S", on: "2026-09-28")
        #expect(report.entry.documents == 1 && !report.isLate)
        let september = try company.pack(on: "2026-09-30")
        #expect(september.nilReturns == [])
        #expect(try company.documents("TF-2026-09-S", of: "2026-09") == ["2026-09-27 S文件.txt"])
    }

    @Test("The office's own work is packed only where it was submitted, and never lost")
    func ownOffice() throws {
        let company = try FilingCompany(["S"])
        let number = try company.fixture.addClient("天津港公司", department: "Z").number
        let file = try company.fixture.outside("2026-09-02 文件.txt", "一")
        try company.fixture.on("2026-09-02").register(
            file, number: number.description, category: "工作进度")
        let september = try company.pack(on: "2026-09-28")
        #expect(september.packages.map(\.package.description) == ["TF-2026-09-Z"])
        #expect(september.packages.first?.totals.documents == 0)
        try company.submit("Z", "2026-10", on: "2026-10-20")
        let october = try company.pack("2026-10", on: "2026-10-26")
        #expect(october.packages.map(\.totals.documents) == [1])
        let report = try PackageVerifier().verify(
            .file(company.fixture.at("归档包/2026-10/TF-2026-10-Z.tar.zst")))
        #expect(report.valid, "\(report.findings)")
        #expect(report.month?.description?.own?.first == 0)
    }

    @Test("What was packed before departments submitted is not packed again, the office's own too")
    func packedBefore() throws {
        let company = try FilingCompany(["S"])
        let number = try company.fixture.addClient("天津港公司", department: "Z").number
        let file = try company.fixture.outside("2026-09-02 文件.txt", "一")
        try company.fixture.on("2026-09-02").register(
            file, number: number.description, category: "工作进度")
        try company.register("S", on: "2026-09-10")
        for code in ["S", "Z"] {
            let list = try #require(
                company.fixture.tree().keys.first {
                    $0.contains("2026/\(code)/") && $0.hasSuffix("/records.json")
                })
            let place = try #require(list.firstRange(of: "2026/"))
            let path = String(list[place.lowerBound...])
            let text = try #require(company.fixture.text(path))
            try company.fixture.save(
                path, text.replacing(#""seen":"#, with: #""sealedIn": "2026-09", "seen":"#))
        }
        // The events of packages as they were: they say nothing of the office's own work.
        var last = 0
        for code in ["S", "Z"] {
            try company.fixture.on("2026-09-28").act { desk in
                let archive = desk.store.description
                if code == "S" { last = try Ledger(store: desk.store).treeHead().size - 1 }
                let package = MonthPackage(
                    company: archive.company, month: try #require(YearMonth("2026-09")),
                    department: try #require(DepartmentCode(code)))
                let draft = PackedMonth.draft(
                    package, archive: archive.id,
                    range: try #require(PackageRange(first: 0, last: last)),
                    digest: ContentDigest(of: Array(code.utf8)), previous: nil)
                _ = try desk.session.commit(ChangeSet(), [draft])
            }
        }
        #expect(
            refused {
                try company.submit("Z", "2026-10", on: "2026-10-20")
            } == .nothingFormed)
        try company.register("S", on: "2026-10-10")
        let second = try company.fixture.outside("2026-10-11 文件.txt", "二")
        try company.fixture.on("2026-10-11").register(
            second, number: number.description, category: "工作进度")
        for code in ["S", "Z"] { try company.submit(code, "2026-10", on: "2026-10-20") }
        let october = try company.pack("2026-10", on: "2026-10-26")
        #expect(october.packages.map(\.totals.documents) == [1, 1])
        #expect(october.packages.map(\.range.first) == [last + 1, last + 1])
        let report = try PackageVerifier().verify(
            .file(company.fixture.at("归档包/2026-10/TF-2026-10-Z.tar.zst")))
        #expect(report.month?.description?.own?.first == last + 1)
    }

    @Test("Year and audit tell of every month that was not submitted, or late")
    func told() throws {
        let company = try FilingCompany(["S", "M"])
        #expect(try company.fixture.on("2026-10-27").archive().yearStatus(2026).months == [])
        for code in ["S", "M"] { try company.register(code, on: "2026-09-10") }
        try company.submit("S", on: "2026-09-28")
        try company.submit("M", on: "2026-09-29")
        try company.pack(on: "2026-09-30")
        let archive = try company.fixture.on("2026-11-02").archive()
        let months = try archive.yearStatus(2026).months
        #expect(months.map(\.month.description) == ["2026-09", "2026-10"])
        #expect(months[0].late.map(\.description) == ["M"])
        #expect(months[0].missing.map(\.description) == ["Z", "C", "R", "B", "J", "G"])
        #expect(months[1].missing.count == 8)
        let found = try archive.audit(isFast: true).checked.findings
        let duties = found.filter { $0.rule.hasPrefix("duty-submission") }
        #expect(duties.map(\.rule) == ["duty-submission-missing", "duty-submission-late"])
        #expect(duties.map(\.place) == ["2026-09", "2026-09"])
        #expect(duties.compactMap { $0.details["departments"] } == ["Z C R B J G", "M"])
        #expect(found.contains { $0.rule == "month-not-submitted" })
    }

    @Test("In a sandbox the packing submits for all who have not, and says so")
    func presumed() throws {
        let company = try FilingCompany(["S"])
        try company.register("S", on: "2026-09-10")
        try company.submit("R", on: "2026-09-20") {
            $0.isNil = true
            $0.reason = "没有"
        }
        let report = try company.fixture.on("2026-09-28").pack("2026-09")
        #expect(report.submittedFor.map(\.description) == ["Z", "S", "C", "B", "J", "G", "M"])
        #expect(report.withoutSubmission == [])
        #expect(try company.fixture.archive().verifyLedger().findings == [])
        #expect(refused { try company.submit("S", on: "2026-09-28") } == .alreadySubmitted)
    }

    @Test("What lies beside the folders of the categories is shown as unregistered too (CRE-9)")
    func besides() throws {
        let company = try FilingCompany(["S", "M"])
        try company.register("S", on: "2026-09-10")
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        let places = [
            "2026/S/A/散件.txt", "\(volume)/04工作进度/未登记.txt", "\(volume)/散件.txt",
            "\(volume)/杂项/一.txt", "\(volume)/杂项/里面/二.txt",
        ]
        for place in places + ["\(volume)/杂项/~$一.docx", "2026/M/A/别的部门.txt"] {
            try company.fixture.save(place)
        }
        try company.fixture.save("待归档/S/三.txt")
        let report = try company.submit("S", on: "2026-09-20")
        #expect(report.unregistered == places.sorted())
        #expect(report.inbox == 1 && report.entry.unregistered == places.count + 1)
    }

    @Test("The head of the office receives, and no other department's manager (PACK-1)")
    func received() throws {
        let company = try FilingCompany(["S"])
        try company.register("S", on: "2026-09-10")
        try company.submit("S", on: "2026-09-20")
        let month = try #require(YearMonth("2026-09"))
        let there = company.fixture.on("2026-09-28")
        let manager = try there.as_(try #require(company.managers["S"])).archive()
        #expect(refusal { _ = try manager.receive(month) } == .notPermitted)
        let head = try there.as_(try #require(company.managers["Z"])).archive()
        let receipts = try head.receive(month).value.receipts
        #expect(receipts.map(\.department.description) == ["S"])
        #expect(receipts.map(\.registered.by) == [company.managers["Z"]])
        #expect(try head.verifyLedger().findings == [])
    }

    @Test("What a submission refuses")
    func refusals() throws {
        let company = try FilingCompany(["S", "M"])
        try company.register("S", on: "2026-09-10", category: "合同")
        #expect(refused { try company.submit("S", on: "2026-09-20", by: "M") } == .notPermitted)
        #expect(try company.fixture.archive().alarms().map(\.action) == ["submit"])
        #expect(refused { try company.submit("S", "2026-10", on: "2026-09-20") } == .monthNotBegun)
        #expect(
            refused {
                try company.submit("S", on: "2026-09-20") {
                    $0.isNil = true
                    $0.reason = "没有"
                }
            } == .workFormed)
        #expect(
            refused { try company.submit("R", on: "2026-09-20") { $0.isNil = true } }
                == .reasonNeeded)
        #expect(refused { try company.submit("R", on: "2026-09-20") } == .nothingFormed)
        #expect(refused { try company.receive(on: "2026-09-20") } == .nothingToReceive)
        let path = try #require(try company.fixture.records().first?.path).description
        let place = URL(fileURLWithPath: company.fixture.inVolume(path).string)
        let before = try company.fixture.tree()
        try Data("other".utf8).write(to: place)
        #expect(refused { try company.submit("S", on: "2026-09-20") } == .openErrors)
        try Data("2026-09-10 S文件.txt".utf8).write(to: place)
        #expect(try company.fixture.tree() == before)
        try company.submit("S", on: "2026-09-20")
        #expect(refused { try company.submit("S", on: "2026-09-21") } == .alreadySubmitted)
        try company.pack(on: "2026-09-28")
        #expect(refused { try company.submit("M", on: "2026-09-29") } == .monthPassed)
        let named = packRefusal {
            try company.fixture.on("2026-10-26").pack("2026-10") {
                $0.department = DepartmentCode("S")
                $0.onlySubmitted = true
            }
        }
        #expect(named?.code == .notSubmitted)
    }
}
