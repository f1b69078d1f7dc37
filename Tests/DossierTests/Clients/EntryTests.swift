import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Communications, projects, issues")
struct EntryTests {
    private func communicate(
        _ fixture: ArchiveFixture, on day: String, department: String? = nil,
        purpose: Communication.Purpose = .contact, channel: String = "电话",
        content: String = "确认排期"
    ) throws -> Communication {
        try fixture.act {
            try $0.addCommunication(
                fixture.client(), on: #require(CalendarDate(day)), purpose: purpose,
                channel: channel, content: content, department: department.map($0.department),
                counterpart: "陈先生 ", result: nil)
        }
    }

    private func raise(
        _ fixture: ArchiveFixture, kind: DossierModel.Issue.Kind = .question
    ) throws -> DossierModel.Issue {
        try fixture.act {
            try $0.addIssue(
                fixture.client(), visited: #require(CalendarDate("2026-07-01")), kind: kind,
                detail: "样刊未到", urgency: .urgent, solver: $0.department("M"),
                department: nil, due: #require(CalendarDate("2026-07-03")))
        }
    }

    @Test("One file a forming department and filing month, which ends after the 25th")
    func files() throws {
        let fixture = try ArchiveFixture(on: "2026-07-20")
        try fixture.addClient()
        _ = try communicate(fixture, on: "2026-07-20")
        _ = try communicate(fixture, on: "2026-07-19")
        _ = try communicate(fixture, on: "2026-07-19", department: "J")
        let later = fixture.on("2026-07-28")
        _ = try communicate(later, on: "2026-07-21")
        let folder = "2026/S/A/\(ArchiveFixture.number)/communications"
        #expect(fixture.text("\(folder)/S/2026-07.jsonl")?.split(separator: "\n").count == 2)
        #expect(fixture.text("\(folder)/J/2026-07.jsonl")?.split(separator: "\n").count == 1)
        #expect(fixture.text("\(folder)/S/2026-08.jsonl")?.split(separator: "\n").count == 1)
        let listed = try fixture.archive().communications(of: fixture.client())
        #expect(
            listed.map(\.on.description) == [
                "2026-07-19", "2026-07-19", "2026-07-20", "2026-07-21",
            ])
        #expect(refusal { try communicate(fixture, on: "2026-07-22") } == .dateInFuture)
        #expect(try fixture.verify().valid)
    }

    @Test("A file of contacts that somebody broke is not written behind")
    func brokenLine() throws {
        let fixture = try ArchiveFixture(on: "2026-07-20")
        try fixture.addClient()
        _ = try communicate(fixture, on: "2026-07-20")
        let path = "2026/S/A/\(ArchiveFixture.number)/communications/S/2026-07.jsonl"
        let text = try #require(fixture.text(path))
        for broken in [String(text.dropLast()), text + "{\"half\""] {
            try fixture.save(path, broken)
            #expect(throws: StoreError.self) { try communicate(fixture, on: "2026-07-20") }
            #expect(fixture.text(path) == broken)
        }
    }

    @Test("A project points at records of the dossier, of any year (DOS-7)")
    func project() throws {
        let fixture = try ArchiveFixture(on: "2026-12-20")
        try fixture.addClient()
        let contract = try fixture.register(fixture.outside("合同.txt"))
        let record = try #require(contract.registered.first).record
        let january = fixture.on("2027-01-10")
        let project = try january.act {
            try $0.addProject(
                january.client(), name: "春季投放", since: PartialDate("2027-01"), until: nil,
                records: [.contracts: [record.item.description]], notes: nil)
        }
        #expect(project.records == [.contracts: [record.id]])
        #expect(try january.archive().projects(of: january.client()) == [project])
        let refused = refusal {
            try january.act {
                try $0.addProject(
                    january.client(), name: "x", since: nil, until: nil,
                    records: [.contracts: ["2026-02-0099"]], notes: nil)
            }
        }
        #expect(refused == .noSuchRecord)
    }

    @Test("An issue is solved once, also in the next year's volume (FUP-3)")
    func issue() throws {
        let fixture = try ArchiveFixture(on: "2026-07-01")
        try fixture.addClient()
        let issue = try raise(fixture)
        let january = fixture.on("2027-01-10")
        try january.act { try $0.openYear(2027) }
        let solved = try january.act {
            try $0.solveIssue(january.client(), issue.id, solution: "已补寄")
        }
        #expect(solved.solved?.description == "2027-01-10")
        let listed = try january.archive().issues(of: january.client())
        #expect(listed == [solved])
        let again = refusal {
            try january.act {
                try $0.solveIssue(january.client(), issue.id, solution: "又一次")
            }
        }
        #expect(again == .issueSolved)
        #expect(try january.verify().valid)
    }

    @Test("An issue of a closed year is solved in this year's volume; the closed one stays")
    func closedYear() throws {
        let fixture = try ArchiveFixture(on: "2026-07-01")
        try fixture.addClient()
        let issue = try raise(fixture)
        let april = fixture.on("2027-04-01")
        _ = try april.archive().writeAllPages()
        let closed = try april.tree().filter { $0.key.hasPrefix("archive/2026/") }
        let solved = try april.act {
            try $0.solveIssue(april.client(), issue.id, solution: "已补寄")
        }
        #expect(try april.archive().issues(of: april.client()) == [solved])
        let again = refusal {
            try april.act { try $0.solveIssue(april.client(), issue.id, solution: "又一次") }
        }
        #expect(again == .issueSolved)
        _ = try april.archive().writeAllPages()
        #expect(try april.tree().filter { $0.key.hasPrefix("archive/2026/") } == closed)
        let volume = "2027/S/A/\(ArchiveFixture.number)"
        #expect(april.text("\(volume)/issues.json")?.contains(issue.id.description) == true)
        #expect(april.text("\(volume)/客户档案卡.html")?.contains("样刊未到") == false)
        let found = try april.archive().validate(isDeep: true).findings
        #expect(found.filter { $0.rule.hasPrefix("commitment") } == [])
        #expect(try april.verify().valid)
    }

