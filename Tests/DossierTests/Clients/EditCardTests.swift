import Dossier
import DossierModel
import TestSupport
import Testing

@Suite("Changing a card")
struct EditCardTests {
    typealias Change = @Sendable (inout CardEdit) -> Void

    private func edit(
        _ fixture: ArchiveFixture, _ fields: [FieldID: String],
        _ change: (inout CardEdit) -> Void = { _ in }
    ) throws -> Card {
        var edit = CardEdit()
        edit.fields = fields
        change(&edit)
        return try fixture.act { try $0.edit(fixture.client(), edit) }
    }

    @Test(
        "Fields of every type take what they should",
        arguments: [
            ("text", "basic.telephone", "010-66668888", "010-66668888"),
            ("date, a month", "basic.founded", "1993-05", "1993-05"),
            ("number", "characteristics.employees", "1200", "1200"),
            ("amount", "characteristics.sales", "1500000.50", "1500000.50"),
            ("list", "basic.partners", "甲；乙;丙", "甲、乙、丙"),
            ("history", "business.attitude", "积极", "积极"),
            ("by what people know", "basic.email", "a@b.cn", "a@b.cn"),
        ] as [(String, FieldID, String, String)])
    func typed(name: String, field: FieldID, text: String, shown: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let card = try edit(fixture, [field: text])
        #expect(card.fields[field]?.displayText == shown, "\(name)")
        let cleared = try edit(fixture, [field: ""])
        #expect(cleared.fields[field] == nil, "\(name)")
    }

    @Test(
        "Values that do not fit are refused and nothing is written",
        arguments: [
            ("no date", "basic.founded", "去年"), ("no such day", "basic.founded", "2026-02-30"),
            ("no number", "characteristics.employees", "很多"),
            ("three decimals", "characteristics.sales", "1.234"),
            ("a list of nothing", "basic.partners", "；"),
        ] as [(String, FieldID, String)])
    func misfits(name: String, field: FieldID, text: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let before = try fixture.tree()
        #expect(refusal { try edit(fixture, [field: text]) } == .badValue, "\(name)")
        #expect(try fixture.tree() == before)
    }

    @Test("Known to be unknown is a value of its own", arguments: ["不适用", "已询问未得"])
    func unknown(word: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let card = try edit(fixture, ["basic.assets": word])
        guard case .unknown(let unknown)? = card.fields["basic.assets"] else {
            Testing.Issue.record("no unknown")
            return
        }
        #expect(unknown.reason.rawValue == word && unknown.by == StaffID(serial: 1))
        #expect(unknown.on.description == "2026-07-01")
    }

