import Dossier
import DossierModel
import DossierReport
import Foundation
import TestSupport
import Testing

/// Months that are submitted while an earlier one waits to be packed (rules PACK-1, PACK-2, PACK-6).
///
/// 2026-09-25 is a day off, so September is due on the 28th.
@Suite("Months that wait to be packed") struct WaitingMonthTests {
    private func contact(_ company: FilingCompany, on day: String) throws {
        try company.fixture.on(day).act { desk in
            _ = try desk.addCommunication(
                company.fixture.client(), on: desk.clock.today(), channel: "电话", content: day,
                department: nil, counterpart: nil, result: nil)
        }
    }

    /// The documents that the list of a submission names.
    private func listed(_ report: SubmitReport, in company: FilingCompany) throws -> [String] {
        let path = try #require(report.list).description
        let text = try #require(company.fixture.text(path))
        return try HandOverList(document: Array(text.utf8)).items.map(\.title)
    }

    private func refusal(_ work: () throws -> SubmitReport) -> SubmissionError.Code? {
        do {
            _ = try work()
            return nil
        } catch {
            return (error as? SubmissionError)?.code
        }
    }

    @Test("Each month has what was formed since the one before it, every document once")
    func severalMonths() throws {
        let company = try FilingCompany(["S", "M"])
        let months = [
            ("2026-09", "2026-09-10", "2026-09-20"), ("2026-10", "2026-09-29", "2026-10-20"),
            ("2026-11", "2026-10-27", "2026-11-20"),
        ]
        for (month, formed, submitted) in months {
            for code in ["S", "M"] { try company.register(code, on: formed) }
            try contact(company, on: formed)
            for code in ["S", "M"] {
                let report = try company.submit(code, month, on: submitted)
                #expect(report.entry.documents == 1, "\(code) \(month)")
                #expect(report.entry.communications == (code == "S" ? 1 : 0), "\(code) \(month)")
                #expect(try listed(report, in: company) == ["\(formed) \(code)文件"])
            }
        }
        let early = packRefusal { try company.pack("2026-10", on: "2026-11-25") }
        #expect(early?.code == .earlierMonthFirst && early?.exitStatus == .refused)
        let named = packRefusal {
            try company.fixture.on("2026-11-25").pack("2026-11") {
                $0.department = DepartmentCode("S")
                $0.onlySubmitted = true
            }
        }
        #expect(named?.code == .earlierMonthFirst)
        var reports: [PackageReport] = []
        for (month, formed, _) in months {
            let packed = try company.pack(month, on: "2026-11-25")
            for code in ["S", "M"] {
                #expect(
                    try company.documents("TF-\(month)-\(code)", of: month)
                        == ["\(formed) \(code)文件.txt"])
            }
            #expect(
                packed.packages.map(\.totals.documents)
                    == [1, 1, 0], "\(month)")
            reports += try packed.packages.map {
                try PackageVerifier().verify(.file(company.fixture.at($0.path)))
            }
        }
        for report in reports { #expect(report.valid, "\(report.findings)") }
        #expect(PackageChain.findings(reports) == [])
        let found = try company.fixture.on("2026-11-26").archive().validate(isDeep: true).findings
        #expect(found.filter { $0.severity == .error } == [])
    }

    @Test("What a late submission leaves to the next month is in that one's list")
    func late() throws {
        let company = try FilingCompany(["S"])
        try company.register("S", on: "2026-09-10")
        try company.register("S", on: "2026-09-29")
        #expect(try company.submit("S", on: "2026-09-30").entry.documents == 1)
        try company.register("S", on: "2026-10-08")
        let october = try company.submit("S", "2026-10", on: "2026-10-20")
        #expect(try listed(october, in: company) == ["2026-09-29 S文件", "2026-10-08 S文件"])
        try company.pack(on: "2026-10-26")
        try company.pack("2026-10", on: "2026-10-26")
        #expect(try company.documents("TF-2026-09-S", of: "2026-09") == ["2026-09-10 S文件.txt"])
        #expect(
            try company.documents("TF-2026-10-S", of: "2026-10")
                == ["2026-09-29 S文件.txt", "2026-10-08 S文件.txt"])
    }

    @Test("Nothing formed since is nothing to submit but a nil return")
    func nothingSince() throws {
        let company = try FilingCompany(["S"])
        try company.register("S", on: "2026-09-10")
        try company.submit("S", on: "2026-09-20")
        #expect(
            refusal { try company.submit("S", "2026-10", on: "2026-10-20") } == .nothingFormed)
        let nothing = try company.submit("S", "2026-10", on: "2026-10-20") {
            $0.isNil = true
            $0.reason = "没有"
        }
        #expect(nothing.entry.documents == 0)
        try company.register("S", on: "2026-10-28")
        let november = try company.submit("S", "2026-11", on: "2026-11-20")
        #expect(november.entry.documents == 1)
    }

    @Test("A record that changed since is an item, its document belongs to the month before")
    func changedSince() throws {
        let company = try FilingCompany(["S"])
        try company.register("S", on: "2026-09-10", category: "合同")
        try company.submit("S", on: "2026-09-20")
        let record = try #require(try company.fixture.records().first)
        try company.fixture.on("2026-10-08").act { desk in
            _ = try desk.receivePaper(
                company.fixture.client(), item: record.item.description,
                PaperReceipt(
                    place: "甲柜三层", handedInBy: StaffID(serial: 1),
                    day: CalendarDate("2026-10-08")))
        }
        let october = try company.submit("S", "2026-10", on: "2026-10-20")
        #expect(october.entry.documents == 0 && october.entry.paper == 1)
        #expect(try listed(october, in: company) == ["2026-09-10 S文件"])
        let packages = try ["2026-09", "2026-10"].map { month in
            try company.pack(month, on: "2026-10-26").packages
        }
        #expect(packages.map { $0.first?.totals.documents } == [1, 0])
    }

    @Test("Packing in a sandbox presumes no month that a later submission holds")
    func presumed() throws {
        let company = try FilingCompany(["S"])
        try company.register("S", on: "2026-09-10")
        let october = try company.submit("S", "2026-10", on: "2026-10-20")
        #expect(october.entry.documents == 1)
        let september = try company.fixture.on("2026-10-26").pack("2026-09")
        #expect(september.submittedFor.contains { $0.description == "S" } == false)
        #expect(september.withoutSubmission.map(\.description) == ["S"])
        try company.pack("2026-10", on: "2026-10-26")
        #expect(try company.documents("TF-2026-10-S", of: "2026-10") == ["2026-09-10 S文件.txt"])
    }

    @Test("The office's own months wait like those of departments")
    func ownOffice() throws {
        let company = try FilingCompany(["S"])
        let number = try company.fixture.addClient("天津港公司", department: "Z").number
        let months = [
            ("2026-09", "2026-09-02", "2026-09-20"), ("2026-10", "2026-10-08", "2026-10-20"),
        ]
        for (month, formed, submitted) in months {
            let file = try company.fixture.outside("\(formed).txt", formed)
            try company.fixture.on(formed).register(
                file, number: number.description, category: "工作进度")
            #expect(try company.submit("Z", month, on: submitted).entry.documents == 1)
        }
        #expect(
            packRefusal { try company.pack("2026-10", on: "2026-10-26") }?.code
                == .earlierMonthFirst)
        for (month, formed, _) in months {
            try company.pack(month, on: "2026-10-26")
            #expect(try company.documents("TF-\(month)-Z", of: month) == ["\(formed).txt"])
        }
    }
}
