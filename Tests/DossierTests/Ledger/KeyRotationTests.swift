import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Keys are lost and stolen; the recovery key that `init` printed helps (design §4).
@Suite struct KeyRotationTests {
    private let founder = StaffID(serial: 1)

    /// A real archive, and its recovery key as it was printed.
    private func real() throws -> (fixture: ArchiveFixture, recovery: SigningKey) {
        let fixture = try ArchiveFixture(sandbox: false)
        let folder = KeyFolder(fixture.home.at("config"))
        let id = try fixture.archive().store.description.id
        let text = try Data(
            contentsOf: URL(fileURLWithPath: folder.recoveryKeyPath(id).string))
        return (fixture, try OpenSSHPrivateKeyFile(bytes: Array(text)).key)
    }

    @discardableResult
    private func rotate(
        _ fixture: ArchiveFixture, _ recovery: SigningKey? = nil
    ) throws -> VerifierKey {
        try fixture.act { try $0.rotateArchiveKey(recovery: recovery).key }
    }

    @Test(
        "The old key signs the new one in, and checkpoints of both are good",
        arguments: [true, false])
    func rotated(sandbox: Bool) throws {
        let fixture = try ArchiveFixture(sandbox: sandbox)
        let before = try fixture.handOut()
        let old = try fixture.archive().verifierKey()
        let key = try rotate(fixture)
        #expect(key.description != old.description)
        #expect(try fixture.archive().verifierKey() == key)
        let after = try fixture.handOut()
        #expect(after.signed.verdict(of: key) == .signed)
        #expect(try fixture.ledgerRules(since: [before, after]) == [])
        try rotate(fixture)
        let third = try fixture.handOut()
        #expect(try fixture.ledgerRules(since: [before, after, third]) == [])
    }

