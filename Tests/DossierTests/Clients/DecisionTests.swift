import Dossier
import DossierModel
import TestSupport
import Testing

@Suite("Kind, grade, level, closing")
struct DecisionTests {
    private func withContract() throws -> (ArchiveFixture, item: String) {
        let fixture = try ArchiveFixture()
        try fixture.addClient { $0.kind = .notCooperated }
        let report = try fixture.register(fixture.outside("合同.txt")) {
            $0.date = CalendarDate("2026-06-01")
        }
        return (fixture, try #require(report.registered.first).record.item.description)
    }

    @Test("Cooperation needs the contract's record as evidence")
    func kind() throws {
        let (fixture, item) = try withContract()
        let number = try fixture.client()
        #expect(
            refusal { try fixture.act { try $0.setKind(number, .cooperated, evidence: nil) } }
                == .evidenceNeeded)
        for words in ["口头约定", "2026-02-0099"] {
            #expect(
                refusal { try fixture.act { try $0.setKind(number, .cooperated, evidence: words) } }
                    == .noSuchRecord)
        }
        let card = try fixture.act { try $0.setKind(number, .cooperated, evidence: item) }
        #expect(card.kind == .cooperated)
        #expect(card.kinds.map(\.value) == ["notCooperated", "cooperated"])
        #expect(card.kinds.last?.evidence == item)
        #expect(
            refusal { try fixture.act { try $0.setKind(number, .cooperated, evidence: item) } }
                == .unchanged)
    }

    @Test("A grade is dated history, and this year's volume stays (design §3.2)")
    func grade() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let later = fixture.on("2026-07-15")
        let card = try later.act {
            try $0.setGrade(later.client(), $0.grade("B"), evidence: "季度评定")
        }
        #expect(card.grade.description == "B" && card.filedUnder.grade.description == "A")
        #expect(card.grades.map(\.since.description) == ["2026-07-01", "2026-07-15"])
        #expect(card.number.description == ArchiveFixture.number)
        let refused = refusal {
            try fixture.act {
                try $0.setGrade(fixture.client(), $0.grade("C"), evidence: "")
            }
        }
        #expect(refused == .evidenceNeeded)
    }

    @Test("The level of the office's dossiers cannot be lowered (SEC-2)")
    func level() throws {
        let fixture = try ArchiveFixture()
        let office = try fixture.addClient("办公用品公司", department: "Z").number
        try fixture.addClient()
        #expect(
            refusal { try fixture.act { try $0.setLevel(office, .department, evidence: "x") } }
                == .badValue)
        let card = try fixture.act {
            try $0.setLevel(fixture.client(), .company, evidence: "总经理批示")
        }
        #expect(card.level == .company)
    }

    @Test("Only a seat of the chain decides, in a sandbox also the administrator")
    func seats() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let seller = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        let manager = try fixture.addPerson("刘经理", department: "S", roles: ["department-manager"])
        let other = try fixture.addPerson("郑经理", department: "M", roles: ["department-manager"])
        let decide = { (person: StaffID) throws -> Card in
            try fixture.as_(person).act {
                try $0.setGrade(fixture.client(), $0.grade("B"), evidence: "评定")
            }
        }
        #expect(refusal { try decide(seller) } == .approvalNeeded)
        #expect(refusal { try decide(other) } == .approvalNeeded)
        #expect(try decide(manager).grade.description == "B")
    }

    @Test("A closed dossier takes no documents, no decisions; reopened it does")
    func closing() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let number = try fixture.client()
        let closed = try fixture.act { try $0.closeDossier(number, reason: "停业") }
        #expect(closed.status == .closed && closed.statuses.last?.evidence == "停业")
        let file = try fixture.outside("迟到.txt")
        #expect(refusal { try fixture.register(file) } == .dossierClosed)
        #expect(
            refusal { try fixture.act { try $0.closeDossier(number, reason: "再") } } == .unchanged)
        let decisions: [(String, (Desk) throws -> Card)] = [
            ("grade", { try $0.setGrade(number, $0.grade("B"), evidence: "评定") }),
            ("kind", { try $0.setKind(number, .notCooperated, evidence: "x") }),
            ("level", { try $0.setLevel(number, .company, evidence: "x") }),
        ]
        for (name, decide) in decisions {
            #expect(refusal { try fixture.act(decide) } == .dossierClosed, "\(name)")
        }
        let reopened = try fixture.act { try $0.reopenDossier(number, reason: "又合作") }
        #expect(reopened.status == .open)
        #expect(try fixture.register(file).registered.count == 1)
        #expect(try fixture.verify().valid)
    }
}
