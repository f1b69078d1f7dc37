import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Renaming a client")
struct RenameTests {
    private func fixture() throws -> (ArchiveFixture, item: String) {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let report = try fixture.register(fixture.outside("更名通知.txt"), category: "往来文件")
        return (fixture, try #require(report.registered.first).record.item.description)
    }

    @Test("The register and every open dossier have the new name, numbers and folders stay")
    func renamed() throws {
        let (fixture, item) = try fixture()
        let client = try fixture.card().client
        let second = try fixture.addClient(department: "M") { $0.client = client }
        let paths = try fixture.archive().store.entries("2026/S/A").map(\.name)
        let card = try fixture.act {
            try $0.rename(fixture.client(), to: "北京城建控股公司", evidence: item)
        }
        #expect(card.name == "北京城建控股公司")
        #expect(card.formerNames.map(\.value) == [ArchiveFixture.name])
        #expect(card.number.description == ArchiveFixture.number)
        let other = try fixture.card(second.number.description)
        #expect(other.name == "北京城建控股公司" && other.formerNames.count == 1)
        #expect(try fixture.archive().store.entries("2026/S/A").map(\.name) == paths)
        let register = fixture.text("_archive/registers/clients/2026.json") ?? ""
        #expect(register.contains("北京城建控股公司") && register.contains(ArchiveFixture.name))
        for name in [ArchiveFixture.name, "北京城建控股公司"] {
            let found = try fixture.find(FindQuery(text: name)).results.compactMap(\.number)
            #expect(Set(found) == [ArchiveFixture.number, second.number.description], "\(name)")
            #expect(refusal { try fixture.addClient(name, department: "J") } == .sameClient)
        }
        #expect(try fixture.verify().valid)
    }

    @Test("Refused: without a record as evidence, to nothing, to the same, to another's name")
    func refused() throws {
        let (fixture, item) = try fixture()
        try fixture.addClient("上海某某公司", department: "M")
        let cases: [(String, String, String?, RegistrationError.Code)] = [
            ("no evidence", "新名公司", nil, .evidenceNeeded),
            ("words only", "新名公司", "电话告知", .noSuchRecord),
            ("empty", "", item, .emptyName),
            ("the same", ArchiveFixture.name, item, .unchanged),
            ("another's", "上海 某某公司", item, .nameTaken),
        ]
        // The attempts themselves stand in the ledger and among the alarms.
        let kept = { (path: String) in
            !path.contains("_archive/ledger/") && !path.contains("_archive/registers/alarms")
        }
        let before = try fixture.tree().filter { kept($0.key) }
        for (name, new, evidence, code) in cases {
            let refused = refusal {
                try fixture.act {
                    try $0.rename(fixture.client(), to: new, evidence: evidence)
                }
            }
            #expect(refused == code, "\(name)")
        }
        #expect(try fixture.tree().filter { kept($0.key) } == before)
    }

    @Test("A name that was had before can be had again")
    func backAgain() throws {
        let (fixture, item) = try fixture()
        for name in ["新名公司", ArchiveFixture.name] {
            try fixture.act { try $0.rename(fixture.client(), to: name, evidence: item) }
        }
        #expect(try fixture.card().formerNames.map(\.value) == [ArchiveFixture.name, "新名公司"])
    }

    @Test(
        "A new name is one line of text",
        arguments: [
            ("blanks", "  ", RegistrationError.Code.emptyName), ("a line break", "甲\n乙", .badName),
        ] as [(String, String, RegistrationError.Code)])
    func badNames(name: String, text: String, code: RegistrationError.Code) throws {
        let (fixture, item) = try fixture()
        let rename = { (name: String) in
            try fixture.act { try $0.rename(fixture.client(), to: name, evidence: item) }
        }
        #expect(refusal { try rename(text) } == code, "\(name)")
        #expect(try rename("  北京城建控股公司\t").name == "北京城建控股公司")
    }
}
