import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Personal data: storage only, requests of clients, entrusted data")
struct PersonalDataTests {
    private static let name = RetentionFixture.name(RetentionFixture.minutes)

    @Test("What is only stored is found by nobody and shown by no list; its bytes stay")
    func restricted() throws {
        let fixture = try RetentionFixture()
        var query = FindQuery()
        query.text = "纪要"
        #expect(try fixture.archive.find(query).results.map(\.title).contains("纪要"))
        let path = try #require(fixture.archive.records()[1].path)
        let done = try PersonalData(fixture.archive.archive())
            .restrict(Self.name, reason: "客户要求")
        #expect(done.value.record.isStorageOnly && done.value.record.title == "纪要")
        #expect(try !fixture.archive.find(query).results.map(\.title).contains("纪要"))
        let number = try fixture.archive.client()
        for language in Language.allCases {
            let archive = try fixture.archive.archive()
            let screen = Screen(language: language)
            let listing = try archive.records(of: number, language: language)
            let explained = try archive.explainRetention(ofRecord: Self.name, language: language)
            for report in [listing, explained] as [any Report] {
                let text =
                    report.lines(on: screen).joined()
                    + String(decoding: JSONText.bytes(of: report.json), as: UTF8.self)
                #expect(!text.contains("纪要.txt") && !text.contains("03会议纪要"))
            }
            #expect(explained.lines(on: screen).joined().contains("客户要求"))
        }
        #expect(fixture.archive.text("2026/S/A/\(ArchiveFixture.number)/\(path)") == "纪要")
        #expect(try fixture.findings() == [] && fixture.archive.verify().valid)
        #expect(
            refusal {
                try PersonalData(fixture.archive.archive()).restrict(Self.name, reason: "又")
            } == .alreadyRestricted)
        let lifted = try PersonalData(fixture.archive.archive())
            .lift(Self.name, reason: "客户撤回")
        #expect(!lifted.value.record.isStorageOnly)
        #expect(lifted.value.record.storageOnly?.lifted?.reason == "客户撤回")
        #expect(try fixture.archive.find(query).results.map(\.title).contains("纪要"))
        #expect(
            refusal {
                try PersonalData(fixture.archive.archive()).lift(Self.name, reason: "又")
            } == .notRestricted)
        #expect(try fixture.findings() == [])
    }

    @Test("An index that is behind shows nothing of it either")
    func staleIndex() throws {
        let fixture = try RetentionFixture()
        var query = FindQuery()
        query.text = "纪要"
        // One that the act does not bring up to date, as another machine's.
        let file = fixture.archive.directory.at("other.sqlite")
        _ = try fixture.archive.archive().updateIndex(at: file, full: false)
        #expect(try fixture.archive.archive().find(query, index: file).total > 0)
        _ = try PersonalData(fixture.archive.archive()).restrict(Self.name, reason: "客户要求")
        let results = try fixture.archive.archive().find(query, index: file)
        #expect(results.isStale && !results.results.map(\.title).contains("纪要"))
    }

    @Test("A request is due in 15 working days; to see or correct is answered by a word")
    func requests() throws {
        let fixture = try RetentionFixture()
        let number = try fixture.archive.client()
        let work = try PersonalData(fixture.archive.archive())
        let new = NewPrivacyRequest(
            .see, received: try RetentionFixture.day("2026-06-01"), from: "李主任")
        let request = try work.add(number, new).value
        // The Dragon Boat Festival lies between.
        #expect(request.due.description == "2026-06-23")
        #expect(try work.requests(onlyOpen: true, language: .chinese).overdue == 1)
        #expect(
            refusal { try work.answer(request.id, .storageOnly, reason: "x") } == .notAnErasure)
        let answered = try work.answer(request.id, .done, reason: "已当面查阅").value
        #expect(answered.answer?.decision == .done)
        #expect(refusal { try work.answer(request.id, .done, reason: "x") } == .requestAnswered)
        #expect(try work.requests(onlyOpen: true, language: .chinese).requests.isEmpty)
        let future = NewPrivacyRequest(
            .see, received: try RetentionFixture.day("2026-07-02"), from: "李主任")
        #expect(refusal { try work.add(number, future) } == .dateInFuture)
        #expect(try fixture.findings() == [])
    }

    @Test("What a term keeps from being erased is only stored, and the answer says why")
    func erasure() throws {
        let fixture = try RetentionFixture()
        try fixture.settle()
        let work = try PersonalData(fixture.archive.archive())
        let new = NewPrivacyRequest(
            .erase, received: try RetentionFixture.day("2026-06-30"), from: "李主任",
            records: [RetentionFixture.minutes])
        let request = try work.add(fixture.archive.client(), new).value
        let answer = try #require(
            try work.answer(request.id, .done, reason: "期限未满").value.answer)
        #expect(answer.decision == .storageOnly && answer.kept.count == 1)
        #expect(answer.kept.first?.obstacle == .term)
        let records = try fixture.archive.records()
        #expect(records.map(\.isStorageOnly) == [false, true, false])
        #expect(records[1].storageOnly?.request == request.id)
        #expect(try fixture.findings() == [])
        let later = try PersonalData(fixture.archive.on("2057-02-01").archive())
        let again = try later.add(fixture.archive.client(), new).value
        #expect(refusal { try later.answer(again.id, .done, reason: "到期") } == .eraseFirst)
    }

    /// Asks for the erasure of the whole dossier, and answers.
    private func erase(_ fixture: ArchiveFixture) throws -> PrivacyAnswer {
        let work = try PersonalData(fixture.archive())
        let new = NewPrivacyRequest(
            .erase, received: try RetentionFixture.day("2026-06-30"), from: "李主任")
        let request = try work.add(fixture.client(), new).value
        return try #require(
            try work.answer(request.id, .done, reason: "应客户要求").value.answer)
    }

    private func edit(_ fixture: ArchiveFixture, _ field: FieldID, _ text: String) throws {
        var edit = CardEdit()
        edit.fields[field] = text
        let client = try fixture.client()
        try fixture.act { _ = try $0.edit(client, edit) }
    }

    @Test("To erase a dossier is not done while card, traits or credit are there")
    func parts() throws {
        let fixture = try RetentionFixture()
        try edit(fixture.archive, "ownerTraits.hobbies", "钓鱼")
        let accountant = try fixture.archive.addPerson(
            "钱芳", department: "S", roles: ["finance", "sales"])
        try edit(fixture.archive.as_(accountant), "credit.limit", "100000")
        let answer = try erase(fixture.archive)
        #expect(answer.decision == .storageOnly)
        #expect(answer.kept.count == 3)
        #expect(answer.keptParts.map(\.part) == [.persons, .credit, .card])
        #expect(answer.keptParts.allSatisfy { $0.obstacle == .untriggered })
        let language = Language.english
        let lines = try PersonalData(fixture.archive.archive())
            .requests(language: language).lines(on: Screen(language: language))
        #expect(lines.contains { $0.contains("traits of persons: still there") })
        // When the relationship has ended the traits go first; the card has ten years still.
        try fixture.trigger("relationship.ended")
        let later = fixture.archive.on("2026-07-15")
        #expect(refusal { try erase(later) } == .clearTraits)
        try edit(later, "ownerTraits.hobbies", "")
        let second = try erase(later)
        #expect(second.keptParts.map(\.part) == [.credit, .card])
        #expect(try fixture.findings() == [])
    }

    @Test("Traits of a closed dossier are emptied, and nothing else of it is changed")
    func closed() throws {
        let fixture = try RetentionFixture()
        try edit(fixture.archive, "ownerTraits.hobbies", "钓鱼")
        let client = try fixture.archive.client()
        try fixture.archive.act { desk in
            _ = try desk.closeDossier(
                client, reason: "终止合作", evidence: RetentionFixture.contract)
        }
        let later = fixture.archive.on("2026-07-15")
        #expect(refusal { try erase(later) } == .clearTraits)
        #expect(refusal { try edit(later, "ownerTraits.hobbies", "下棋") } == .dossierClosed)
        try edit(later, "ownerTraits.hobbies", "")
        #expect(try erase(later).keptParts.map(\.part) == [.card])
        #expect(try fixture.findings() == [])
    }

    @Test("What is only stored is not found in the inbox either, nor a copy of it")
    func movedAway() throws {
        let fixture = try RetentionFixture()
        let path = try #require(fixture.archive.records()[1].path)
        _ = try PersonalData(fixture.archive.archive())
            .restrict(Self.name, reason: "客户要求")
        let found = { (text: String) in
            var query = FindQuery()
            query.text = text
            return try fixture.archive.find(query).results.map(\.title)
        }
        try fixture.archive.save("待归档/S/绝密副本.txt", "纪要")
        try fixture.archive.save("待归档/S/新来件.txt", "别的")
        #expect(try found("绝密副本") == [] && found("新来件") == ["新来件.txt"])
        // The document itself is moved to the inbox, under a name of its own.
        try FileManager.default.moveItem(
            atPath: fixture.archive.inVolume(path.description).string,
            toPath: fixture.archive.at("待归档/S/改名纪要.txt").string)
        #expect(try found("改名纪要") == [] && found("绝密副本") == [] && found("纪要") == [])
        // Registering tells neither where it lay nor what it is called.
        let report = try fixture.archive.act { try $0.registerAll(department: nil, settle: 0) }
        #expect(report.missing.allSatisfy { $0.shownPath == nil && $0.shownTitle == nil })
        // When the restriction ends everything is found again.
        try FileManager.default.moveItem(
            atPath: fixture.archive.at("待归档/S/改名纪要.txt").string,
            toPath: fixture.archive.inVolume(path.description).string)
        _ = try PersonalData(fixture.archive.archive()).lift(Self.name, reason: "撤回")
        #expect(try found("绝密副本") == ["绝密副本.txt"])
        #expect(try found("纪要").contains("纪要"))
    }

    @Test("Entrusted data go at once when the contract ends; title and digest with them")
    func entrusted() throws {
        var fixture = try DisposalFixture()
        try fixture.retention.classify(RetentionFixture.letter, "PD.entrusted")
        #expect(try fixture.retention.due(RetentionFixture.letter) == "2026-07-01")
        let list = try fixture.create([RetentionFixture.name(RetentionFixture.letter)])
        #expect(list.list.items.map(\.isPersonal) == [true])
        let counted = try fixture.bring(list, to: .counted)
        let done = try fixture.execute(counted)
        #expect(done.list.state == .primaryDestroyed)
        let tomb = try fixture.retention.archive.records()[2]
        #expect(tomb.tombstone != nil && tomb.title != "来函" && tomb.path == nil)
        #expect(tomb.versions.allSatisfy { $0.digest == nil } && tomb.registered.from == nil)
        #expect(done.list.items[0].title != "来函" && done.list.items[0].path == nil)
        #expect(try fixture.places(of: "来函").isEmpty)
        #expect(try fixture.retention.findings() == [])
    }
}
