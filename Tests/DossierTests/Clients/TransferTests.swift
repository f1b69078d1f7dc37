import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Handing a client to another department")
struct TransferTests {
    private func transfer(
        _ fixture: ArchiveFixture, to department: String = "M", number: String? = nil,
        evidence: String? = "总经理批示"
    ) throws -> AddedDossier {
        try fixture.act {
            try $0.transfer(
                fixture.client(number ?? ArchiveFixture.number), to: $0.department(department),
                responsible: nil, evidence: evidence)
        }
    }

    @Test("A new number there, the old dossier closed, each names the other (design §3.2)")
    func handedOver() throws {
        let fixture = try ArchiveFixture(on: "2026-09-10")
        let old = try fixture.addClient { $0.fields["ownerTraits.hobbies"] = "钓鱼" }
        try fixture.register(fixture.outside("合同.txt"))
        let new = try transfer(fixture)
        #expect(new.number.description == "TF-M-A-202609-BJCJJTGS")
        #expect(new.client == old.client && new.id != old.id)
        let (before, after) = (
            try fixture.card(), try fixture.card(new.number.description)
        )
        #expect(before.status == .closed && after.status == .open)
        #expect(before.crossReferences.map(\.kind) == [.transferredTo])
        #expect(before.crossReferences.first?.number == new.number)
        #expect(after.crossReferences.map(\.kind) == [.transferredFrom])
        #expect(after.crossReferences.first?.number == old.number)
        #expect(after.holding.description == "M" && after.aliases == [])
        let volume = new.volume.path.description
        #expect(fixture.text("\(volume)/persons.json")?.contains("钓鱼") == true)
        #expect(try fixture.records().count == 1)
        #expect(try fixture.verify().valid)
    }

    @Test("`find` finds it under both numbers")
    func found() throws {
        let fixture = try ArchiveFixture(on: "2026-09-10")
        try fixture.addClient()
        let new = try transfer(fixture).number.description
        for number in [ArchiveFixture.number, new] {
            var query = FindQuery()
            query.number = number
            let numbers = Set(try fixture.find(query).results.compactMap(\.number))
            #expect(numbers == [ArchiveFixture.number, new], "\(number)")
        }
    }

    @Test("The closed one takes nothing more and is not opened again")
    func closed() throws {
        let fixture = try ArchiveFixture(on: "2026-09-10")
        try fixture.addClient()
        let new = try transfer(fixture)
        let file = try fixture.outside("合同.txt")
        #expect(refusal { try fixture.register(file) } == .dossierTransferred)
        #expect(try fixture.register(file, number: new.number.description).registered.count == 1)
        #expect(
            refusal {
                try fixture.act { try $0.reopenDossier(fixture.client(), reason: "x") }
            } == .dossierTransferred)
        #expect(refusal { try transfer(fixture) } == .dossierTransferred)
        #expect(
            refusal {
                try fixture.act { try $0.closeDossier(fixture.client(), reason: "x") }
            } == .dossierTransferred)
    }

    @Test("What the office takes over is of company level (design §3.8)")
    func toTheOffice() throws {
        let fixture = try ArchiveFixture(on: "2026-09-10")
        try fixture.addClient()
        let new = try transfer(fixture, to: "Z")
        let card = try fixture.card(new.number.description)
        #expect(card.level == .company)
        #expect(card.levels.map(\.value) == ["department", "company"])
    }

    @Test("There and back: a new number each time")
    func thereAndBack() throws {
        let fixture = try ArchiveFixture(on: "2026-09-10")
        try fixture.addClient(setUp: "2026-09")
        let first = "TF-S-A-202609-BJCJJTGS"
        let there = try transfer(fixture, number: first).number.description
        let back = try transfer(fixture, to: "S", number: there).number.description
        #expect(back == first + "2")
        #expect(try fixture.card(back).crossReferences.map(\.number.description) == [there])
    }

    @Test("Refused: to itself, without evidence, by who has no seat")
    func refused() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        #expect(refusal { try transfer(fixture, to: "S") } == .unchanged)
        #expect(refusal { try transfer(fixture, evidence: nil) } == .evidenceNeeded)
        let seller = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        #expect(refusal { try transfer(fixture.as_(seller)) } == .approvalNeeded)
        let taker = try fixture.addPerson("郑经理", department: "M", roles: ["department-manager"])
        #expect(try transfer(fixture.as_(taker)).number.department.description == "M")
    }
}
