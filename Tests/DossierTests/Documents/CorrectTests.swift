import Dossier
import DossierModel
import DossierReport
import SystemPackage
import TestSupport
import Testing

@Suite("Correcting what is recorded of a registered document")
struct CorrectTests {
    private static let folder = "2026/S/A/\(ArchiveFixture.number)"

    /// An archive with a document whose date is only that of its modification.
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(fixture.outside("合同.txt", "甲乙双方"))
        return fixture
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var change: @Sendable (inout RegisterRequest) -> Void
        var expected: @Sendable (Record) -> Bool
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "date") {
            $0.date = CalendarDate("2026-03-05")
        } expected: {
            $0.formed.description == "2026-03-05" && $0.basis == .entered && $0.belongsTo == nil
        },
        Case(name: "date of another year") {
            $0.date = CalendarDate("2025-03-05")
        } expected: {
            $0.belongsTo == 2025
        },
        Case(name: "title") {
            $0.title = "主合同"
        } expected: {
            $0.title == "主合同" && $0.basis == .modified
        },
        Case(name: "class") {
            $0.documentClass = "合同（一般单项）"
        } expected: {
            $0.documentClass == "CT.single"
        },
        Case(name: "state") {
            $0.state = .draft
        } expected: {
            $0.state == .draft
        },
        Case(name: "place of the paper") {
            $0.paperPlace = "二号柜"
        } expected: {
            $0.paper?.place == "二号柜" && $0.carrier == .both
        },
    ]

    @Test("What a person says takes the place of what was recorded", arguments: cases)
    func corrected(one: Case) throws {
        let fixture = try fixture()
        let before = try #require(try fixture.records().first)
        let file = fixture.inVolume("02合同/合同.txt")
        let report = try fixture.register(file, category: nil, one.change)
        #expect(report.registered.map(\.act) == [.corrected] && report.duplicates == [])
        let after = try #require(try fixture.records().first)
        #expect(one.expected(after))
        #expect(after.id == before.id && after.item == before.item && after.salt != before.salt)
        #expect(after.state == (one.name == "state" ? .draft : before.state))
        let events = try fixture.archive().events(
            from: 0, limit: 100, number: nil, language: .chinese)
        #expect(events.events.last?.action == .recordChanged)
        #expect(try fixture.verify().valid)
        let again = try fixture.register(file, category: nil, one.change)
        #expect(again.registered == [] && again.duplicates.count == 1)
    }

    @Test("Another category moves the document to its folder")
    func category() throws {
        let fixture = try fixture()
        let report = try fixture.register(fixture.inVolume("02合同/合同.txt"), category: "报价")
        #expect(report.registered.map(\.act) == [.corrected])
        #expect(fixture.text("\(Self.folder)/01报价/合同.txt") == "甲乙双方")
        #expect(fixture.text("\(Self.folder)/02合同/合同.txt") == nil)
        let record = try #require(try fixture.records().first)
        #expect(record.category == 1 && record.path?.description == "01报价/合同.txt")
        #expect(record.item.description == "2026-02-0001")
    }

    @Test("A file from outside that is there already is told where to correct it")
    func fromOutside() throws {
        let fixture = try fixture()
        let report = try fixture.register(fixture.outside("合同.txt", "甲乙双方")) {
            $0.date = CalendarDate("2026-03-05")
        }
        #expect(report.registered == [])
        #expect(
            report.duplicates.map { $0.correctAt?.description }
                == ["\(Self.folder)/02合同/合同.txt"])
    }

    @Test("What lies in a volume that was closed before stays as it is; what was imported does not")
    func closedYear() throws {
        let fixture = try fixture()
        let later = fixture.on("2027-05-04")
        let file = fixture.inVolume("02合同/合同.txt")
        let code = refusal {
            try later.register(file, category: nil) { $0.title = "主合同" }
        }
        #expect(code == .sealedRecord)
        let imported = try ImportFixture(["北京城建集团公司": ["合同": ["x.txt": "x"]]])
        try imported.run(year: 2023)
        let inside = imported.archive.at("2023/S/A/\(ArchiveFixture.number)/02合同/x.txt")
        let report = try imported.archive.register(inside, category: nil) {
            $0.date = CalendarDate("2023-03-05")
        }
        #expect(report.registered.map(\.record.basis) == [.entered])
    }

    @Test("A text of several lines is refused", arguments: ["--title", "--class", "--paper-place"])
    func lines(option: String) throws {
        let fixture = try fixture()
        let code = refusal {
            try fixture.register(fixture.outside("新.txt", "新")) { request in
                switch option {
                case "--title": request.title = "a\nb"
                case "--class": request.documentClass = "a\nb"
                default: request.paperPlace = "a\nb"
                }
            }
        }
        #expect(code == .badText)
    }
}
