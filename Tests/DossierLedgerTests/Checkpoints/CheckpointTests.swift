import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierLedger

/// Checkpoints of an archive: signed, kept, proved with, and checked by strangers.
@Suite("Checkpoints of an archive")
struct CheckpointTests {
    private let fixture: Fixture

    init() throws {
        fixture = try Fixture()
        try fixture.directory.add(["_archive": ["work": [:]]])
        let head = try fixture.add(fixture.opening())
        try fixture.add(Fixture.registrations(5), after: head, by: 1)
    }

    private func open() throws -> WritingSession {
        try WritingSession.open(
            fixture.store(), holder: LeaseHolder(person: "张三", command: "test"),
            credentials: Credentials(keys: KeyFolder(fixture.directory.at("none"))),
            clock: FixedClock(), wait: 0)
    }

    private func sign() throws -> SignedCheckpoint {
        let session = try open()
        defer { session.close() }
        return try session.signCheckpoint()
    }

    private func addEvents(_ count: Int) throws {
        let session = try open()
        defer { session.close() }
        try session.commit(ChangeSet(), Fixture.registrations(count))
    }

    private func ledger() throws -> Ledger { Ledger(store: try fixture.store()) }

    private func lines() throws -> [[UInt8]] { try ledger().events().map(\.bytes) }

    @Test("The head is signed, kept by its size, and given back while nothing is added")
    func kept() throws {
        let signed = try sign()
        #expect(signed.head == (try ledger().treeHead()))
        #expect(signed.head.root == NaiveTree(try lines().map { MerkleHash.leaf($0) }).root(0..<7))
        #expect(signed.verdict(of: try ledger().verifierKey()) == .signed)
        #expect(signed.checkpoint.origin == "TF.dossier/\(fixture.archive.id)/1")
        let file = fixture.directory.text("_archive/ledger/main/checkpoints/7")
        #expect(file == String(decoding: signed.bytes, as: UTF8.self))
        #expect(try sign() == signed)
        try addEvents(2)
        #expect(try sign().head.size == 9)
        #expect(try ledger().checkpoints().map(\.size) == [7, 9])
        var report = try LedgerVerifier(store: fixture.store()).verify()
        report.verified = nil
        #expect(report == LedgerReport(events: 9, checkpoints: 2))
    }

