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
        let copies = try fixture.show(list).copies
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
        let python = PackageFolder.url.appendingPathComponent(".venv/bin/python3").path
        let stranger = try Shell.run(
            """
            export LC_ALL=C.UTF-8
            mkdir out && zstd -dqc \(file(Self.successor, fixture)) | tar -C out -xf - &&
            \(python) -m bagit --validate out/\(Self.successor) 2> bagit.err && echo valid || cat bagit.err
            """, in: URL(fileURLWithPath: archive.directory.path.string))
        #expect(stranger.output == "valid\n")
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

    @Test("A second time it is refused, and the successor stays")
    func again() throws {
        let (fixture, list) = try company()
        let made = try rewrite(fixture, list)
        #expect(refusal { try rewrite(fixture, list) } == .rewrittenAlready)
        #expect(HostFiles.exists(file(Self.successor, fixture)))
        #expect(
            try fixture.archive().store.digest(of: #require(RelativePath(made.path))).digest
                == made.fileDigest)
    }

    @Test("A list and a tombstone written by hand take no package away")
    func forged() throws {
        let (fixture, list) = try company(.approved)
        let archive = fixture.retention.archive
        let register = "_archive/registers/disposals/2057.json"
        let text = try #require(archive.text(register))
        try archive.save(
            register,
            text.replacing("\"state\": \"approved\"", with: "\"state\": \"primaryDestroyed\""))
        try fixture.retention.archive.bury(1)
        #expect(
            DossierTests.refusal { _ = try confirm(fixture, list, Self.package) } == .notVouched)
        #expect(DossierTests.refusal { try rewrite(fixture, list) } == .notVouched)
        #expect(HostFiles.exists(file(Self.package, fixture)))
        #expect(!HostFiles.exists(file(Self.successor, fixture)))
    }

    @Test("Every package that holds an item is known, also where it was only moved")
    func moved() throws {
        var fixture = try DisposalFixture()
        let archive = fixture.retention.archive
        try archive.on("2026-07-27").pack("2026-07")
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        let path = try #require(archive.listed().records[1].path).description
        try HostFiles.move(
            archive.at("\(volume)/\(path)"), to: archive.at("\(volume)/03会议纪要/改名.txt"))
        let report = try archive.on("2026-08-03").registerAll()
        #expect(report.registered.count == 1, "\(report)")
        try archive.on("2026-08-27").pack("2026-08")
        #expect(
            try archive.packed("TF-2026-08-S", of: "2026-08").contains { $0.contains("改名.txt") })
        let counted = try fixture.bring(fixture.create(), to: .counted)
        let list = try fixture.execute(counted)
        #expect(list.copies.map(\.name).sorted() == [Self.package, "TF-2026-08-S"])
    }

    @Test("A backup that holds packages is known by what is in them")
    func backupWithPackages() throws {
        let (fixture, list) = try company()
        let archive = fixture.retention.archive.on("2057-03-11")
        for (folder, isWith) in [("plain", false), ("with", true)] {
            try archive.backUp { $0.withPackages = isWith }
            let kinds = try fixture.show(list).copies.map(\.kind)
            #expect(kinds == (isWith ? [.package, .backup] : [.package]), "\(folder)")
        }
    }

    @Test("What was replaced is handed over no more")
    func handedOver() throws {
        let (fixture, list) = try company()
        try rewrite(fixture, list)
        let archive = fixture.retention.archive.on(DisposalFixture.after)
        let drive = archive.directory.at("drive")
        try HostFiles.makeFolder(drive)
        for (name, code) in [(Self.package, HandOffError.Code.replaced), (Self.successor, nil)] {
            let request = HandOffRequest(
                files: [file(name, fixture)], holder: "天津分公司", output: drive)
            let sent = Result { try archive.archive().handOff(request) }
            switch sent {
            case .success: #expect(code == nil, "\(name)")
            case .failure(let error): #expect((error as? HandOffError)?.code == code, "\(name)")
            }
        }
    }

    @Test("A second list takes out of the successor what it destroyed")
    func secondList() throws {
        var fixture = try DisposalFixture()
        let archive = fixture.retention.archive
        try archive.on("2026-07-27").pack("2026-07")
        var lists: [DisposalView] = []
        for name in DisposalFixture.all {
            fixture.day = "2057-02-01"
            let counted = try fixture.bring(fixture.create([name]), to: .counted)
            lists.append(try fixture.execute(counted))
        }
        try rewrite(fixture, lists[0])
        _ = try confirm(fixture, lists[0], Self.package)
        #expect(!HostFiles.exists(file(Self.package, fixture)))
        let left = try fixture.show(lists[1])
        #expect(left.copies.map(\.name) == [Self.successor])
        #expect(
            refusal { _ = try confirm(fixture, lists[1], Self.successor) } == .noSuccessor)
        try rewrite(fixture, lists[1], Self.successor)
        let done = try confirm(fixture, lists[1], Self.successor)
        #expect(done.copies.allSatisfy { $0.gone != nil })
        #expect(!HostFiles.exists(file(Self.successor, fixture)))
        #expect(HostFiles.exists(file("TF-2026-07-S-3", fixture)))
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
