import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("How long what an archive holds is kept")
struct RetentionTests {
    @Test("Undecided contracts are kept by the longest class of contracts, minutes by their own")
    func terms() throws {
        let fixture = try RetentionFixture()
        #expect(try fixture.due(RetentionFixture.contract) == "untriggered")
        try fixture.settle()
        let contract = try fixture.explain(RetentionFixture.contract)
        #expect(RetentionFixture.text(contract.verdict.due) == "2057-01-01")
        #expect(contract.verdict.basis == .undecidedClass)
        #expect(contract.verdict.deciding?.triggers.allSatisfy { $0.evidence != nil } == true)
        #expect(try fixture.due(RetentionFixture.minutes) == "2037-01-01")
    }

    @Test(
        "A record is registered with a class, by its id or name; an unknown or unfit one is refused"
    )
    func registered() throws {
        let fixture = try RetentionFixture()
        let register = { (name: String, category: String, documentClass: String) in
            try fixture.archive.register(
                fixture.archive.outside(name, name), category: category
            ) {
                $0.documentClass = documentClass
                $0.date = CalendarDate("2026-03-01")
            }.registered.first?.record.documentClass
        }
        #expect(try register("a", "合同", "合同（一般单项）") == "CT.single")
        #expect(try register("b", "合同", "ct.framework") == "CT.framework")
        #expect(try register("c", "沟通文件", "QF.qualification") == "QF.qualification")
        #expect(refusal { try register("d", "合同", "XX.other") } == .noSuchClass)
        #expect(refusal { try register("e", "合同", "MM.minutes") } == .classOfAnotherCategory)
        try fixture.settle()
        #expect(try fixture.due("2026-02-0004") == "2037-01-01")
        #expect(try fixture.due("2026-02-0005") == "2057-01-01")
        #expect(try fixture.due("2026-09-0006") == "untriggered")
    }

    @Test("What follows its contract follows that of its project, else every contract")
    func contracts() throws {
        let fixture = try RetentionFixture()
        let archive = fixture.archive
        try archive.register(archive.outside("报价.txt", "q"), category: "报价") {
            $0.documentClass = "QT.accepted"
            $0.date = CalendarDate("2026-03-01")
        }
        try archive.register(archive.outside("小合同.txt", "c"), category: "合同") {
            $0.documentClass = "CT.single"
            $0.date = CalendarDate("2026-03-01")
        }
        let (quotation, small) = ("2026-01-0004", "2026-02-0005")
        try fixture.settle()
        // The other contract is undecided: thirty years, and the quotation goes with both.
        #expect(try fixture.due(quotation) == "2057-01-01")
        #expect(try fixture.explain(quotation).verdict.basis == .parent)
        _ = try archive.act { desk in
            try desk.addProject(
                archive.client(), name: "春季投放", since: nil, until: nil,
                records: [.quotations: [quotation], .contracts: [small]], notes: nil)
        }
        #expect(try fixture.due(quotation) == "2037-01-01")
        try fixture.trigger("receivables.settled", on: "2026-07-01", project: "春季投放")
        #expect(try fixture.due(small) == "2037-01-01")
        #expect(try fixture.due(RetentionFixture.contract) == "2057-01-01")
    }

    @Test("An occasion of one document or one project says nothing of the others")
    func scopes() throws {
        let fixture = try RetentionFixture()
        try fixture.trigger("contract.ended", record: RetentionFixture.minutes)
        #expect(try fixture.due(RetentionFixture.minutes) == "2037-01-01")
        #expect(try fixture.due(RetentionFixture.letter) == "untriggered")
    }

    @Test("The dossier outlasts its longest document; traits do not outlast the relationship")
    func dossier() throws {
        let fixture = try RetentionFixture()
        let number = try fixture.archive.client()
        try fixture.settle()
        try fixture.trigger("relationship.ended")
        let explanation = try fixture.archive.archive()
            .explainRetention(of: number, language: .chinese)
        #expect(RetentionFixture.text(explanation.verdict.due) == "2057-01-01")
        #expect(explanation.verdict.basis == .parent)
        #expect(explanation.traits.map { RetentionFixture.text($0.due) } == "2026-07-01")
        try fixture.classify(RetentionFixture.contract, "CT.single")
        try fixture.classify(RetentionFixture.letter, "LT.general")
        let later = try fixture.archive.archive()
            .explainRetention(of: number, language: .chinese)
        #expect(RetentionFixture.text(later.verdict.due) == "2037-01-01")
    }

