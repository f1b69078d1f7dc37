import Dossier
import DossierModel
import TestSupport
import Testing

@Suite("Setting up a dossier")
struct AddClientTests {
    typealias Change = @Sendable (inout NewDossier) -> Void

    @Test("The number, the volume with its folders and files, the events")
    func added() throws {
        let fixture = try ArchiveFixture()
        let added = try fixture.addClient()
        #expect(added.number.description == ArchiveFixture.number)
        #expect(added.volume.path.description == "2026/S/A/\(ArchiveFixture.number)")
        let names = try fixture.archive().store.entries(added.volume.path)
            .map { String(decoding: $0.name, as: UTF8.self) }
        #expect(names.filter { $0.prefix(1).allSatisfy(\.isNumber) }.count == 16)
        for file in ["card.json", "persons.json", "credit.json", "records.json", "客户档案卡.html"] {
            #expect(names.contains(file))
        }
        let (valid, events) = try fixture.verify()
        #expect(valid && events == 3)
        let card = try fixture.card()
        #expect(card.setUpBy == StaffID(serial: 1))
        #expect(card.relation == .current && card.kind == .cooperated)
    }

    @Test(
        "A number is of its department, grade, month and initials",
        arguments: [
            ("the month given", "M", "B", "2012-08", "TF-M-B-201208-BJCJJTGS"),
            ("this month", "J", "A", nil, "TF-J-A-202607-BJCJJTGS"),
            ("the office", "Z", "C", "2026-01", "TF-Z-C-202601-BJCJJTGS"),
        ])
    func numbers(
        name: String, department: String, grade: String, setUp: String?, expected: String
    ) throws {
        let fixture = try ArchiveFixture()
        let added = try fixture.addClient(department: department, grade: grade, setUp: setUp)
        #expect(added.number.description == expected, "\(name)")
    }

    @Test("A tie gets a digit, and the digit is not reused (design §3.3)")
    func ties() throws {
        let fixture = try ArchiveFixture()
        let numbers = try ["北京城建集团公司", "北京长健集团公司", "北京车驾集团公司"].map { name in
            try fixture.addClient(name) { $0.initials = Initials("BJCJJTGS") }
                .number.description
        }
        #expect(numbers == ["", "2", "3"].map { ArchiveFixture.number + $0 })
        let elsewhere = try fixture.addClient("北京陈记集团公司", department: "M") {
            $0.initials = Initials("BJCJJTGS")
        }
        #expect(elsewhere.number.description == "TF-M-A-201208-BJCJJTGS")
    }

    @Test(
        "The same name twice is refused, however it is typed (NUM-7)",
        arguments: [
            "北京城建集团公司", " 北京城建集团公司 ", "北京城建 集团公司", "北京城建集团公司（旧名）",
        ])
    func sameClient(name: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let before = try fixture.tree()
        let other = refusal { try fixture.addClient(name, department: "M") }
        let isOther = name.hasSuffix("）")
        #expect(other == (isOther ? nil : .sameClient))
        if !isOther { #expect(try fixture.tree() == before) }
    }

    @Test("A second dossier is opened on purpose, on the same client (design §3.1)")
    func secondDossier() throws {
        let fixture = try ArchiveFixture()
        let first = try fixture.addClient()
        let second = try fixture.addClient(department: "M") { $0.client = first.client }
        #expect(second.client == first.client && second.id != first.id)
        #expect(second.number.description == "TF-M-A-201208-BJCJJTGS")
        let stranger = try #require(ClientID("01930000-0000-7000-8000-000000000000"))
        let refused = refusal {
            try fixture.addClient("某公司", department: "J") { $0.client = stranger }
        }
        #expect(refused == .noSuchClient)
    }

    @Test("A dossier of the office is of company level, whatever is said (design §3.8)")
    func companyLevel() throws {
        let fixture = try ArchiveFixture()
        let added = try fixture.addClient(department: "Z") { $0.level = .department }
        #expect(try fixture.card(added.number.description).level == .company)
        #expect(try fixture.card(fixture.addClient("另一家").number.description).level == .department)
    }

    @Test(
        "What cannot be",
        arguments: [
            ("no name", RegistrationError.Code.emptyName, { @Sendable in $0.name = "" }),
            ("blanks", .emptyName, { @Sendable in $0.name = " 　\t" }),
            ("a name without letters", .badName, { @Sendable in $0.name = "（）" }),
            ("a line break", .badName, { @Sendable in $0.name = "北京\n城建" }),
            ("a control character", .badName, { @Sendable in $0.name = "北京\u{1B}[31m城建" }),
            ("text that turns round", .badName, { @Sendable in $0.name = "北京\u{202E}城建" }),
            ("a source in two lines", .badText, { @Sendable in $0.source = "展会\n朋友" }),
            ("somebody between, in two lines", .badText, { @Sendable in $0.via = "甲\r乙" }),
            (
                "a telephone in two lines", .badText,
                { @Sendable in $0.fields["basic.telephone"] = "010\u{0}1" }
            ),
            ("a month to come", .dateInFuture, { @Sendable in $0.setUp = YearMonth("2026-08") }),
            ("nobody answers", .noSuchStaff, { @Sendable in $0.responsible = StaffID(serial: 77) }),
            ("no such field", .noSuchField, { @Sendable in $0.fields["basic.odd"] = "1" }),
            ("no amount", .badValue, { @Sendable in $0.fields["basic.founded"] = "去年" }),
            (
                "credit is Finance's", .notPermitted,
                { @Sendable in $0.fields["credit.limit"] = "100" }
            ),
        ] as [(String, RegistrationError.Code, Change)])
    func refused(
        name: String, code: RegistrationError.Code,
        change: Change
    ) throws {
        let fixture = try ArchiveFixture()
        let before = try fixture.tree()
        #expect(refusal { try fixture.addClient { change(&$0) } } == code, "\(name)")
        let changed = try fixture.tree().filter { before[$0.key] != $0.value }.keys
        let told = changed.filter { !$0.contains("_archive/ledger") && !$0.contains("/alarms") }
        #expect(told.isEmpty, "\(name): \(told)")
        #expect(changed.isEmpty == (code != .notPermitted), "a refused attempt is an event (LOG-3)")
    }

    @Test("Only who may open dossiers of the department sets one up (CRE-1, SEC-4)")
    func permission() throws {
        let fixture = try ArchiveFixture()
        let seller = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        let worker = try fixture.addPerson("张三", department: "S", roles: ["staff"])
        #expect(refusal { try fixture.as_(worker).addClient() } == .notPermitted)
        #expect(refusal { try fixture.as_(seller).addClient(department: "M") } == .notPermitted)
        let added = try fixture.as_(seller).addClient()
        #expect(try fixture.card(added.number.description).setUpBy == seller)
    }

    @Test("Blanks around a name, a source, a field are cut off")
    func trimmed() throws {
        let fixture = try ArchiveFixture()
        let added = try fixture.addClient("　北京城建集团公司 \n") {
            $0.source = " 展会 "
            $0.fields["basic.telephone"] = " 010\t"
        }
        let card = try fixture.card(added.number.description)
        #expect(card.name == "北京城建集团公司" && card.source == "展会")
        #expect(card.fields["basic.telephone"]?.displayText == "010")
    }
}