    @Test("Proofs of every event and every older size hold, from files alone")
    func proofs() throws {
        let old = try sign()
        try addEvents(4)
        let signed = try sign()
        let key = try ledger().verifierKey()
        for sequence in 0..<11 {
            let proof = try ledger().proof(of: sequence)
            let file = try ProofFile(bytes: proof.bytes)
            let report = try ProofChecker(key: key, held: signed).check(file)
            #expect(report.valid && report.authenticity == .holds)
            #expect(report.event?.sequence == sequence)
            #expect(!report.checks.contains { $0.result != .holds })
        }
        #expect(try ledger().proof(of: 6, size: 7).checkpoint == old)
        let growth = try ProofFile(bytes: ledger().proof(since: old).bytes)
        #expect(try ProofChecker(key: key, held: old).check(growth).valid)
        #expect(try !ProofChecker(key: key, held: signed).check(growth).valid)
        let bare = try ProofChecker().check(ProofFile(bytes: ledger().proof(of: 3).bytes))
        #expect(bare.valid && bare.authenticity == .notChecked)
        let error = #expect(throws: LedgerError.self) { try ledger().proof(of: 8, size: 7) }
        #expect(error?.code == .eventBehindCheckpoint && error?.detail == "7")
        let other = #expect(throws: LedgerError.self) { try ledger().proof(of: 3, size: 50) }
        #expect(other?.code == .noCheckpointOfSize && other?.detail == "7 11")
        let newest = #expect(throws: LedgerError.self) { try ledger().proof(since: signed) }
        #expect(newest?.code == .noNewerCheckpoint && newest?.place == "11")
        let older = #expect(throws: LedgerError.self) {
            try ledger().proof(since: signed, size: 7)
        }
        #expect(older?.code == .noNewerCheckpoint)
        let missing = #expect(throws: LedgerError.self) { try ledger().proof(of: 11) }
        #expect(missing?.code == .noSuchEvent)
    }

    @Test("Many proofs of one pass are those of a pass each")
    func together() throws {
        let signed = try sign()
        let proofs = try ledger().proofs(of: [0, 3, 4, 6], in: signed)
        #expect(proofs.keys.sorted() == [0, 3, 4, 6])
        for (sequence, proof) in proofs {
            #expect(try proof == ledger().proof(of: sequence), "\(sequence)")
        }
        #expect(throws: LedgerError.self) { try ledger().proofs(of: [1, 7], in: signed) }
    }

    @Test("What a range needs is what is signed and proved of each size alone", arguments: 0..<9)
    func range(first: Int) throws {
        try addEvents(3)
        let session = try open()
        defer { session.close() }
        let proofs = try session.proofs(first: first, last: 8)
        #expect(try proofs.signed == session.signCheckpoint(size: 9))
        #expect(try proofs.frontier == ledger().compactRange(size: first))
        let lines = try ledger().events()[first...8]
        #expect(proofs.bytes == lines.reduce(0) { $0 + Int64($1.bytes.count) + 1 })
        guard first > 0 else {
            #expect(proofs.previous == nil && proofs.consistency == nil)
            return
        }
        let previous = try session.signCheckpoint(size: first)
        #expect(proofs.previous == previous)
        #expect(try proofs.consistency == ledger().proof(since: previous, size: 9))
    }

    @Test("Every bit of a proof counts")
    func bits() throws {
        let old = try sign()
        try addEvents(1)
        _ = try sign()
        let key = try ledger().verifierKey()
        let files = [
            try ledger().proof(of: 5).bytes, try ledger().proof(since: old).bytes,
        ]
        for bytes in files {
            let checker = ProofChecker(key: key, held: files[1] == bytes ? old : nil)
            #expect(try checker.check(ProofFile(bytes: bytes)).valid)
            for bit in 0..<(bytes.count * 8) where Self.isFlipped(bit) {
                var changed = bytes
                changed[bit / 8] ^= 1 << UInt8(bit % 8)
                let report = try? checker.check(ProofFile(bytes: changed))
                if report?.valid == true { Issue.record("bit \(bit) of \(bytes.count * 8)") }
            }
        }
    }

    /// One bit of each byte, each bit in turn; `TEST_SCALE` flips them all.
    private static func isFlipped(_ bit: Int) -> Bool {
        if ProcessInfo.processInfo.environment["TEST_SCALE"] != nil { return true }
        return bit % 8 == bit / 8 % 8
    }

    @Test("Whoever holds the lines between two checkpoints shows that they are its leaves")
    func range() throws {
        let old = try sign()
        try addEvents(3)
        let signed = try sign()
        let known = try ledger().compactRange(size: old.head.size)
        var range = try #require(CompactRange(size: known.size, hashes: known.hashes))
        #expect(range.root == old.head.root)
        for line in try lines()[old.head.size...] { range.append(MerkleHash.leaf(line)) }
        #expect(range.head == signed.head)
        let proof = try ledger().consistencyProof(from: old.head.size, to: signed.head.size)
        #expect(proof.holds(oldRoot: old.head.root, root: signed.head.root))
        #expect(try ledger().treeHead(size: 7) == old.head)
        for size in [11, -1] {
            #expect(throws: LedgerError.self) { try ledger().treeHead(size: size) }
        }
        #expect(throws: LedgerError.self) { try ledger().consistencyProof(from: 0, to: 5) }
    }

    @Test("A ledger that was cut or rewritten is found, and never signed again")
    func rewritten() throws {
        let head = try ledger().head()
        try addEvents(1)
        let signed = try sign()
        try fixture.remove("_archive/ledger/main/2026-11/000000000007.jsonl")
        #expect(try rules() == ["checkpoint-disagrees"])
        #expect(refusal() == .checkpointDisagrees)
        // Another history of the same length, properly signed by somebody with a key.
        try fixture.add(
            [EventDraft(.leaseReleased)], after: head, at: Fixture.start, by: 1)
        #expect(try rules() == ["checkpoint-disagrees"])
        #expect(refusal() == .checkpointDisagrees)
        try fixture.add(
            Fixture.registrations(3), after: ledger().head(), at: Fixture.start, by: 1)
        #expect(refusal() == .checkpointDisagrees)
        let since = #expect(throws: LedgerError.self) { try ledger().proof(since: signed) }
        #expect(since?.code == .checkpointDisagrees)
    }

    private func rules() throws -> [String] {
        try LedgerVerifier(store: fixture.store()).verify().findings.map(\.rule)
    }

    private func refusal() -> LedgerError.Code? {
        #expect(throws: LedgerError.self) { try sign() }?.code
    }

    @Test(
        "What lies among the checkpoints and is none is found",
        arguments: [
            "garbage", "of another size", "of another key", "of another archive",
        ])
    func foreign(kind: String) throws {
        let signed = try sign()
        let other = try SigningKey.sandbox(fixture.archive.id, "other")
        var bytes = signed.bytes
        switch kind {
        case "garbage": bytes = [1, 2, 3]
        case "of another size": try addEvents(1)
        case "of another key":
            bytes = try SignedCheckpoint(signed.checkpoint, key: other).bytes
        default:
            var archive = fixture.archive
            archive.id = FixedIdentitySource(seed: 9).makeID()
            let key = try SigningKey.sandbox(fixture.archive.id, "archive")
            let checkpoint = Checkpoint(origin: CheckpointOrigin(archive), head: signed.head)
            bytes = try SignedCheckpoint(checkpoint, key: key).bytes
        }
        let name = kind == "of another size" ? "8" : "7"
        try fixture.write(
            bytes, to: Layout.checkpoints.appending(try requireValue(RelativePath(name))))
        #expect(try rules() == ["checkpoint-form"])
        #expect(refusal() == .badCheckpoint)
    }

    @Test("In a real archive only who keeps the archive's key signs")
    func realArchive() throws {
        let real = try Fixture(sandbox: false)
        try real.add(real.opening())
        let folder = KeyFolder(real.directory.at("config"))
        let credentials = Credentials(keys: folder)
        let ledger = Ledger(store: try real.store())
        let none = #expect(throws: LedgerError.self) { try credentials.archiveKey(of: ledger) }
        #expect(none?.code == .noArchiveKey)
        try folder.keep(SigningKey(from: FixedIdentitySource()), for: real.archive.id)
        let other = #expect(throws: LedgerError.self) { try credentials.archiveKey(of: ledger) }
        #expect(other?.code == .otherArchiveKey)
        let own = KeyFolder(real.directory.at("own"))
        try own.keep(SigningKey.sandbox(real.archive.id, "archive"), for: real.archive.id)
        let key = try Credentials(keys: own).archiveKey(of: ledger)
        #expect(key.key.publicKey == (try ledger.firstEvent().archiveKey))
    }

    @Test(
        "An origin is read in its one form",
        arguments: [
            "TF.dossier/x/1", "TF.dossier/\(id)/0", "TF.dossier/\(id)/01", "tf.dossier/\(id)/1",
            "TF.dossier/\(id)", "TF/\(id)/1", "TF.dossier/\(id)/1/",
        ])
    func badOrigins(text: String) {
        #expect(CheckpointOrigin(text) == nil)
        #expect(CheckpointOrigin("TF.dossier/\(Self.id)/12")?.epoch == 12)
    }

    private static let id = FixedIdentitySource().makeID(Named.Archive.self)
}