    @Test("Grade and place have no influence")
    func gradeAndPlace() throws {
        let fixture = try RetentionFixture()
        try fixture.settle()
        let before = try [RetentionFixture.contract, RetentionFixture.minutes].map(fixture.due)
        let number = try fixture.archive.client()
        _ = try fixture.archive.act { desk in
            try desk.setGrade(number, try desk.grade("C"), evidence: RetentionFixture.letter)
        }
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        try FileManager.default.moveItem(
            atPath: fixture.archive.at("\(volume)/03会议纪要/纪要.txt").string,
            toPath: fixture.archive.at("\(volume)/03会议纪要/改名.txt").string)
        try fixture.archive.registerAll()
        let after = try [RetentionFixture.contract, RetentionFixture.minutes].map(fixture.due)
        #expect(before == after)
        let byPath = try fixture.archive.archive().explainRetention(
            ofRecord: "\(volume)/03会议纪要/改名.txt", language: .chinese)
        #expect(byPath.record?.item.description == RetentionFixture.minutes)
        let record = try #require(byPath.record)
        let byID = try fixture.archive.archive().explainRetention(
            ofRecord: record.id.description, language: .chinese)
        #expect(byID.record == record)
    }

    @Test("A dossier that went to another department ends with the one that goes on")
    func transferred() throws {
        let fixture = try RetentionFixture()
        let number = try fixture.archive.client()
        try fixture.settle()
        let next = try fixture.archive.act { desk in
            try desk.transfer(
                number, to: try desk.department("J"), responsible: nil,
                evidence: RetentionFixture.letter)
        }
        let due = {
            RetentionFixture.text(
                try fixture.archive.archive()
                    .explainRetention(of: number, language: .chinese).verdict.due)
        }
        #expect(try due() == "untriggered")
        try fixture.trigger(
            "relationship.ended", on: "2026-07-01",
            evidence: RetentionFixture.name(RetentionFixture.letter),
            number: next.number.description)
        #expect(try due() == "2057-01-01")
    }

    @Test("Due on a day, within so many days, and why the rest is not")
    func due() throws {
        let fixture = try RetentionFixture()
        let archive = try fixture.archive.archive()
        let listing = { (day: String, within: Int) in
            try archive.retentionDue(
                on: RetentionFixture.day(day), within: within, language: .chinese)
        }
        // Three records, the dossier and its traits.
        #expect(try listing("2100-01-01", 0).untriggered == 5)
        try fixture.settle()
        try fixture.classify(RetentionFixture.letter, "LT.general")
        let present = try listing("2036-12-01", 31)
        #expect(
            present.due.map { $0.record?.item.description } == ["2026-03-0002", "2026-14-0003"])
        #expect(present.later == 1 && present.untriggered == 2)
        #expect(try listing("2036-12-01", 30).due.isEmpty)
        #expect(try listing("2037-01-01", 0).due.count == 2)
        #expect(try listing("2057-01-01", 0).due.count == 3)
    }

    @Test("An archive without a schedule has the default, and says so")
    func older() throws {
        let fixture = try RetentionFixture()
        try fixture.settle()
        #expect(try !fixture.explain(RetentionFixture.minutes).isDefaultSchedule)
        try FileManager.default.removeItem(
            atPath: fixture.archive.at("_archive/policy/retention.json").string)
        let explanation = try fixture.explain(RetentionFixture.minutes)
        #expect(explanation.isDefaultSchedule)
        #expect(RetentionFixture.text(explanation.verdict.due) == "2037-01-01")
    }

    @Test("The sentence of every reason is whole, in both languages")
    func sentences() throws {
        let fixture = try RetentionFixture()
        var all: [RetentionExplanation] = [try fixture.explain(RetentionFixture.contract)]
        try fixture.settle()
        for item in [RetentionFixture.contract, RetentionFixture.minutes] {
            all.append(try fixture.explain(item))
        }
        try fixture.extend(RetentionFixture.minutes, until: "2040-12-31")
        all.append(try fixture.explain(RetentionFixture.minutes))
        all.append(
            try fixture.archive.archive().explainRetention(
                of: fixture.archive.client(), language: .chinese))
        for explanation in all {
            let sentences = try #require(explanation.json["sentences"])
            for language in Language.allCases {
                let sentence = try #require(sentences[language.rawValue]?.string)
                #expect(
                    !sentence.contains("{") && sentence.hasSuffix(language == .chinese ? "。" : "."))
            }
        }
    }
}
