import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Paper is handed in, or waived (rule STO-1)")
struct PaperTests {
    private func fixture() throws -> (ArchiveFixture, item: String) {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let report = try fixture.register(fixture.outside("合同.txt")) {
            $0.date = CalendarDate("2026-06-01")
        }
        return (fixture, try #require(report.registered.first).record.item.description)
    }

    @Test("What is received lies at a place, on a day, and the ledger vouches for it")
    func receive() throws {
        let (fixture, item) = try fixture()
        let before = try #require(try fixture.records().first)
        #expect(before.paper?.state == .due && before.carrier == .electronic)
        let later = fixture.on("2026-07-20")
        let record = try later.act { desk in
            try desk.receivePaper(
                fixture.client(), item: item,
                PaperReceipt(
                    place: "甲柜三层", box: "7", handedInBy: StaffID(serial: 1),
                    day: CalendarDate("2026-07-17")))
        }
        let paper = try #require(record.paper)
        #expect(paper.state == .received && paper.place == "甲柜三层" && paper.box == "7")
        #expect(paper.handedInBy == StaffID(serial: 1) && paper.receivedBy == StaffID(serial: 1))
        #expect(paper.receivedOn == CalendarDate("2026-07-17"))
        #expect(record.carrier == .both && record.salt != before.salt)
        #expect(try fixture.records() == [record])
        let summary = try later.archive().validate(isDeep: true)
        #expect(!summary.findings.contains { $0.severity == .error }, "\(summary.findings)")
        #expect(try fixture.verify().valid)
    }

    @Test("Who has no seat cannot waive, nor without evidence or reason")
    func refused() throws {
        let (fixture, item) = try fixture()
        let number = try fixture.client()
        let sales = try fixture.addPerson("李强", department: "S", roles: ["sales"])
        let waive = { (fixture: ArchiveFixture, reason: String, evidence: String?) in
            refusal {
                try fixture.act {
                    try $0.waivePaper(number, item: item, reason: reason, evidence: evidence)
                }
            }
        }
        #expect(waive(fixture.as_(sales), "无", "口头") == .approvalNeeded)
        #expect(waive(fixture, " ", "口头") == .emptyText)
        #expect(waive(fixture, "无", nil) == .evidenceNeeded)
        #expect(waive(fixture, "无", "口头") == nil)
        #expect(waive(fixture, "无", "口头") == .paperNotDue)
        let paper = try fixture.records().first?.paper
        #expect(paper?.state == .waived && paper?.reason == "无")
        #expect(paper?.approvedBy == StaffID(serial: 1))
        #expect(
            refusal {
                try fixture.as_(sales).act {
                    try $0.receivePaper(number, item: item, PaperReceipt(place: "甲柜"))
                }
            } == .notPermitted)
    }

    @Test("Waived paper that turns up is received")
    func turnsUp() throws {
        let (fixture, item) = try fixture()
        let number = try fixture.client()
        try fixture.act { try $0.waivePaper(number, item: item, reason: "无", evidence: "口头") }
        let record = try fixture.act {
            try $0.receivePaper(number, item: item, PaperReceipt(place: "甲柜"))
        }
        #expect(record.paper?.state == .received)
        #expect(record.paper?.reason == nil && record.paper?.approvedBy == nil)
    }

    @Test("A record on paper alone keeps its paper; a record that is not there has none")
    func others() throws {
        let (fixture, _) = try fixture()
        let number = try fixture.client()
        let report = try fixture.register(category: "合同") {
            $0.paperOnly = true
            $0.title = "纸质合同"
            $0.date = CalendarDate("2026-06-01")
        }
        let item = try #require(report.registered.first).record.item.description
        #expect(
            refusal {
                try fixture.act {
                    try $0.waivePaper(number, item: item, reason: "无", evidence: "口头")
                }
            } == .onlyPaper)
        for (item, day, code) in [
            ("2026-02-0099", nil, RegistrationError.Code.noSuchRecord),
            (item, CalendarDate("2026-12-31"), .dateInFuture),
        ] {
            #expect(
                refusal {
                    try fixture.act {
                        try $0.receivePaper(
                            number, item: item, PaperReceipt(place: "甲柜", day: day))
                    }
                } == code)
        }
    }
}
