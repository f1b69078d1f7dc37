import DossierIndex
import DossierModel
import Testing

/// The figures of `dossier status`.
@Suite struct StatusTests {
    @Test func countsByDepartmentYearAndState() throws {
        let archive = try ArchiveFixture(isEmpty: true)
        let number = ArchiveFixture.number
        let card = try archive.addVolume("2025/S/A/\(number)")
        try archive.addVolume("2026/S/B/\(number)", dossier: card.dossier)
        try archive.addVolume("2026/J/A/TF-J-A-202601-SHMD") { card in
            card.statuses[0].value = DossierStatus.closed.rawValue
        }
        try archive.addVolume("2026/J/A/TF-J-A-202602-GZ") { $0.responsible = nil }
        try archive.register(["02合同/甲.txt": "a"], in: "2025/S/A/\(number)") { record in
            record.basis = .modified
        }
        try archive.enter("02合同/没有.txt", in: "2026/S/B/\(number)")
        try archive.write("2026/S/B/\(number)/新.txt", "n")
        try archive.write("待归档/J/等.txt", "w")
        _ = try archive.index()
        let status = try archive.opened().status()
        #expect(status.total == share(open: 2, closed: 1, records: 2, unregistered: 2))
        let market = try #require(DepartmentCode("S"))
        let project = try #require(DepartmentCode("J"))
        #expect(status.departments[market] == share(open: 1, records: 2, unregistered: 1))
        #expect(status.departments[project] == share(open: 1, closed: 1, unregistered: 1))
        #expect(status.years[2025] == share(open: 1, records: 1))
        #expect(status.years[2026] == share(open: 2, closed: 1, records: 1, unregistered: 1))
        #expect(
            status.documents == [.registered: 1, .missing: 1, .unregistered: 1, .waiting: 1])
        #expect(status.withoutResponsible == ["TF-J-A-202602-GZ"])
        #expect(status.uncertainDates == 1)
        #expect(status.faults == [])
    }

    private func share(
        open: Int = 0, closed: Int = 0, records: Int = 0, unregistered: Int = 0
    ) -> IndexStatus.Share {
        var share = IndexStatus.Share()
        share.openDossiers = open
        share.closedDossiers = closed
        share.records = records
        share.unregistered = unregistered
        return share
    }
}
