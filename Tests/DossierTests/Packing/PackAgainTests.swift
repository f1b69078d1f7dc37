import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What goes into which month's package: everything into exactly one, what waits into the next.
@Suite struct PackAgainTests {
    private static let volume = "2026/S/A/\(ArchiveFixture.number)"

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = try fixture.outside("2026-07-02 合同.txt", "合同")
        try fixture.on("2026-07-02").register(file)
        return fixture
    }

    private func contact(_ fixture: ArchiveFixture, _ content: String) throws {
        try fixture.act { desk in
            _ = try desk.addCommunication(
                fixture.client(), on: desk.clock.today(), channel: "电话", content: content,
                department: nil, counterpart: nil, result: nil)
        }
    }

    // 2026-07-25 is a Saturday, so the month is due on Monday.
    @Test("A contact entered on the due day behind the packing goes with the next month")
    func communications() throws {
        let fixture = try fixture()
        let july = "\(Self.volume)/communications/S/2026-07.jsonl"
        let august = "\(Self.volume)/communications/S/2026-08.jsonl"
        try contact(fixture.on("2026-07-26"), "packed")
        try fixture.on("2026-07-27").pack()
        #expect(try fixture.packed("TF-2026-07-S").filter { $0.hasSuffix("l") } == [july])
        try contact(fixture.on("2026-07-27"), "behind the packing")
        try contact(fixture.on("2026-08-20"), "in August")
        try fixture.on("2026-08-25").pack("2026-08")
        for package in ["TF-2026-08-S", "TF-2026-08-Z"] {
            let packed = try fixture.packed(package, of: "2026-08")
                .filter { $0.contains("/communications/") }
            #expect(packed == [august], "\(package)")
        }
        let next = try fixture.on("2026-09-28").pack("2026-09")
        #expect(next.packages.map(\.package.department.description) == ["Z"])
        #expect(
            try fixture.packed("TF-2026-09-Z", of: "2026-09")
                .allSatisfy { !$0.contains("/communications/") })
    }

    @Test("A contact behind the due day is told as later, and goes with the next month too")
    func laterCommunication() throws {
        let fixture = try fixture()
        try contact(fixture.on("2026-07-20"), "in July")
        try contact(fixture.on("2026-07-28"), "in August")
        let report = try fixture.on("2026-07-29").pack()
        let names = try fixture.packed("TF-2026-07-S").filter { $0.hasSuffix("l") }
        #expect(names == ["\(Self.volume)/communications/S/2026-07.jsonl"])
        #expect(report.packages.first?.later == [])
        try fixture.on("2026-08-25").pack("2026-08")
        let next = try fixture.packed("TF-2026-08-S", of: "2026-08")
            .filter { $0.hasSuffix("l") }
        #expect(next == ["\(Self.volume)/communications/S/2026-08.jsonl"])
    }

    @Test(
        "A document that was left out goes with the first month in which it is as its record says")
    func leftOut() throws {
        let fixture = try fixture()
        let path = try #require(try fixture.records().first?.path).description
        let place = URL(fileURLWithPath: fixture.inVolume(path).string)
        try Data("other".utf8).write(to: place)
        let july = try fixture.on("2026-07-27").pack { $0.allowed = ["digest-mismatch"] }
        #expect(july.packages.first?.leftOut.count == 1)
        let august = try fixture.on("2026-08-25").pack("2026-08") {
            $0.allowed = ["digest-mismatch"]
        }
        #expect(august.packages.first?.leftOut.count == 1)
        try Data("合同".utf8).write(to: place)
        let september = try fixture.on("2026-09-28").pack("2026-09")
        let package = try #require(september.packages.first)
        #expect(package.package.description == "TF-2026-09-S")
        #expect(package.totals.documents == 1 && package.leftOut == [])
        #expect(
            try fixture.packed("TF-2026-09-S", of: "2026-09").contains("\(Self.volume)/\(path)"))
        #expect(try fixture.records().first?.current?.sealedIn?.description == "2026-09")
        let october = try fixture.on("2026-10-26").pack("2026-10")
        #expect(october.packages.map(\.package.description) == ["TF-2026-10-Z"])
        let found = try fixture.on("2026-10-26").archive().validate(isDeep: true).findings
        #expect(found.filter { $0.severity == .error } == [])
    }

    @Test("A sealed document that was moved is handed over again at its new place")
    func moved() throws {
        let fixture = try fixture()
        try fixture.on("2026-07-27").pack()
        let path = try #require(try fixture.records().first?.path).description
        let other = path.replacingOccurrences(of: "合同.txt", with: "新名.txt")
        try HostFiles.move(fixture.inVolume(path), to: fixture.inVolume(other))
        let moved = try fixture.on("2026-07-28").registerAll()
        #expect(moved.registered.map(\.act) == [.moved])
        let next = try fixture.on("2026-08-25").pack("2026-08")
        #expect(next.packages.first?.totals.documents == 1)
        let names = try fixture.packed("TF-2026-08-S", of: "2026-08")
        #expect(names.contains("\(Self.volume)/\(other)"))
        #expect(names.contains("\(Self.volume)/records.json"))
        #expect(try fixture.records().first?.current?.sealedIn?.description == "2026-07")
    }

    @Test("Missing paper stays on the list until it is received, and is then handed over")
    func paper() throws {
        let fixture = try fixture()
        try fixture.on("2026-07-27").pack()
        let record = try #require(try fixture.records().first)
        #expect(try fixture.handOver("TF-2026-07-S").missingPaper.map(\.item) == [record.item])
        // Nothing else happens in August: the company's package tells of it.
        try fixture.on("2026-08-25").pack("2026-08")
        let august = try fixture.handOver("TF-2026-08-Z", of: "2026-08")
        #expect(august.missingPaper.map(\.item) == [record.item] && august.items == [])
        // In September the department has a package.
        let other = try fixture.outside("2026-09-01 附件.txt", "附件")
        try fixture.on("2026-09-01").register(other, category: "工作进度")
        try fixture.on("2026-09-28").pack("2026-09")
        let september = try fixture.handOver("TF-2026-09-S", of: "2026-09")
        #expect(september.missingPaper.map(\.item).contains(record.item))
        #expect(try fixture.handOver("TF-2026-09-Z", of: "2026-09").missingPaper == [])
        try fixture.on("2026-10-10").act { desk in
            _ = try desk.receivePaper(
                fixture.client(), item: record.item.description, PaperReceipt(place: "3-2-1"))
        }
        try fixture.on("2026-10-26").pack("2026-10")
        let october = try fixture.handOver("TF-2026-10-S", of: "2026-10")
        #expect(!october.missingPaper.map(\.item).contains(record.item))
        let item = try #require(october.items.first)
        #expect(item.record == record.id && item.paper?.state == .received)
        #expect(item.content != nil && item.stored == nil)
        #expect(october.totals.documents == 0 && october.totals.sheets == 1)
        #expect(
            try fixture.packed("TF-2026-10-S", of: "2026-10").contains(
                "\(Self.volume)/records.json"))
        for (package, month) in [
            ("TF-2026-08-Z", "2026-08"), ("TF-2026-09-S", "2026-09"),
            ("TF-2026-10-S", "2026-10"),
        ] {
            let file = fixture.at("归档包/\(month)/\(package).tar.zst")
            let report = try PackageVerifier().verify(.file(file))
            #expect(report.valid, "\(package) \(report.findings)")
        }
    }

    @Test("A volume copied by hand is never packed or sealed, whatever is allowed, and is told")
    func handCopied() throws {
        let fixture = try fixture()
        let copy = "2027/S/A/\(ArchiveFixture.number)"
        let target = fixture.at(copy)
        try FileManager.default.createDirectory(
            atPath: target.removingLastComponent().string, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: fixture.at(Self.volume).string, toPath: target.string)
        let before = try fixture.tree().filter { $0.key.contains(copy) }
        let refusal = packRefusal { try fixture.on("2026-07-27").pack() }
        #expect(refusal?.code == .openErrors)
        let rules = try fixture.on("2026-07-27").archive().validate(isDeep: true).findings
            .filter { $0.severity == .error }.map(\.rule)
        let report = try fixture.on("2026-07-27").pack { $0.allowed = rules }
        for package in report.packages {
            #expect(
                package.leftOut == [LeftOut(path: try #require(RelativePath(copy)), record: nil)])
            let names = try fixture.packed("\(package.package)")
            #expect(names.allSatisfy { !$0.hasPrefix("2027") })
        }
        #expect(try fixture.tree().filter { $0.key.contains(copy) } == before)
        // The card of the true volume is still that of the dossier's newest.
        #expect(try fixture.packed("TF-2026-07-S").contains("\(Self.volume)/card.json"))
        #expect(report.packages.first?.totals.documents == 1)
        let list = try fixture.handOver("TF-2026-07-Z")
        #expect(list.changedWhilePacking.map(\.record) == [nil])
    }

    @Test("A volume without the files that may be missing is packed all the same")
    func absentFiles() throws {
        let fixture = try fixture()
        for name in ["projects.json", "issues.json", "persons.json", "credit.json"] {
            try? FileManager.default.removeItem(atPath: fixture.inVolume(name).string)
        }
        let report = try fixture.on("2026-07-27").pack {
            $0.allowed = ["volume-file-missing"]
        }
        #expect(report.packages.first?.totals.documents == 1)
    }
}
