import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The history of the policy is believed only as far as events committed to it.
@Suite struct PolicyForgeryTests {
    private let founder = StaffID(serial: 1)
    private let second = StaffID(serial: 2)
    private let lost = "history-policy-entry-lost"

    /// A sandbox with a second person, who may do little.
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        _ = try fixture.addPerson("李娜", department: "S", roles: ["staff"])
        return fixture
    }

    /// The roles in force, so widened that everybody on the staff may manage it.
    private func widened(_ fixture: ArchiveFixture) throws -> RolePolicy {
        var policy: RolePolicy = try fixture.archive().store.document(Layout.policy(.roles))
        let place = try #require(policy.roles.firstIndex { $0.id == "staff" })
        policy.roles[place].may.append(.manageStaff)
        return policy
    }

    private func save(
        _ policy: some PolicyDocument, _ path: RelativePath, in fixture: ArchiveFixture
    ) throws {
        try fixture.save(path.description, String(decoding: policy.document, as: UTF8.self))
    }

    private func remove(_ path: RelativePath, in fixture: ArchiveFixture) throws {
        try FileManager.default.removeItem(atPath: fixture.at(path.description).string)
    }

    /// Where the rule tells that a policy is lost.
    private func places(_ fixture: ArchiveFixture) throws -> [String] {
        try fixture.archive().verifyLedger().findings.filter { $0.rule == lost }.map(\.place)
    }

    /// An act of the second person for which they have no role, signed with the right key.
    private func overreach(_ fixture: ArchiveFixture) throws {
        var forger = try Forger(fixture)
        try forger.append(
            EventDraft(.leaseReleased), actor: second, key: forger.key(second.description))
        try forger.write()
        #expect(try fixture.ledgerRules() == ["history-role-missing"])
    }

    // MARK: The first policy

    @Test("A first version planted in the history makes nothing lawful, and is told")
    func planted() throws {
        let fixture = try fixture()
        try overreach(fixture)
        let path = Layout.policy(.roles, version: 1)
        try save(widened(fixture), path, in: fixture)
        #expect(try fixture.ledgerRules() == ["history-role-missing", lost])
        #expect(try places(fixture) == [path.description])
    }

    @Test("Seats planted in the approvals seat nobody")
    func plantedSeats() throws {
        let fixture = try fixture()
        var forger = try Forger(fixture)
        try forger.append(
            EventDraft(.dossierClosed), actor: second, key: forger.key(second.description))
        try forger.write()
        #expect(try fixture.ledgerRules().contains("history-role-missing"))
        let path = Layout.policy(.approvals, version: 1)
        let text = try #require(fixture.text(Layout.policy(.approvals).description))
        try fixture.save(
            path.description, text.replacing("\"general-manager\"", with: "\"staff\""))
        #expect(try fixture.ledgerRules().isSuperset(of: ["history-role-missing", lost]))
        #expect(try places(fixture) == [path.description])
    }

    @Test("A first version that was recorded and is exchanged, damaged or gone is told")
    func exchanged() throws {
        let fixture = try fixture()
        let path = Layout.policy(.roles, version: 1)
        try save(widened(fixture), Layout.policy(.roles), in: fixture)
        try fixture.act { try $0.recordPolicy(.roles) }
        #expect(try fixture.ledgerRules() == [])
        let genuine = try #require(fixture.text(path.description))
        try save(widened(fixture), path, in: fixture)
        #expect(try places(fixture) == [path.description])
        try fixture.save(path.description, "{")
        #expect(try places(fixture) == [path.description])
        try remove(path, in: fixture)
        #expect(try places(fixture) == [path.description])
        try fixture.save(path.description, genuine)
        #expect(try fixture.ledgerRules() == [])
    }

    /// Rewrites event 0 of a sandbox so that it commits to something else.
    private func refound(
        _ fixture: ArchiveFixture, _ commitment: ContentDigest?
    ) throws {
        var forger = try Forger(fixture)
        var events = try forger.events()
        events[0].commitments[.policy] = commitment
        try forger.rewrite(events)
        try forger.write()
    }

    @Test(
        "What nobody can know is not judged, but told: the first policy is neither there nor ours")
    func foreign() throws {
        let fixture = try fixture()
        try overreach(fixture)
        try refound(fixture, ContentDigest(of: Array("another".utf8)))
        #expect(try fixture.ledgerRules() == [lost])
        #expect(try places(fixture) == [Layout.policyHistory.description])
        let path = Layout.policy(.roles, version: 1)
        try save(widened(fixture), path, in: fixture)
        #expect(try fixture.ledgerRules() == [lost])
        #expect(try places(fixture) == [path.description])
    }

    @Test("Where event 0 commits to no policy, a planted version is not believed either")
    func uncommitted() throws {
        let fixture = try fixture()
        try overreach(fixture)
        try refound(fixture, nil)
        #expect(try fixture.ledgerRules() == ["history-role-missing"])
        try save(widened(fixture), Layout.policy(.roles, version: 1), in: fixture)
        #expect(try fixture.ledgerRules() == ["history-policy-unvouched"])
    }

    @Test(
        "The first version is kept only where event 0 committed to it",
        arguments: [
            ("this program's", FirstEvent.commitment(to: DefaultPolicy.documents), true),
            ("another program's", ContentDigest(of: Array("another".utf8)), false),
            ("none", nil, false),
        ] as [(String, ContentDigest?, Bool)])
    func keptFirst(name: String, commitment: ContentDigest?, isKept: Bool) throws {
        let fixture = try fixture()
        try refound(fixture, commitment)
        try save(widened(fixture), Layout.policy(.roles), in: fixture)
        #expect(try fixture.act { try $0.recordPolicy(.roles) } == 2)
        let kept = fixture.text(Layout.policy(.roles, version: 1).description)
        #expect((kept != nil) == isKept, "\(name)")
        #expect(fixture.text(Layout.policy(.roles, version: 2).description) != nil)
    }

    // MARK: Later policies

    @Test(
        "A later version that is gone or altered: earlier roles stay in force no more, and it is told"
    )
    func laterLost() throws {
        let fixture = try fixture()
        let place = Layout.policy(.roles)
        let narrow: RolePolicy = try fixture.archive().store.document(place)
        try save(widened(fixture), place, in: fixture)
        try fixture.act { try $0.recordPolicy(.roles) }
        _ = try fixture.as_(second).addPerson("张三", department: "S", roles: ["staff"])
        try save(narrow, place, in: fixture)
        #expect(try fixture.act { try $0.recordPolicy(.roles) } == 3)
        #expect(try fixture.ledgerRules() == [])
        let path = Layout.policy(.roles, version: 2)
        try save(narrow, path, in: fixture)
        let found = try fixture.ledgerRules()
        #expect(found == ["policy-history-disagrees", lost])
        #expect(try places(fixture) == [path.description])
        try remove(path, in: fixture)
        let again = try fixture.ledgerRules()
        #expect(again == ["policy-version-missing", lost])
        #expect(try places(fixture) == [path.description])
    }

    @Test(
        "Lost approvals are told, and so is any other policy",
        arguments: [
            PolicyKind.approvals, .fines, .departments,
        ])
    func anyKind(kind: PolicyKind) throws {
        let fixture = try fixture()
        var forger = try Forger(fixture)
        try forger.append(
            EventDraft(
                .policyChanged,
                subjects: [.archive: "\(try fixture.archive().store.description.id)"],
                commitments: [.policy: ContentDigest(of: Array("lost".utf8))],
                facts: [.policy: kind.rawValue, .version: "2"]),
            actor: founder, key: forger.key(founder.description))
        try forger.write()
        #expect(try places(fixture).last == Layout.policy(kind, version: 2).description)
    }

    // MARK: Handing over

    /// A history in which the founder hands the administrator's role over, as it was once written:
    /// the role ends before it is given.
    private func handedOver() throws -> Forger {
        let fixture = try fixture()
        try fixture.act { try $0.giveRole("administrator", to: second, insteadOf: founder) }
        #expect(try fixture.ledgerRules() == [])
        var forger = try Forger(fixture)
        var events = try forger.events()
        #expect(events.suffix(2).map(\.action) == [.roleGiven, .roleEnded])
        events.swapAt(events.count - 1, events.count - 2)
        try forger.rewrite(events)
        return forger
    }

    @Test("Who hands over the administrator's role may do so, in the order of old too")
    func handOver() throws {
        let forger = try handedOver()
        try forger.write()
        #expect(try forger.fixture.ledgerRules() == [])
    }

    /// How the second event of the pair differs from one that hands the same role over.
    static let differences: [(String, @Sendable (inout Event) -> Void)] = [
        ("another version", { @Sendable in $0.facts[.version] = "99" }),
        ("another role", { @Sendable in $0.facts[.role] = "archivist" }),
        ("another moment", { @Sendable in $0.time = Timestamp(seconds: $0.time.seconds + 1) }),
        ("another act", { @Sendable in $0.action = .staffEnrolled }),
    ]

    @Test("What is not one act gets no pardon", arguments: differences)
    func notHandedOver(name: String, change: @Sendable (inout Event) -> Void) throws {
        var forger = try handedOver()
        var events = try forger.events()
        change(&events[events.count - 1])
        try forger.rewrite(events)
        try forger.write()
        #expect(try forger.fixture.ledgerRules().contains("history-role-missing"), "\(name)")
    }
}
