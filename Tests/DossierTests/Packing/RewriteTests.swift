import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A successor of a package lacks what was destroyed, and nothing else (rule DES-4).
@Suite struct RewriteTests {
    private static let package = "TF-2026-07-S"
    private static let successor = "TF-2026-07-S-2"

    /// Two months packed, and the list at a state; nil is executed.
    private func company(
        _ state: DisposalState? = nil, output: FilePath? = nil,
        _ change: (inout PackRequest) throws -> Void = { _ in }
    ) throws -> (fixture: DisposalFixture, list: DisposalView) {
        var fixture = try DisposalFixture()
        let archive = fixture.retention.archive
        try archive.on("2026-07-27").pack("2026-07", change)
        try archive.on("2026-08-03").register(archive.outside("2026-08-02 二.txt", "二"))
        try archive.on("2026-08-27").pack("2026-08")
        let list = try fixture.bring(fixture.create(), to: state ?? .counted)
        return (fixture, try state == nil ? fixture.execute(list) : list)
    }

    private func file(_ name: String, _ fixture: DisposalFixture) -> FilePath {
        let month = name.split(separator: "-").dropFirst().prefix(2).joined(separator: "-")
        return fixture.retention.archive.at("归档包/\(month)/\(name).tar.zst")
    }

    @discardableResult
    private func rewrite(
        _ fixture: DisposalFixture, _ list: DisposalView, _ name: String = Self.package,
        _ change: (inout RewriteRequest) throws -> Void = { _ in }
    ) throws -> RewrittenPackage {
        var request = RewriteRequest(file(name, fixture))
        try change(&request)
        return try fixture.archive().rewrite(request, without: list.list.number).value
    }

    private func key(_ fixture: DisposalFixture) throws -> VerifierKey {
        let store = try fixture.archive().store
        let origin = CheckpointOrigin(store.description).description
        let key = try Ledger(store: store).firstEvent().archiveKey
        return try #require(VerifierKey(name: origin, key: key))
    }

    private func errors(_ findings: [Finding]) -> [String] {
        findings.filter { $0.severity == .error }.map(\.rule)
    }

    /// How somebody confirms a copy, or why not.
    private func confirm(
        _ fixture: DisposalFixture, _ list: DisposalView, _ name: String,
        _ way: DisposalCopy.Gone.Way = .rewritten
    ) throws -> DisposalView {
        let copies = try #require(fixture.show(list).list.copies)
        let place = try #require(copies.firstIndex { $0.name == name })
        return try fixture.disposals().confirmCopy(
            list.list.number, place + 1, way, evidence: nil
        ).value
    }

    private func refusal(_ work: () throws -> Void) -> RewriteError.Code? {
        do {
            try work()
            return nil
        } catch let error as RewriteError {
            let said = Language.allCases.map {
                MessageCatalogue.sentence(for: error.message, in: $0)
            }
            #expect(said.allSatisfy { !$0.contains("{") && !$0.contains("Code") })
            return error.code
        } catch {
            Testing.Issue.record("\(error)")
            return nil
        }
    }

    @Test("It lacks the documents, carries their tombstones, and names what it replaces")
    func successor() throws {
        let (fixture, list) = try company()
        let archive = fixture.retention.archive
        let before = try archive.packed(Self.package)
        let made = try rewrite(fixture, list)
        #expect(made.package.description == Self.successor && made.removed.count == 2)
        let after = try archive.packed(Self.successor)
        #expect(before.count - after.count == 2 && Set(after).isSubset(of: before))
        #expect(!after.contains { $0.contains("纪要.txt") || $0.contains("来函.txt") })
        let handOver = try archive.handOver(Self.successor)
        #expect(handOver.items.count == 1 && handOver.totals == made.totals)
        #expect(Set(handOver.tombstones) == Set(made.removed))
        // The package itself stays, and whoever has the key proves its successor.
        #expect(HostFiles.exists(file(Self.package, fixture)))
        let verifier = PackageVerifier(trust: PackageTrust(key: try key(fixture)))
        let report = try verifier.verify(.file(file(Self.successor, fixture)))
        #expect(errors(report.findings) == [] && report.authenticity == .sandbox)
        #expect(report.month?.description?.replaces == made.replaces)
        #expect(report.month?.description?.lists == [list.list.id])
        #expect(try fixture.retention.findings() == [])
        #expect(try archive.verify().valid)
    }

