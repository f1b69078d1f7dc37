import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What is forged is found (docs/threat-model.md), one forgery each.
@Suite struct ForgeryTests {
    /// A sandbox with a dossier, two documents and a second person.
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        _ = try fixture.addPerson("李娜", department: "S", roles: ["staff"])
        try fixture.addClient()
        try fixture.register(try fixture.outside("2026-06-01 合同.txt", "合同"))
        try fixture.register(try fixture.outside("2026-06-02 补充.txt", "补充"))
        return fixture
    }

    private let second = StaffID(serial: 2)

    @Test("An honest history has no finding, read or not")
    func honest() throws {
        let fixture = try fixture()
        #expect(try fixture.ledgerRules() == [])
        #expect(try fixture.ledgerRules(since: [fixture.handOut()], isDeep: true) == [])
        let verdict = try fixture.archive().verifyLedger()
        #expect(verdict.notChecked == ["digest-mismatch"])
        let lines = try Forger(fixture).lines
        #expect(verdict.events == lines.count)
    }

    // MARK: Single lines

    @Test("An event removed")
    func removed() throws {
        var forger = try Forger(try fixture())
        forger.lines.remove(at: 2)
        try forger.write()
        #expect(try forger.fixture.ledgerRules().contains("ledger-gap"))
    }

    @Test("An event changed")
    func changed() throws {
        var forger = try Forger(try fixture())
        var event = try EventLine(bytes: forger.lines[2])
        event.event.via = .paper
        forger.lines[2] = event.bytes
        try forger.write()
        let rules = try forger.fixture.ledgerRules()
        #expect(rules.isSuperset(of: ["ledger-signature", "ledger-chain"]))
    }

    @Test("Two events reordered")
    func reordered() throws {
        var forger = try Forger(try fixture())
        forger.lines.swapAt(2, 3)
        try forger.write()
        #expect(try forger.fixture.ledgerRules().contains("ledger-gap"))
    }

    @Test("An event added by a foreign key")
    func foreignKey() throws {
        var forger = try Forger(try fixture())
        let stranger = try SigningKey(from: FixedIdentitySource(seed: 99))
        try forger.append(
            EventDraft(.leaseReleased), actor: StaffID(serial: 1), key: stranger)
        try forger.write()
        #expect(try forger.fixture.ledgerRules() == ["ledger-signer-unknown"])
    }

    // MARK: The archive against the ledger

    @Test("A record and its document changed together")
    func recordAndDocument() throws {
        let fixture = try fixture()
        let record = try #require(try fixture.records().first)
        let path = try #require(record.path).description
        let digest = try #require(record.current?.digest)
        let forged = Array("假同".utf8)
        try fixture.save("2026/S/A/\(ArchiveFixture.number)/\(path)", "假同")
        try fixture.edit(
            "2026/S/A/\(ArchiveFixture.number)/records.json", digest.description,
            ContentDigest(of: forged).description)
        // The document is as its record says, so only the ledger knows better.
        #expect(try fixture.ledgerRules(isDeep: true) == ["commitment-mismatch"])
        #expect(try fixture.ledgerRules() == ["commitment-mismatch"])
    }

    @Test("A document exchanged for another of the same length: found where documents are read")
    func exchanged() throws {
        let fixture = try fixture()
        let path = try #require(try fixture.records().first?.path).description
        try fixture.save("2026/S/A/\(ArchiveFixture.number)/\(path)", "假同")
        #expect(try fixture.ledgerRules(isDeep: true) == ["digest-mismatch"])
    }

    @Test("The same with its old time of modification; another length shows without reading")
    func exchangedInTime() throws {
        let fixture = try fixture()
        let path = try #require(try fixture.records().first?.path).description
        let place = fixture.inVolume(path)
        let files = FileManager.default
        let old = try files.attributesOfItem(atPath: place.string)[.modificationDate]
        for (text, isDeep) in [("假同", true), ("假同一份", false)] {
            try HostFiles.overwrite(place, with: text)
            try files.setAttributes(
                [.modificationDate: try #require(old)], ofItemAtPath: place.string)
            #expect(try fixture.ledgerRules(isDeep: isDeep) == ["digest-mismatch"])
        }
    }

    @Test("A document gone without a disposal")
    func gone() throws {
        let fixture = try fixture()
        let path = try #require(try fixture.records().first?.path).description
        try FileManager.default.removeItem(atPath: fixture.inVolume(path).string)
        #expect(try fixture.ledgerRules() == ["document-missing"])
    }

    @Test("A record gone with its document: a commitment that no entry fulfils")
    func recordGone() throws {
        let fixture = try fixture()
        let path = try #require(try fixture.records().first?.path).description
        try FileManager.default.removeItem(atPath: fixture.inVolume(path).string)
        let place = "2026/S/A/\(ArchiveFixture.number)/records.json"
        var list: RecordList = try fixture.archive().store.document(
            try #require(RelativePath(place)))
        list.records.removeFirst()
        try fixture.save(place, String(decoding: list.document, as: UTF8.self))
        #expect(try fixture.ledgerRules() == ["commitment-unfulfilled"])
    }

    @Test("A policy widened by hand; entered into the ledger it is in order")
    func policy() throws {
        let fixture = try fixture()
        let place = "_archive/policy/roles.json"
        try fixture.edit(place, "\"communicate\"", "\"communicate\",\n        \"export\"")
        #expect(try fixture.ledgerRules() == ["history-policy-differs"])
        #expect(try fixture.act { try $0.recordPolicy(.roles) } == 2)
        #expect(try fixture.ledgerRules() == [])
        #expect(refusal { try fixture.act { try $0.recordPolicy(.roles) } } == .unchanged)
        try fixture.edit(place, "\"seats\": 2", "\"seats\": 3")
        #expect(try fixture.ledgerRules() == ["history-policy-differs"])
        #expect(
            refusal { try fixture.as_(second).act { try $0.recordPolicy(.roles) } }
                == .notPermitted)
    }

    @Test("Roles widened by hand in staff.json")
    func staff() throws {
        let fixture = try fixture()
        try fixture.edit(
            "_archive/policy/staff.json", "\"role\": \"staff\"", "\"role\": \"administrator\"")
        #expect(try fixture.ledgerRules() == ["ledger-staff-differs", "history-staff-entry-lost"])
    }

    @Test("The history of staff.json gone: what people were allowed is not known")
    func staffHistory() throws {
        let fixture = try fixture()
        try fixture.act { try $0.giveRole("sales", to: second) }
        let folder = fixture.at("_archive/policy/history/staff").string
        try FileManager.default.removeItem(atPath: folder)
        #expect(try fixture.ledgerRules().contains("history-staff-entry-lost"))
    }

    // MARK: Rights at the event

    /// A history in which the second person becomes administrator and then adds a third.
    private func promoted() throws -> Forger {
        let fixture = try fixture()
        try fixture.act { try $0.giveRole("administrator", to: second) }
        _ = try fixture.as_(second).addPerson("张三", department: "S", roles: ["staff"])
        #expect(try fixture.ledgerRules() == [])
        return try Forger(fixture)
    }

    @Test("A role used before it was given, on the same day, everything signed by the right keys")
    func roleTooEarly() throws {
        var forger = try promoted()
        var events = try forger.events()
        events.swapAt(events.count - 1, events.count - 2)
        try forger.rewrite(events)
        try forger.write()
        #expect(try forger.fixture.ledgerRules() == ["history-role-missing"])
    }

    @Test("A person who left signs later on the same day")
    func leaver() throws {
        let fixture = try fixture()
        try fixture.act { try $0.staffLeaves(second) }
        var forger = try Forger(fixture)
        try forger.append(
            EventDraft(.volumeOpened), actor: second, key: forger.key(second.description))
        try forger.write()
        #expect(try fixture.ledgerRules() == ["history-not-staff"])
    }

    @Test("A person signs before joining")
    func tooEarly() throws {
        let fixture = try fixture()
        var forger = try Forger(fixture)
        var events = try forger.events()
        var early = events[2]
        early.actor = second
        events.insert(early, at: 1)
        try forger.rewrite(events)
        try forger.write()
        #expect(try fixture.ledgerRules().contains("history-not-staff"))
    }

    @Test("Somebody widens their own roles")
    func ownRoles() throws {
        let fixture = try ArchiveFixture(sandbox: false)
        let founder = StaffID(serial: 1)
        var staff: StaffPolicy = try fixture.archive().store.document(Layout.policy(.staff))
        try fixture.save(
            "_archive/policy/history/staff/1.json", String(decoding: staff.document, as: UTF8.self))
        let today = try #require(CalendarDate("2026-07-01"))
        staff.staff[0].roles.append(RoleHeld(role: "general-manager", since: today))
        staff.version = 2
        try fixture.save(
            "_archive/policy/staff.json", String(decoding: staff.document, as: UTF8.self))
        var forger = try Forger(fixture)
        let key = try #require(try KeyFolder(fixture.home.at("config")).personKey())
        let draft = EventDraft(
            .roleGiven, subjects: [.staff: founder.description],
            commitments: [.staff: Commitment.digest(of: staff.staff[0])],
            facts: [.role: "general-manager", .version: "2"])
        try forger.append(draft, actor: founder, key: key)
        try forger.write()
        #expect(try fixture.ledgerRules() == ["history-own-roles"])
    }

    // MARK: Whole histories

    @Test("The ledger cut at the end: an older checkpoint shows it, in the archive or outside")
    func cut() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        var forger = try Forger(fixture)
        try fixture.addClient("乙公司", setUp: "2013-05")
        let held = try fixture.handOut()
        // Volume, registers and all: as if the second client had never been.
        let files = FileManager.default
        try forger.write()
        #expect(try fixture.ledgerRules().contains("checkpoint-disagrees"))
        try files.removeItem(atPath: fixture.at("_archive/ledger/main/checkpoints").string)
        #expect(try !fixture.ledgerRules().contains("checkpoint-disagrees"))
        #expect(try fixture.ledgerRules(since: [held]).contains("history-cut"))
        forger.lines.removeLast()
        try forger.write()
        #expect(try fixture.ledgerRules(since: [held]).contains("history-cut"))
    }

    @Test("The ledger rewritten whole with every key there is: a receiver's checkpoint shows it")
    func rewritten() throws {
        let fixture = try fixture()
        let held = try fixture.handOut()
        var forger = try Forger(fixture)
        var events = try forger.events()
        events[2].via = .paper
        try forger.rewrite(events)
        try forger.write()
        try FileManager.default.removeItem(
            atPath: fixture.at("_archive/ledger/main/checkpoints").string)
        _ = try fixture.handOut()
        #expect(try fixture.ledgerRules() == [], "nothing inside shows it")
        #expect(try fixture.ledgerRules(since: [held]) == ["history-forked"])
    }

    @Test("Two histories from one checkpoint are told apart, and how far they agree")
    func twoHistories() throws {
        let fixture = try fixture()
        let common = try fixture.handOut("common")
        var other = try ArchiveFixture(copying: fixture)
        other.identities = FixedIdentitySource(seed: 77)
        try fixture.addClient("甲公司", setUp: "2013-05")
        try other.addClient("乙公司", setUp: "2013-05")
        let (mine, theirs) = (try fixture.handOut("mine"), try other.handOut("theirs"))
        #expect(try fixture.ledgerRules(since: [common, mine]) == [])
        #expect(try other.ledgerRules(since: [common, theirs]) == [])
        let verdict = try fixture.archive().verifyLedger(since: [theirs, common])
        #expect(verdict.findings.map(\.rule) == ["history-forked"])
        #expect(verdict.findings.first?.place == "theirs")
        #expect(verdict.findings.first?.details["common"] == "\(common.signed.head.size)")
    }

    // MARK: Checkpoints of others

    @Test("A sandbox's checkpoint offered to a real archive, another archive's, an unsigned one")
    func foreignCheckpoints() throws {
        let real = try ArchiveFixture(sandbox: false)
        let sandbox = try ArchiveFixture()
        #expect(try real.ledgerRules(since: [sandbox.handOut()]) == ["held-sandbox"])
        let mine = try real.handOut()
        let origin = mine.signed.checkpoint.origin
        let stranger = try SigningKey(from: FixedIdentitySource(seed: 5))
        let forged = try SignedCheckpoint(
            Checkpoint(text: mine.signed.checkpoint.text), key: stranger)
        #expect(
            try real.ledgerRules(since: [HeldCheckpoint(name: "forged", signed: forged)])
                == ["held-unsigned"])
        let later = mine.signed.checkpoint.text.replacing(
            origin, with: String(origin.dropLast()) + "2")
        let epoch = try SignedCheckpoint(Checkpoint(text: later), key: stranger)
        #expect(
            try real.ledgerRules(since: [HeldCheckpoint(name: "later", signed: epoch)])
                == ["held-other-epoch"])
        let elsewhere = mine.signed.checkpoint.text.replacing("TF.dossier", with: "XY.dossier")
        let foreign = try SignedCheckpoint(Checkpoint(text: elsewhere), key: stranger)
        #expect(
            try real.ledgerRules(since: [HeldCheckpoint(name: "foreign", signed: foreign)])
                == ["held-other-archive"])
    }
}
