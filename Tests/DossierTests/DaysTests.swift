import Dossier
import DossierModel
import DossierReport
import SystemPackage
import TestSupport
import Testing

/// The days by name of the first issue, each as the people of the agency live it.
@Suite("Days by name")
struct DaysTests {
    private static let volume = "2026/S/A/\(ArchiveFixture.number)"

    @Test("A client served by S, J, M and C gives four departments their parts of one dossier")
    func fourDepartments() throws {
        let fixture = try ArchiveFixture(on: "2026-03-02")
        let departments = ["J", "M", "C"]
        try fixture.addClient { new in
            new.cooperating = try departments.map { try #require(DepartmentCode($0)) }
        }
        let parts = [
            ("S", "合同", "合同.txt"), ("J", "策略", "方案.txt"), ("M", "媒介", "排期.txt"),
            ("C", "收款进度", "收款.txt"),
        ]
        for (department, category, file) in parts {
            let person = try fixture.addPerson(
                "\(department)员工", department: department, roles: ["staff"])
            try fixture.save("待归档/\(department)/\(file)", file)
            try fixture.as_(person).register(
                fixture.at("待归档/\(department)/\(file)"), category: category)
        }
        let records = try fixture.records()
        #expect(records.map(\.formingDepartment.description) == parts.map(\.0))
        #expect(Set(records.compactMap { $0.item.year }) == [2026])
        #expect(try VolumeFinder(store: fixture.archive().store).allVolumes().count == 1)
        for (department, _, _) in parts {
            var query = FindQuery()
            query.department = DepartmentCode(department)
            query.status = .registered
            let found = try fixture.find(query).results
            #expect(found.allSatisfy { $0.number == ArchiveFixture.number })
            // The holding department finds all of its dossier, the others find their own part.
            #expect(found.count == (department == "S" ? 4 : 1), "\(department)")
        }
        let stranger = try fixture.addPerson("外人", department: "R", roles: ["staff"])
        let refused = refusal {
            try fixture.as_(stranger).register(fixture.outside("x.txt"))
        }
        #expect(refused == .notPermitted)
        #expect(try fixture.verify().valid)
    }

    @Test("A grade change in July moves no path, and next January opens under the new grade")
    func gradeChange() throws {
        let fixture = try ArchiveFixture(on: "2026-03-02")
        try fixture.addClient()
        try fixture.register(fixture.outside("合同.txt"))
        let july = fixture.on("2026-07-15")
        let before = try july.tree().keys.filter { $0.hasPrefix("archive/2026/") }.sorted()
        try july.act { try $0.setGrade(july.client(), $0.grade("B"), evidence: "半年评定") }
        #expect(try july.tree().keys.filter { $0.hasPrefix("archive/2026/") }.sorted() == before)
        try july.register(july.outside("补充.txt", "b"))
        #expect(try july.records().count == 2)
        let january = fixture.on("2027-01-04")
        let opened = try january.act { try $0.openYear(2027) }.opened
        #expect(opened.map(\.path.description) == ["2027/S/B/\(ArchiveFixture.number)"])
        let card = try january.card()
        #expect(card.number.description == ArchiveFixture.number)
        #expect(card.grades.map(\.value) == ["A", "B"])
        var query = FindQuery()
        query.grade = GradeCode("B")
        query.number = ArchiveFixture.number
        #expect(try january.find(query).total == 3)
        #expect(try january.verify().valid)
    }

    @Test("A collections sheet saved every week is twelve versions and no error")
    func collections() throws {
        let fixture = try ArchiveFixture(on: "2026-03-02")
        try fixture.addClient()
        let path = "\(Self.volume)/12收款进度/收款进度.txt"
        for week in 1...12 {
            let day = CalendarDate("2026-03-02")?.adding(days: week * 7)
            let then = fixture.on(try #require(day).description)
            try then.save(path, "第\(week)周")
            let report = try then.registerAll()
            #expect(report.waiting == [] && report.registered.count == 1)
            #expect(report.registered.first?.act == (week == 1 ? .registered : .newVersion))
        }
        let record = try #require(try fixture.records().first)
        #expect(record.versions.map(\.number) == Array(1...12))
        #expect(Set(record.versions.compactMap(\.digest)).count == 12)
        let summary = try fixture.archive().updateIndex(at: nil, full: false)
        #expect(summary.unregistered == 0 && summary.missing == 0 && summary.changed == 0)
        #expect(try fixture.verify() == (true, 15))
    }

    @Test("A transfer is found under both numbers")
    func transfer() throws {
        let fixture = try ArchiveFixture(on: "2026-05-11")
        try fixture.addClient()
        try fixture.register(fixture.outside("旧合同.txt", "旧"))
        let added = try fixture.act {
            try $0.transfer(
                fixture.client(), to: $0.department("M"), responsible: nil, evidence: "调整分工")
        }
        let new = added.number.description
        try fixture.register(fixture.outside("新合同.txt", "新"), number: new)
        for number in [ArchiveFixture.number, new] {
            var query = FindQuery()
            query.number = number
            let titles = Set(try fixture.find(query).results.map(\.title))
            #expect(titles.isSuperset(of: ["旧合同", "新合同"]), "\(number)")
        }
    }

    @Test("A file renamed in Explorer is one move, for the index and for register --all")
    func renamed() throws {
        let fixture = try ArchiveFixture(on: "2026-05-11")
        try fixture.addClient()
        try fixture.register(fixture.outside("合同.txt"))
        _ = try fixture.archive().updateIndex(at: nil, full: false)
        try HostFiles.move(
            fixture.inVolume("02合同/合同.txt"), to: fixture.inVolume("02合同/合同（盖章）.txt"))
        let seen = try fixture.archive().updateIndex(at: nil, full: false)
        #expect(seen.moved == 1 && seen.new == 0 && seen.missing == 0 && seen.unregistered == 0)
        let report = try fixture.registerAll()
        #expect(report.registered.map(\.act) == [.moved] && report.waiting == [])
        let after = try fixture.archive().updateIndex(at: nil, full: false)
        #expect(after.moved == 0 && after.new == 0 && after.missing == 0)
        #expect(try fixture.records().map(\.versions.count) == [1])
    }
}