    @Test("The chain goes on with it, and not without its proof")
    func chain() throws {
        let (fixture, list) = try company()
        try rewrite(fixture, list)
        let verify = { (name: String) in
            try PackageVerifier().verify(.file(file(name, fixture)))
        }
        let all = try [
            Self.package, Self.successor, "TF-2026-08-S", "TF-2026-07-Z", "TF-2026-08-Z",
        ]
        .map(verify)
        #expect(errors(PackageChain.findings(all)) == [])
        #expect(errors(PackageChain.findings(Array(all.dropFirst()))) == [])
        #expect(PackageChain.missing(Array(all.dropFirst())) == [])
        try HostFiles.remove(FilePath(file(Self.successor, fixture).string + ".tlog-proof"))
        let untold = try [Self.successor, "TF-2026-08-S"].map(verify)
        #expect(
            errors(PackageChain.findings(untold)) == ["package-chain-replacement-untold"])
        // A second one that is the same is mended; nobody has another one made.
        let again = try rewrite(fixture, list)
        #expect(again.digest == untold[0].digest)
        let mended = try [Self.successor, "TF-2026-08-S"].map(verify)
        #expect(errors(PackageChain.findings(mended)) == [])
    }

    @Test("The package goes when its successor lies there, by the same confirmation as any copy")
    func removed() throws {
        let (fixture, list) = try company()
        let archive = fixture.retention.archive
        #expect(list.list.copies?.map(\.name) == [Self.package])
        for way in [DisposalCopy.Gone.Way.rewritten, .destroyed, .confirmed] {
            #expect(
                refusal { _ = try confirm(fixture, list, Self.package, way) } == .noSuccessor)
        }
        try rewrite(fixture, list)
        let confirmed = try confirm(fixture, list, Self.package)
        #expect(confirmed.list.copies?.allSatisfy { $0.gone?.way == .rewritten } == true)
        let old = file(Self.package, fixture)
        #expect(!HostFiles.exists(old))
        #expect(HostFiles.exists(FilePath(old.string + ".tlog-proof")))
        let count = DisposalAct.count(items: 2, statement: "已销毁")
        try fixture.act(list, .supervisorZ, count)
        try fixture.act(list, .supervisorS, count)
        #expect(
            try fixture.disposals().close(list.list.number, remark: nil).value.list.state == .closed
        )
        #expect(try fixture.retention.findings() == [])
        let left = try Shell.run(
            "for f in */*.tar.zst; do zstd -dqc $f | grep -ac '^纪要$' ; done; true",
            in: URL(fileURLWithPath: archive.at("归档包").string)
        ).output
        #expect(!left.contains("1"))
    }

    @Test("What is refused")
    func refused() throws {
        let (waiting, draft) = try company(.approved)
        #expect(refusal { try rewrite(waiting, draft) } == .notDestroyed)
        let (fixture, list) = try company()
        #expect(refusal { try rewrite(fixture, list, "TF-2026-08-S") } == .nothingOfList)
        // Fixtures share the ids of their archives, unless they draw them otherwise.
        let other = try ArchiveFixture(identities: FixedIdentitySource(seed: 770_000))
        try other.addClient()
        try other.register(other.outside("2026-07-02 合同.txt", "合同"))
        try other.on("2026-07-27").pack()
        let strange = other.at("归档包/2026-07/TF-2026-07-S.tar.zst")
        #expect(refusal { try rewrite(fixture, list) { $0.file = strange } } == .otherArchive)
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.retention.archive.client()]
        _ = try fixture.archive(.legal).write { try $0.layHold(new) }
        #expect(throws: HoldRefusal.self) { try rewrite(fixture, list) }
    }

    @Test("Whatever of it is restored, in whatever order, what was destroyed does not come back")
    func resurrection() throws {
        let (fixture, list) = try company()
        try rewrite(fixture, list)
        let archive = fixture.retention.archive.on(DisposalFixture.after)
        let rest = ["TF-2026-07-Z", "TF-2026-08-S", "TF-2026-08-Z"]
        for (place, sources) in [
            [Self.package], [Self.successor], [Self.package, Self.successor],
            [Self.successor, Self.package],
        ].enumerated() {
            let files = (sources + rest).map { file($0, fixture).string }
            let name = "restored\(place)"
            _ = try archive.restore(files, into: name)
            let left = try Shell.run(
                "find . -name '纪要.txt' -o -name '来函.txt'",
                in: URL(fileURLWithPath: archive.directory.at(name).string)
            ).output
            #expect(left == "", "\(sources)")
            let path = archive.directory.at("\(name)/\(archive.recordsPath)")
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path.string))
            let records = try RecordList(document: Array(bytes)).records
            #expect(records.filter { $0.tombstone != nil }.count == 2, "\(sources)")
        }
    }
}
