import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A sandbox with the id of a real archive: its keys are public, so nothing of it may be taken for real.
@Suite struct SandboxOfferedTests {
    /// A real archive with a packed month, and a sandbox of the same id with packages of the same names.
    private func pair() throws -> (real: ArchiveFixture, sandbox: HandOffFixture) {
        let sandbox = try HandOffFixture()
        let real = try ArchiveFixture(sandbox: false)
        try real.addClient()
        try real.on("2026-07-02").register(try real.outside("2026-07-02 合同.txt", "合同"))
        var request = SubmitRequest(month: try #require(YearMonth("2026-07")))
        request.department = DepartmentCode("S")
        let manager = try manager(of: real)
        try withExtendedLifetime(manager) {
            _ = try manager.on("2026-07-27").archive().submit(request)
        }
        try real.on("2026-07-27").pack("2026-07")
        let ids = try [real.archive(), sandbox.archive.archive()].map(\.store.description.id)
        try #require(ids[0] == ids[1])
        return (real, sandbox)
    }

    /// The manager of S in a real archive, at a machine of their own, with a key of their own.
    private func manager(of real: ArchiveFixture) throws -> ArchiveFixture {
        var machine = real
        machine.home = try TemporaryDirectory()
        machine.identities = FixedIdentitySource(seed: 77_000)
        let key = try Archive.personKey(in: machine.home.at("config"), machine.identities)
        let office = real.on("2026-07-03")
        let id = try office.addPerson("王经理", department: "S", roles: ["department-manager"])
        _ = try office.act { try $0.enrol(id, key: key) }
        return machine
    }

    private func refusal(_ work: () throws -> Void) -> HandOffError.Code? {
        do {
            try work()
            return nil
        } catch {
            return (error as? HandOffError)?.code
        }
    }

    @Test("Its package is not handed over by the real archive, wherever it lies")
    func handedOver() throws {
        let (real, sandbox) = try pair()
        let offered = try sandbox.package("TF-2026-07-S")
        let drive = sandbox.outside.at("drive")
        let send = { (file: FilePath) in
            _ = try real.on("2026-08-26").archive().handOff(
                HandOffRequest(files: [file], holder: "天津分公司", output: drive))
        }
        #expect(refusal { try send(offered) } == .ofSandbox)
        // Put in place of the real one, with all that lies beside it.
        let shelf = try #require(try real.archive().packageFile("TF-2026-07-S"))
        for suffix in ["", ".sha256", ".tlog-proof"] {
            try HostFiles.remove(FilePath(shelf.string + suffix))
            try HostFiles.copy(
                FilePath(offered.string + suffix), to: FilePath(shelf.string + suffix))
        }
        #expect(refusal { try send(shelf) } == .ofSandbox)
        #expect(try sandbox.shell("ls drive").output == "")
        #expect(try real.archive().copies().isEmpty)
    }

    @Test("Neither the real archive's key nor its checkpoint vouches for it")
    func verified() throws {
        let (real, sandbox) = try pair()
        let offered = try sandbox.package("TF-2026-07-S")
        let key = try real.archive().verifierKey()
        let byKey = try PackageVerifier(trust: PackageTrust(key: key)).verify(.file(offered))
        #expect(byKey.authenticity != .proved && byKey.authenticity != .sandbox)
        let held = try real.on("2026-07-28").handOut().signed
        let byCheckpoint = try PackageVerifier(trust: PackageTrust(held: held))
            .verify(.file(offered))
        #expect(byCheckpoint.authenticity != .proved)
        // Which of the two depends on which history is longer.
        let told = Set(byCheckpoint.findings.map(\.rule))
        #expect(!told.isDisjoint(with: ["package-held-checkpoint", "package-not-proved"]))
        #expect(told.contains("package-sandbox"))
    }

    @Test("Its checkpoint is no proof against the real ledger, and its receipt is of no hand-over")
    func others() throws {
        let (real, sandbox) = try pair()
        #expect(
            try real.ledgerRules(since: [sandbox.archive.on("2026-08-26").handOut()])
                .contains("held-sandbox"))
        try sandbox.send(["TF-2026-07-S"])
        let result = try sandbox.receive([sandbox.onDrive("TF-2026-07-S.tar.zst")])
        #expect(result.receipt?.authenticity != .proved)
        let receipt = try #require(result.receipt).signed(with: sandbox.key())
        #expect(
            refusal { _ = try real.on("2026-08-28").archive().confirm(receipt) }
                == .otherHandOff)
    }

    @Test("Its proof is told to be of a sandbox")
    func proof() throws {
        let (_, sandbox) = try pair()
        let file = FilePath(try sandbox.package("TF-2026-07-S").string + ".tlog-proof")
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file.string)))
        let report = try ProofChecker().check(ProofFile(bytes: bytes))
        #expect(report.isSandbox)
    }
}
