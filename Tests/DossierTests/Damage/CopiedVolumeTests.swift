import Dossier
import DossierModel
import DossierReport
import SystemPackage
import TestSupport
import Testing

/// A volume that somebody copied, renamed or broke by hand, among others that are sound.
@Suite("Volumes that are not what their folder says")
struct CopiedVolumeTests {
    private static let copy = "2027/S/A/\(ArchiveFixture.number)"
    private static let own = "2026/S/A/\(ArchiveFixture.number)"

    /// Last year's volume, copied by hand into the new year.
    private func copied() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture(on: "2026-12-20")
        try fixture.addClient()
        try fixture.addClient("别家公司", department: "M")
        try HostFiles.makeFolder(fixture.at("2027/S/A"))
        try HostFiles.copy(fixture.at(Self.own), to: fixture.at(Self.copy))
        return fixture.on("2027-01-04")
    }

    @Test("A copy of last year's volume is written to by nobody, and every sentence names it")
    func refused() throws {
        let fixture = try copied()
        let before = try fixture.tree()
        let number = try fixture.client()
        let acts: [(String, () throws -> Void)] = [
            ("register", { try fixture.register(fixture.outside("a.txt")) }),
            ("edit", { _ = try fixture.act { try $0.closeDossier(number, reason: "x") } }),
            ("show", { _ = try fixture.archive().dossier(number, language: .chinese) }),
        ]
        for (name, act) in acts {
            let error = #expect(throws: StoreError.self, "\(name)") { try act() }
            #expect(error?.code == .copiedVolume, "\(name)")
            #expect(error?.exitStatus == .corruptInput, "\(name)")
            for language in Language.allCases {
                let said = error.map { MessageCatalogue.sentence(for: $0.message, in: language) }
                #expect(said?.contains(Self.copy) == true, "\(name): \(said ?? "")")
                #expect(said?.contains(Self.own) == true, "\(name): \(said ?? "")")
                #expect(said?.contains("dossier year open 2027") == true, "\(name)")
            }
        }
        #expect(try fixture.tree().filter { !$0.key.hasPrefix("outside") } == before)
    }

    @Test("Records of another dossier or year are refused too")
    func records() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let other = try fixture.addClient("别家公司", department: "M").volume.path
        try HostFiles.remove(fixture.inVolume("records.json"))
        try HostFiles.copy(
            fixture.at("\(other)/records.json"), to: fixture.inVolume("records.json"))
        let error = #expect(throws: StoreError.self) {
            try fixture.register(fixture.outside("a.txt"))
        }
        #expect(error?.code == .recordsOfAnother)
        #expect(error?.place == "\(Self.own)/records.json")
    }

    @Test("One bad volume stops nothing: the others are done, it is listed with its reason")
    func others() throws {
        let fixture = try copied()
        let other = try fixture.act { try $0.openYear(2027) }
        #expect(other.opened.map(\.department.description) == ["M"])
        #expect(other.faults.map(\.place) == [Self.copy])
        #expect(other.faults.map(\.message.reason) == ["copiedVolume"])
        let path = try #require(other.opened.first).path
        try fixture.save("\(path)/02合同/2027-01-03.txt")
        try fixture.save("\(Self.own)/02合同/2026-12-03.txt")
        let written = try fixture.archive().write { try $0.registerAll(settle: -5) }
        #expect(written.stalePages == [])
        let report = written.value
        #expect(report.registered.count == 2)
        #expect(report.faults.map(\.place) == [Self.copy])
        #expect(report.faults.map(\.message.reason) == ["copiedVolume"])
        let listing = try fixture.archive().dossiers(language: .chinese)
        #expect(listing.dossiers.map(\.name) == ["别家公司"])
        #expect(listing.faults.map(\.place) == [Self.copy])
        #expect(listing.lines(on: Screen(language: .chinese)).last?.contains(Self.copy) == true)
        let status = try fixture.archive().status(index: nil)
        #expect(status.clients == 1 && status.faults.map(\.place) == [Self.copy])
        #expect(status.lines(on: Screen(language: .english)).last?.contains(Self.copy) == true)
    }

    @Test("Behind a copied volume no year is opened; it is told, and the others are opened")
    func nextYear() throws {
        let fixture = try copied().on("2028-01-04")
        let written = try fixture.archive().write { try $0.openYear(2028) }
        #expect(written.stalePages == [])
        #expect(written.value.opened.map(\.department.description) == ["M"])
        #expect(written.value.faults.map(\.place) == [Self.copy])
        #expect(!HostFiles.exists(fixture.at("2028/S")))
        #expect(try fixture.verify().valid)
    }

    @Test(
        "A copy leaves the catalogue, the older volume's page and the year's status to the others")
    func pages() throws {
        let fixture = try copied()
        try fixture.addClient("丙公司")
        let catalogue = fixture.text("2027/S/客户档案目录.html") ?? ""
        #expect(catalogue.contains("丙公司") && catalogue.contains(Self.copy))
        #expect(fixture.text("2027/S/客户档案目录.csv")?.contains("丙公司") == true)
        try HostFiles.remove(fixture.at("\(Self.own)/客户档案卡.html"))
        let all = try fixture.archive().writeAllPages()
        #expect(all.stalePages == ["\(Self.copy)/客户档案卡.html"])
        #expect(fixture.text("\(Self.own)/客户档案卡.html")?.contains("北京城建") == true)
        let status = try fixture.archive().yearStatus(2027)
        #expect(status.volumes == 1 && status.unopened.count == 1)
        #expect(status.faults.map(\.place) == [Self.copy])
        #expect(try fixture.archive().yearStatus(2028).faults.map(\.place) == [Self.copy])
    }

    @Test("Somebody leaves although a copy hides who answers for it; both are told")
    func leaver() throws {
        let fixture = try copied()
        let person = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        let own = try fixture.addClient("丙公司") { $0.responsible = person }
        let departure = try fixture.act { try $0.staffLeaves(person) }
        #expect(departure.dossiers == [own.number])
        #expect(departure.faults.map(\.place) == [Self.copy])
        let said = Language.allCases.flatMap { language in
            departure.faults.map { $0.line(in: language) }
        }
        #expect(said.allSatisfy { !$0.contains("改动") && !$0.contains("changed") }, "\(said)")
    }

    @Test("With a damaged ledger documents are still found, whether the index is stale unknown")
    func ledger() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        var query = FindQuery()
        query.text = "城建"
        #expect(try fixture.find(query).isStale == false)
        let parts = try fixture.tree().keys.filter {
            $0.hasPrefix("archive/_archive/ledger/main/20")
        }
        let last = try #require(parts.filter { !$0.hasSuffix("/") }.max())
        try HostFiles.overwrite(fixture.directory.at(last), with: "broken\n")
        let found = try fixture.archive().find(query, index: nil)
        #expect(found.total == 1 && found.isStale)
        #expect(try fixture.find(query).total == 1)
    }

    @Test("Files that may be absent are empty to every reader and writer")
    func absent() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        for name in ["records", "persons", "credit", "projects", "issues"] {
            try HostFiles.remove(fixture.inVolume("\(name).json"))
        }
        let number = try fixture.client()
        let shown = try fixture.archive().dossier(number, language: .chinese)
        #expect(shown.records == 0 && shown.projects == 0)
        #expect(try fixture.archive().dossiers(language: .chinese).dossiers.count == 1)
        #expect(try fixture.archive().status(index: nil).faults == [])
        #expect(try fixture.archive().yearStatus(2026).records == 0)
        var edit = CardEdit()
        edit.fields["ownerTraits.hobbies"] = "钓鱼"
        try fixture.act { try $0.edit(number, edit) }
        #expect(fixture.text("\(Self.own)/persons.json")?.contains("钓鱼") == true)
        #expect(try fixture.register(fixture.outside("a.txt")).registered.count == 1)
        try fixture.act {
            _ = try $0.addProject(
                number, name: "x", since: nil, until: nil, records: [:], notes: nil)
        }
        #expect(fixture.text("\(Self.own)/projects.json") != nil)
        #expect(try fixture.on("2027-01-04").act { try $0.openYear(2027) }.opened.count == 1)
        #expect(try fixture.verify().valid)
    }
}
