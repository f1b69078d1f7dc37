import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Occasions from which terms count")
struct TriggerTests {
    /// Something that is refused.
    struct Refused: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: RegistrationError.Code
        var kind = "contract.ended"
        var on = "2026-06-30"
        var evidence = RetentionFixture.letter
        var project: String?
        var record: String?
        var number = ArchiveFixture.number

        init(
            _ name: String, _ code: RegistrationError.Code,
            _ change: (inout Refused) -> Void
        ) {
            testDescription = name
            self.code = code
            change(&self)
        }
    }

    static let refused: [Refused] = [
        Refused("an unknown kind", .noSuchTriggerKind) { $0.kind = "contract.signed" },
        Refused("the end of a year, which nobody records", .noSuchTriggerKind) {
            $0.kind = "year.ended"
        },
        Refused("a day that has not come", .triggerInFuture) { $0.on = "2026-07-02" },
        Refused("a day before there was a dossier", .triggerTooEarly) { $0.on = "2012-07-31" },
        Refused("evidence that is not there", .evidenceUnknown) { $0.evidence = "2026-14-0099" },
        Refused("evidence that is a sentence", .evidenceUnknown) { $0.evidence = "客户来电" },
        Refused("evidence of a dossier that is not there", .evidenceUnknown) {
            $0.evidence = "TF-S-A-201208-XX/2026-14-0003"
        },
        Refused("a record of another dossier", .recordOfAnother) {
            $0.record = "TF-M-B-202607-MYLGS/2026-02-0001"
        },
        Refused("a record that is not there", .noSuchRecord) { $0.record = "2026-02-0099" },
        Refused("a project that is not there", .noSuchProject) { $0.project = "春季投放" },
        Refused("a dossier that is not there", .noSuchDossier) { $0.number = "TF-S-A-201208-XX" },
    ]

    @Test("What is refused", arguments: refused)
    func refusals(_ testCase: Refused) throws {
        let fixture = try RetentionFixture()
        let other = try fixture.archive.addClient(
            "某饮料公司", department: "M", grade: "B", setUp: nil)
        try fixture.archive.register(
            fixture.archive.outside("b.txt", "b"), number: other.number.description)
        var record = testCase.record
        if testCase.code == .recordOfAnother { record = "\(other.number)/2026-02-0001" }
        let code = refusal {
            try fixture.trigger(
                testCase.kind, on: testCase.on, evidence: testCase.evidence,
                project: testCase.project, record: record, number: testCase.number)
        }
        #expect(code == testCase.code)
    }

    @Test("Who has no part in a dossier registers none")
    func permission() throws {
        let fixture = try RetentionFixture()
        let stranger = try fixture.archive.addPerson("郑媒介", department: "M", roles: ["sales"])
        let seller = try fixture.archive.addPerson("李娜", department: "S", roles: ["staff"])
        let number = try fixture.archive.client()
        let day = try RetentionFixture.day("2026-06-30")
        let act = { (person: StaffID, kind: String) in
            refusal {
                try fixture.archive.as_(person).act {
                    try $0.addTrigger(
                        number, NewTrigger(kind, on: day, evidence: RetentionFixture.letter))
                }
            }
        }
        #expect(act(stranger, "contract.ended") == .notPermitted)
        #expect(act(seller, "contract.ended") == nil)
        #expect(act(seller, "relationship.ended") == .notPermitted)
    }

    @Test("An occasion counts until it is taken back, and is then kept as such")
    func withdrawn() throws {
        let fixture = try RetentionFixture()
        let entry = try fixture.trigger("contract.ended")
        #expect(refusal { try fixture.trigger("contract.ended") } == .unchanged)
        #expect(try fixture.due(RetentionFixture.minutes) == "2037-01-01")
        let back = try fixture.archive.act {
            try $0.withdrawTrigger(entry.id, reason: "登记错档案")
        }
        #expect(back.withdrawn?.reason == "登记错档案")
        #expect(try fixture.due(RetentionFixture.minutes) == "untriggered")
        let again = refusal {
            try fixture.archive.act { try $0.withdrawTrigger(entry.id, reason: "x") }
        }
        #expect(again == .triggerWithdrawn)
        let listing = try fixture.archive.archive().triggers(
            of: fixture.archive.client(), language: .chinese)
        #expect(listing.triggers.map(\.id) == [entry.id])
        #expect(try fixture.findings() == [])
    }

    @Test("Closing with evidence ends the relationship; reopening takes that back (PACK-7)")
    func closing() throws {
        let fixture = try RetentionFixture()
        let number = try fixture.archive.client()
        try fixture.settle()
        let dossier = { (day: String) in
            RetentionFixture.text(
                try fixture.archive.on(day).archive()
                    .explainRetention(of: number, language: .chinese).verdict.due)
        }
        _ = try fixture.archive.act { try $0.closeDossier(number, reason: "停业") }
        #expect(try dossier("2026-07-01") == "untriggered")
        _ = try fixture.archive.act { try $0.reopenDossier(number, reason: "误关") }
        let wrong = refusal {
            try fixture.archive.act {
                try $0.closeDossier(number, reason: "停业", evidence: "2026-14-0099")
            }
        }
        #expect(wrong == .evidenceUnknown)
        _ = try fixture.archive.act {
            try $0.closeDossier(number, reason: "停业", evidence: RetentionFixture.letter)
        }
        #expect(try dossier("2026-07-01") == "2057-01-01")
        _ = try fixture.archive.on("2027-02-01").act {
            try $0.reopenDossier(number, reason: "又合作")
        }
        #expect(try dossier("2027-02-01") == "untriggered")
        #expect(try fixture.findings() == [])
    }
}
