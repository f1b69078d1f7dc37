import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Appraisals of single records (RET-4)")
struct AppraisalTests {
    @Test("An extension only lengthens, and is told with its reason")
    func extended() throws {
        let fixture = try RetentionFixture()
        try fixture.settle()
        let item = RetentionFixture.minutes
        #expect(appraisalRefusal { try fixture.extend(item, until: "2036-12-31") } == .notLonger)
        #expect(appraisalRefusal { try fixture.extend(item, until: "2037-01-01") } == .notLonger)
        #expect(appraisalRefusal { try fixture.extend(item, until: "2200-01-01") } == .tooFar)
        try fixture.extend(item, until: "2040-12-31")
        #expect(try fixture.due(item) == "2040-12-31")
        #expect(appraisalRefusal { try fixture.extend(item, until: "2039-12-31") } == .notLonger)
        try fixture.extend(item, until: "2041-12-31")
        let explanation = try fixture.explain(item)
        #expect(explanation.verdict.basis == .extended)
        #expect(explanation.appraisals.map(\.reason) == ["诉讼未结", "诉讼未结"])
        #expect(try fixture.findings() == [])
    }

    @Test("What has not begun is extended too, and still not due without its occasion")
    func untriggered() throws {
        let fixture = try RetentionFixture()
        try fixture.extend(RetentionFixture.minutes, until: "2045-12-31")
        #expect(try fixture.due(RetentionFixture.minutes) == "untriggered")
        try fixture.settle()
        #expect(try fixture.due(RetentionFixture.minutes) == "2045-12-31")
    }

    @Test("The first class may end sooner than the longest; a later one shortens nothing that runs")
    func classified() throws {
        let fixture = try RetentionFixture()
        try fixture.settle()
        let item = RetentionFixture.contract
        #expect(refusal { try fixture.classify(item, "MM.minutes") } == .classOfAnotherCategory)
        #expect(refusal { try fixture.classify(item, "XX") } == .noSuchClass)
        try fixture.classify(item, "CT.framework")
        #expect(appraisalRefusal { try fixture.classify(item, "CT.framework") } == .sameClass)
        #expect(appraisalRefusal { try fixture.classify(item, "CT.single") } == .runningTerm)
        #expect(try fixture.due(item) == "2057-01-01")
        try fixture.classify(RetentionFixture.letter, "LT.general")
        #expect(try fixture.due(RetentionFixture.letter) == "2037-01-01")
        try fixture.classify(RetentionFixture.letter, "LT.important")
        #expect(try fixture.due(RetentionFixture.letter) == "2057-01-01")
    }

    @Test("What is kept for ever is not extended; who does not draft disposals does not appraise")
    func refused() throws {
        let fixture = try RetentionFixture()
        try fixture.archive.register(
            fixture.archive.outside("年报.txt", "z"), category: "收款进度"
        ) { $0.documentClass = "CL.annual" }
        let item = "2026-12-0004"
        #expect(try fixture.due(item) == "permanent")
        #expect(appraisalRefusal { try fixture.extend(item, until: "2090-01-01") } == .keptForEver)
        let seller = try fixture.archive.addPerson("李娜", department: "S", roles: ["sales"])
        let name = RetentionFixture.name(RetentionFixture.contract)
        let code = refusal {
            try RecordAppraisal(fixture.archive.as_(seller).archive())
                .classify(name, as: "CT.single", reason: nil)
        }
        #expect(code == .notPermitted)
    }
}