    @Test("A history keeps its earlier values (DOS-5)")
    func history() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        _ = try edit(fixture, ["business.attitude": "冷淡"])
        let card = try edit(fixture.on("2026-08-01"), ["business.attitude": "积极"])
        guard case .history(let values)? = card.fields["business.attitude"] else {
            Testing.Issue.record("no history")
            return
        }
        #expect(values.map(\.value) == ["冷淡", "积极"])
        #expect(values.map(\.asOf.description) == ["2026-07-01", "2026-08-01"])
    }

    @Test("Traits and credit stand in files of their own (PRV-6, SEC-6)")
    func apart() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let before = fixture.text("2026/S/A/\(ArchiveFixture.number)/card.json")
        _ = try edit(fixture, ["ownerTraits.hobbies": "钓鱼"])
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        #expect(fixture.text("\(volume)/persons.json")?.contains("钓鱼") == true)
        #expect(fixture.text("\(volume)/card.json") == before)
        #expect(refusal { try edit(fixture, ["credit.limit": "100000"]) } == .notPermitted)
        let finance = try fixture.addPerson("钱进", department: "C", roles: ["finance"])
        _ = try edit(fixture.as_(finance), ["credit.limit": "100000"])
        #expect(fixture.text("\(volume)/credit.json")?.contains("100000") == true)
        let refused = refusal { try edit(fixture.as_(finance), ["basic.telephone": "1"]) }
        #expect(refused == .notPermitted)
        #expect(try fixture.verify().valid)
    }

    @Test("Nothing changed is told, not written")
    func unchanged() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient { $0.fields["basic.telephone"] = "010" }
        let before = try fixture.tree()
        #expect(refusal { try edit(fixture, ["basic.telephone": "010"]) } == .unchanged)
        #expect(refusal { try edit(fixture, [:]) } == .unchanged)
        #expect(try fixture.tree() == before)
    }

    @Test(
        "Fields nobody knows, people nobody knows",
        arguments: [
            (
                "field", RegistrationError.Code.noSuchField,
                { @Sendable in $0.fields["basic.odd"] = "x" }
            ),
            ("responsible", .noSuchStaff, { @Sendable in $0.responsible = StaffID(serial: 9) }),
            ("team", .noSuchStaff, { @Sendable in $0.team = [StaffID(serial: 9)] }),
        ] as [(String, RegistrationError.Code, Change)])
    func unknownWords(
        name: String, code: RegistrationError.Code, change: Change
    ) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        #expect(refusal { try edit(fixture, [:]) { change(&$0) } } == code, "\(name)")
    }

    @Test("Control fields, and that the holding department does not cooperate with itself")
    func control() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let person = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        let departments = try ["S", "J", "M"].map { try #require(DepartmentCode($0)) }
        let card = try edit(fixture, [:]) { edit in
            edit.responsible = person
            edit.team = [person]
            edit.cooperating = departments
            edit.directness = .indirect
            edit.via = "某广告公司"
            edit.nextFollowUp = CalendarDate("2026-07-15")
        }
        #expect(card.cooperating.map(\.description) == ["J", "M"])
        #expect(card.responsible == person && card.team == [person])
        #expect(card.via == "某广告公司" && card.directness == .indirect)
    }

    @Test("A direct client has nobody between")
    func direct() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient { ($0.directness, $0.via) = (.indirect, "某广告公司") }
        let card = try edit(fixture, [:]) { $0.directness = .direct }
        #expect(card.directness == .direct && card.via == nil)
    }

    @Test("A closed dossier's card is not edited (PACK-7)")
    func closed() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.act { try $0.closeDossier(fixture.client(), reason: "停业") }
        #expect(refusal { try edit(fixture, ["basic.telephone": "1"]) } == .dossierClosed)
        try fixture.act { try $0.reopenDossier(fixture.client(), reason: "重新合作") }
        #expect(try edit(fixture, ["basic.telephone": "1"]).status == .open)
    }

    @Test(
        "What is guarded is the file as it was read, however it is written",
        arguments: ["persons", "credit"])
    func rawDigest(name: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let finance = try fixture.addPerson("钱进", department: "S", roles: ["finance", "sales"])
        let path = "2026/S/A/\(ArchiveFixture.number)/\(name).json"
        let text = try #require(fixture.text(path))
        try fixture.save(path, text.replacing("\n", with: "\r\n"))
        let field: FieldID = name == "persons" ? "ownerTraits.hobbies" : "credit.limit"
        _ = try edit(fixture.as_(finance), [field: "100"])
        #expect(fixture.text(path)?.contains("100") == true)
    }

    @Test("Two edits of one dossier in a table, by its number and its alias, are both kept")
    func twice() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let corrected = try fixture.act {
            try $0.renumber(
                fixture.client(), initials: Initials("BJCJ"), setUp: nil, grade: nil,
                evidence: "写错")
        }
        var (first, second) = (CardEdit(), CardEdit())
        first.fields["basic.telephone"] = "010"
        second.fields["basic.address"] = "北京"
        let filled = try fixture.act {
            try $0.fill([(fixture.client(), first), (corrected.number, second)])
        }
        #expect(filled.changed.count == 1)
        let card = try fixture.card()
        #expect(card.fields["basic.telephone"]?.displayText == "010")
        #expect(card.fields["basic.address"]?.displayText == "北京")
        let again = try fixture.act { try $0.fill([(corrected.number, second)]) }
        #expect(again.changed == [] && again.unchanged == [corrected.number])
    }

    @Test("A table with one wrong row changes nothing")
    func whole() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let other = try fixture.addClient("另一家公司").number
        var (first, second) = (CardEdit(), CardEdit())
        first.fields["basic.telephone"] = "010"
        second.fields["basic.founded"] = "去年"
        let before = try fixture.tree()
        let refused = refusal {
            try fixture.act { try $0.fill([(fixture.client(), first), (other, second)]) }
        }
        #expect(refused == .badValue)
        #expect(try fixture.tree() == before)
    }
}
