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
        let year = try january.act { try $0.openYear(2027) }
        #expect(year.count == 1)
        let card = try renumber(january)
        #expect(card.number.description == Self.corrected)
        #expect(card.aliases.map(\.description) == [ArchiveFixture.number])
        let store = try january.archive().store
        for year in ["2026", "2027"] {
            let folder = "\(year)/S/A"
            let names = try store.entries(RelativePath(folder))
                .map { String(decoding: $0.name, as: UTF8.self) }
            #expect(names == [Self.corrected], "\(year)")
        }
        #expect(january.text("2026/S/A/\(Self.corrected)/02合同/合同.txt") == "text")
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
}