    @Test("The page of this year's volume shows what is unsolved of the years before")
    func carriedOver() throws {
        let fixture = try ArchiveFixture(on: "2026-07-01")
        try fixture.addClient()
        _ = try raise(fixture)
        let april = fixture.on("2027-04-01")
        try april.act { try $0.openYear(2027) }
        let page = april.text("2027/S/A/\(ArchiveFixture.number)/客户档案卡.html")
        #expect(page?.contains("样刊未到") == true)
    }

    @Test("A visit to come cannot have raised an issue")
    func future() throws {
        let fixture = try ArchiveFixture(on: "2026-06-30")
        try fixture.addClient()
        #expect(refusal { try raise(fixture) } == .dateInFuture)
    }

    @Test("A department without a part in the dossier enters nothing")
    func strangers() throws {
        let fixture = try ArchiveFixture(on: "2026-07-20")
        try fixture.addClient()
        let stranger = try fixture.addPerson("周华", department: "J", roles: ["staff"])
        #expect(
            refusal { try communicate(fixture.as_(stranger), on: "2026-07-20") } == .notPermitted)
        var edit = CardEdit()
        edit.cooperating = [try #require(DepartmentCode("J"))]
        try fixture.act { try $0.edit(fixture.client(), edit) }
        let entry = try communicate(fixture.as_(stranger), on: "2026-07-20", department: "J")
        #expect(entry.staff == stranger && entry.formingDepartment.description == "J")
    }

    private func project(_ fixture: ArchiveFixture) throws -> Project {
        try fixture.act {
            try $0.addProject(
                fixture.client(), name: "春季投放", since: nil, until: nil, records: [:], notes: nil)
        }
    }

    @Test("Closed in a volume that was opened ahead: nothing is entered in this year's either")
    func closedAhead() throws {
        let fixture = try ArchiveFixture(on: "2026-12-20")
        try fixture.addClient()
        let issue = try raise(fixture)
        try fixture.act { try $0.openYear(2027) }
        try fixture.act { try $0.closeDossier(fixture.client(), reason: "停业") }
        let before = try fixture.tree()
        #expect(refusal { try communicate(fixture, on: "2026-12-20") } == .dossierClosed)
        #expect(refusal { try project(fixture) } == .dossierClosed)
        #expect(refusal { try raise(fixture) } == .dossierClosed)
        let solved = refusal {
            try fixture.act { try $0.solveIssue(fixture.client(), issue.id, solution: "补寄") }
        }
        #expect(solved == .dossierClosed)
        #expect(try fixture.tree() == before)
    }

    @Test("Who cooperates is said by the newest volume's card")
    func cooperatingAhead() throws {
        let fixture = try ArchiveFixture(on: "2026-12-20")
        try fixture.addClient()
        try fixture.act { try $0.openYear(2027) }
        let designer = try fixture.addPerson("周华", department: "J", roles: ["staff"])
        var edit = CardEdit()
        edit.cooperating = [try #require(DepartmentCode("J"))]
        try fixture.act { try $0.edit(fixture.client(), edit) }
        let entry = try communicate(fixture.as_(designer), on: "2026-12-20", department: "J")
        #expect(entry.formingDepartment.description == "J")
        #expect(try project(fixture.as_(designer)).name == "春季投放")
    }

    @Test("What a contact was for, and what an issue was said as")
    func purposes() throws {
        let fixture = try ArchiveFixture(on: "2026-07-20")
        try fixture.addClient()
        let visit = try communicate(fixture, on: "2026-07-20", purpose: .returnVisit)
        #expect(visit.purpose == .returnVisit && visit.counterpart == "陈先生")
        let complaint = try raise(fixture, kind: .complaint)
        #expect(complaint.kind == .complaint)
        let archive = try fixture.archive()
        #expect(try archive.communications(of: fixture.client()) == [visit])
        #expect(try archive.issues(of: fixture.client()) == [complaint])
    }

    @Test("A channel is one line; what was said may have several, but must be there (FUP-4)")
    func texts() throws {
        let fixture = try ArchiveFixture(on: "2026-07-20")
        try fixture.addClient()
        #expect(
            refusal { try communicate(fixture, on: "2026-07-20", channel: "电\n话") } == .badText)
        #expect(refusal { try communicate(fixture, on: "2026-07-20", channel: " ") } == .emptyText)
        #expect(refusal { try communicate(fixture, on: "2026-07-20", content: "\n") } == .emptyText)
        #expect(
            refusal { try communicate(fixture, on: "2026-07-20", content: "甲\u{1B}乙") }
                == .badText)
        let entry = try communicate(fixture, on: "2026-07-20", content: "甲\r\n乙\n")
        #expect(entry.content == "甲\n乙")
    }

    @Test("An older volume's page counts the contacts up to its year, the newest all")
    func pages() throws {
        let fixture = try ArchiveFixture(on: "2026-07-20")
        try fixture.addClient()
        _ = try communicate(fixture, on: "2026-07-20")
        let january = fixture.on("2027-01-10")
        _ = try communicate(january, on: "2027-01-10")
        _ = try january.archive().writeAllPages()
        for (year, count) in [("2026", 1), ("2027", 2)] {
            let page = january.text("\(year)/S/A/\(ArchiveFixture.number)/客户档案卡.html")
            #expect(page?.contains("沟通记录 \(count) 条") == true, "\(year)")
        }
    }
}
