import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Correcting a number")
struct RenumberTests {
    private static let corrected = "TF-S-B-201209-BJCJ"

    private func renumber(_ fixture: ArchiveFixture, evidence: String? = "建档时写错") throws -> Card {
        try fixture.act {
            try $0.renumber(
                fixture.client(), initials: Initials("BJCJ"), setUp: YearMonth("2012-09"),
                grade: $0.grade("B"), evidence: evidence)
        }
    }

    @Test("All volumes follow, the old number is an alias, documents stay registered")
    func followed() throws {
        let fixture = try ArchiveFixture(on: "2026-12-30")
        try fixture.addClient()
        try fixture.register(fixture.outside("合同.txt", "text"))
        let january = fixture.on("2027-01-05")
        let year = try january.act { try $0.openYear(2027) }.opened
        #expect(year.count == 1)
        let card = try renumber(january)
        #expect(card.number.description == Self.corrected)
        #expect(card.aliases.map(\.description) == [ArchiveFixture.number])
        let store = try january.archive().store
        for year in ["2026", "2027"] {
            let folder = "\(year)/S/B"
            let names = try store.entries(RelativePath(folder))
                .map { String(decoding: $0.name, as: UTF8.self) }
            #expect(names == [Self.corrected], "\(year)")
        }
        #expect(january.text("2026/S/B/\(Self.corrected)/02合同/合同.txt") == "text")
        #expect(try january.card(ArchiveFixture.number).number.description == Self.corrected)
        #expect(try january.registerAll().registered == [])
        for number in [ArchiveFixture.number, Self.corrected] {
            var query = FindQuery()
            query.number = number
            #expect(try january.find(query).total == 2, "\(number)")
        }
        #expect(try january.verify().valid)
    }

    @Test("The old number is never given again (NUM-5)")
    func neverReused() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        _ = try renumber(fixture)
        let second = try fixture.addClient("北京长健集团公司") { $0.initials = Initials("BJCJJTGS") }
        #expect(second.number.description == ArchiveFixture.number + "2")
        let refused = refusal {
            try fixture.act {
                try $0.renumber(
                    second.number, initials: Initials("BJCJJTGS"), setUp: nil, grade: nil,
                    evidence: "x")
            }
        }
        #expect(refused == .numberTaken)
    }

    @Test("Back to the number it had itself")
    func backAgain() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let card = try renumber(fixture)
        let refused = refusal {
            try fixture.act {
                try $0.renumber(
                    card.number, initials: Initials("BJCJJTGS"), setUp: YearMonth("2012-08"),
                    grade: $0.grade("A"), evidence: "原来是对的")
            }
        }
        #expect(refused == .numberTaken)
    }

    @Test("Refused: without evidence, without a change, to a month to come")
    func refused() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        #expect(refusal { try renumber(fixture, evidence: nil) } == .evidenceNeeded)
        let change = { (month: String?) throws -> Card in
            try fixture.act {
                try $0.renumber(
                    fixture.client(), initials: nil, setUp: month.flatMap { YearMonth($0) },
                    grade: nil, evidence: "x")
            }
        }
        #expect(refusal { try change(nil) } == .unchanged)
        #expect(refusal { try change("2026-09") } == .dateInFuture)
    }

    @Test("The ledger commits to the card of every volume, to the new number and to the old one")
    func commitments() throws {
        let fixture = try ArchiveFixture(on: "2026-12-30")
        try fixture.addClient()
        let january = fixture.on("2027-01-05")
        try january.act { try $0.openYear(2027) }
        let number = try renumber(january).number
        let archive = try january.archive()
        let events = try archive.events(from: 0, limit: 100, number: number, language: .chinese)
            .events.filter { $0.action == .numberCorrected }
        #expect(events.map { $0.facts[.year] } == ["2026", "2027"])
        #expect(events.allSatisfy { $0.facts[.approval] == "single" })
        for (year, event) in zip(["2026", "2027"], events) {
            let card: Card = try archive.store.document(
                #require(RelativePath("\(year)/S/B/\(Self.corrected)/card.json")))
            #expect(event.commitments[.card] == Commitment.digest(of: card), "\(year)")
        }
        let entries = try [2026, 2027].flatMap { year -> [NumberEntry] in
            let register: Register<NumberEntry> = try archive.store.document(
                Layout.register(.numbers, year: year))
            return register.entries
        }
        let commit = { (number: String) in
            entries.first { $0.number.description == number }.map { Commitment.digest(of: $0) }
        }
        #expect(events.last?.commitments[.number] == commit(Self.corrected))
        #expect(events.last?.commitments[.formerNumber] == commit(ArchiveFixture.number))
    }

    private func correctGrade(_ fixture: ArchiveFixture, _ grade: String) throws -> Card {
        try fixture.act {
            try $0.renumber(
                fixture.client(), initials: nil, setUp: nil, grade: $0.grade(grade),
                evidence: "建档时写错")
        }
    }

    @Test("A wrong grade letter was a wrong grade at set-up: history, folder and number agree")
    func grade() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let card = try correctGrade(fixture, "C")
        #expect(card.number.description == "TF-S-C-201208-BJCJJTGS")
        #expect(card.grades.map(\.value) == ["C"])
        #expect(card.grade.description == "C" && card.filedUnder.grade.description == "C")
        #expect(card.volume.path.description == "2026/S/C/TF-S-C-201208-BJCJJTGS")
        #expect(try fixture.card("TF-S-C-201208-BJCJJTGS") == card)
    }

    @Test("A grade that was decided later stays, with the volumes that were opened under it")
    func laterGrade() throws {
        let fixture = try ArchiveFixture(on: "2026-03-01")
        try fixture.addClient()
        try fixture.act { try $0.setGrade(fixture.client(), $0.grade("B"), evidence: "年度评定") }
        let january = fixture.on("2027-01-05")
        try january.act { try $0.openYear(2027) }
        let card = try correctGrade(january, "C")
        #expect(card.grades.map(\.value) == ["C", "B"])
        #expect(card.grade.description == "B")
        #expect(card.volume.path.description == "2027/S/B/TF-S-C-201208-BJCJJTGS")
        let old = "2026/S/C/TF-S-C-201208-BJCJJTGS/card.json"
        #expect(january.text(old)?.contains("TF-S-C-201208-BJCJJTGS") == true)
    }

    @Test("After a transfer the letter is the grade on the day of the transfer")
    func transferred() throws {
        let fixture = try ArchiveFixture(on: "2026-03-01")
        try fixture.addClient()
        try fixture.act { try $0.setGrade(fixture.client(), $0.grade("B"), evidence: "评定") }
        let later = fixture.on("2026-04-01")
        let moved = try later.act {
            try $0.transfer(
                later.client(), to: $0.department("M"), responsible: nil, evidence: "批示")
        }
        let card = try later.act {
            try $0.renumber(
                moved.number, initials: nil, setUp: nil, grade: $0.grade("C"), evidence: "写错")
        }
        #expect(card.grades.map(\.value) == ["A", "C"])
        #expect(card.volume.path.description == "2026/M/C/TF-M-C-202604-BJCJJTGS")
    }
}