    @Test("The recovery key does so where the old one is lost; another does not")
    func recovered() throws {
        let (fixture, recovery) = try real()
        let archives = fixture.home.at("config/archives").string
        try FileManager.default.removeItem(atPath: archives)
        #expect(throws: LedgerError.self) { try rotate(fixture) }
        let stranger = try SigningKey(from: FixedIdentitySource(seed: 5))
        #expect {
            try rotate(fixture, stranger)
        } throws: {
            ($0 as? LedgerError)?.code == .otherRecoveryKey
        }
        try rotate(fixture, recovery)
        _ = try fixture.handOut()
        #expect(try fixture.ledgerRules() == [])
    }

    @Test("A stolen key signs nothing any more once it was replaced")
    func stolen() throws {
        let (fixture, _) = try real()
        let id = try fixture.archive().store.description.id
        let old = try #require(try KeyFolder(fixture.home.at("config")).archiveKey(id))
        try rotate(fixture)
        let genuine = try fixture.handOut()
        let forged = try SignedCheckpoint(
            Checkpoint(text: genuine.signed.checkpoint.text), key: old)
        #expect(
            try fixture.ledgerRules(since: [HeldCheckpoint(name: "old", signed: forged)])
                == ["held-unsigned"])
    }

    @Test("A person's key replaces nothing, though its holder is the administrator")
    func forged() throws {
        let fixture = try ArchiveFixture()
        var forger = try Forger(fixture)
        let stranger = try SigningKey(from: FixedIdentitySource(seed: 5))
        let before = try fixture.archive().verifierKey()
        let draft = EventDraft(
            .keyRotated, subjects: [.archive: "\(try fixture.archive().store.description.id)"],
            facts: [.archiveKey: "\(stranger.publicKey)"])
        try forger.append(draft, actor: founder, key: forger.key(founder.description))
        try forger.write()
        #expect(try fixture.ledgerRules() == ["history-key-rotation"])
        #expect(try fixture.archive().verifierKey() == before)
    }

    @Test("A person who lost their key comes back with the recovery key")
    func lostKey() throws {
        let (fixture, recovery) = try real()
        let place = fixture.home.at("config/keys/person").string
        try FileManager.default.removeItem(atPath: place)
        let folder = KeyFolder(fixture.home.at("config"))
        let fresh = try folder.personKey(madeFrom: FixedIdentitySource(seed: 31))
        #expect(throws: LedgerError.self) { try fixture.act { $0.actor } }
        var archive = try fixture.archive()
        archive.surroundings.recovery = (fresh, founder)
        #expect(throws: LedgerError.self) {
            try archive.write { try $0.enrol(founder, key: fresh.publicKey) }
        }
        archive.surroundings.recovery = (recovery, founder)
        _ = try archive.write { try $0.enrol(founder, key: fresh.publicKey) }
        #expect(try fixture.act { $0.actor } == founder)
        #expect(try fixture.ledgerRules() == [])
        // Whoever gets the month's package sees a sound history too.
        let later = fixture.on("2026-07-27")
        try later.pack()
        let package = later.at("归档包/2026-07/TF-2026-07-Z.tar.zst")
        let report = try PackageVerifier(trust: PackageTrust()).verify(.file(package))
        #expect(report.valid && report.findings.isEmpty)
    }

    @Test("The old key ends at the event that enrols the new one")
    func oldKeyEnds() throws {
        let fixture = try ArchiveFixture()
        let person = try fixture.addPerson("李娜", department: "S", roles: ["staff"])
        let fresh = try SigningKey(from: FixedIdentitySource(seed: 31))
        try fixture.act { try $0.enrol(person, key: fresh.publicKey) }
        var forger = try Forger(fixture)
        // The same day, so that the days of the key do not show it.
        try forger.append(
            EventDraft(.volumeOpened), actor: person, key: forger.key(person.description))
        try forger.write()
        #expect(try fixture.ledgerRules().contains("history-key-not-in-force"))
    }

    // MARK: What the recovery key may not do

    /// An enrolment that the recovery key signs, and the rules that tell of it.
    struct Recovery: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rules: Set<String>
        var actor = StaffID(serial: 1)
        var subject = StaffID(serial: 1)
        var hasLeft = false
        var change: @Sendable (inout StaffMember) -> Void = { _ in }

        init(_ name: String, _ rules: Set<String>) {
            (testDescription, self.rules) = (name, rules)
        }

        func with(_ change: (inout Recovery) -> Void) -> Recovery {
            var copy = self
            change(&copy)
            return copy
        }
    }

    static let recoveries: [Recovery] = [
        Recovery("the administrator's own new key", []),
        Recovery("somebody who manages no staff", ["history-role-missing"]).with {
            ($0.actor, $0.subject) = (StaffID(serial: 2), StaffID(serial: 2))
        },
        Recovery("another person's key", ["history-key-not-in-force"]).with {
            $0.subject = StaffID(serial: 2)
        },
        Recovery("somebody who left", ["history-not-staff"]).with {
            ($0.actor, $0.subject) = (StaffID(serial: 2), StaffID(serial: 2))
            $0.hasLeft = true
        },
        Recovery("a role besides the key", ["history-own-roles"]).with {
            $0.change = { $0.roles.append(RoleHeld(role: "sales", since: $0.since)) }
        },
        Recovery("a role less", ["history-own-roles"]).with {
            $0.change = { $0.roles.removeLast() }
        },
    ]

    @Test(
        "The recovery key brings back an administrator, and does nothing else",
        arguments: recoveries)
    func recoveryKey(recovery: Recovery) throws {
        let fixture = try ArchiveFixture()
        let person = try fixture.addPerson("李娜", department: "S", roles: ["staff"])
        if recovery.hasLeft { try fixture.act { try $0.staffLeaves(person) } }
        var staff: StaffPolicy = try fixture.archive().store.document(Layout.policy(.staff))
        try fixture.save(
            Layout.policy(.staff, version: staff.version).description,
            String(decoding: staff.document, as: UTF8.self))
        let place = try #require(staff.staff.firstIndex { $0.id == recovery.subject })
        let fresh = try SigningKey(from: FixedIdentitySource(seed: 31))
        let today = try #require(CalendarDate("2026-07-01"))
        staff.staff[place].keys.append(EnrolledKey(publicKey: fresh.publicKey, since: today))
        recovery.change(&staff.staff[place])
        staff.version += 1
        try fixture.save(
            Layout.policy(.staff).description, String(decoding: staff.document, as: UTF8.self))
        var forger = try Forger(fixture)
        try forger.append(
            EventDraft(
                .staffEnrolled, subjects: [.staff: recovery.subject.description],
                commitments: [.staff: Commitment.digest(of: staff.staff[place])],
                facts: [.version: "\(staff.version)"]),
            actor: recovery.actor, key: forger.key("recovery"))
        try forger.write()
        #expect(try fixture.ledgerRules() == recovery.rules)
    }
}
