import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Approvals that ask for less than they must (DES-6, RET-6)")
struct ShortChainTests {
    private static let path = "_archive/policy/approvals.json"

    /// Writes approvals of which one chain is shorter.
    private func shorten(
        _ action: ApprovedAction, _ fixture: ArchiveFixture,
        _ change: (inout ApprovalChain) -> Void
    ) throws {
        var policy = DefaultPolicy.approvals
        let place = try #require(policy.chains.firstIndex { $0.action == action })
        change(&policy.chains[place])
        try fixture.save(Self.path, String(decoding: policy.document, as: UTF8.self))
    }

    private func rules(_ fixture: ArchiveFixture) throws -> [String] {
        try fixture.archive().alarms().map(\.rule)
    }

    @Test("are not put in force, whoever tries is told of, and validation finds them")
    func recorded() throws {
        let fixture = try ArchiveFixture()
        try shorten(.destruction, fixture) { $0.steps = [$0.steps[0]] }
        let refused = #expect(throws: ShortChain.self) {
            try fixture.archive().write { try $0.recordPolicy(.approvals) }
        }
        #expect(refused?.faults.map(\.code) == [.noAppraisal])
        for language in Language.allCases {
            let said = refused.map { MessageCatalogue.sentence(for: $0.message, in: language) }
            #expect(said?.contains("approval-floor") == true && said?.contains("{") == false)
        }
        #expect(try rules(fixture) == ["approval-floor"])
        let found = try fixture.archive().validate(isDeep: false).findings.map(\.rule)
        #expect(found.contains("approval-floor"))
    }

    @Test("release no hold")
    func release() throws {
        let fixture = try DisposalFixture()
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.retention.archive.client()]
        let hold = try fixture.archive(.legal).write { try $0.layHold(new) }.value
        try shorten(.releaseHold, fixture.retention.archive) { $0.steps.removeLast() }
        #expect(throws: ShortChain.self) {
            try fixture.archive(.legal).write { try $0.releaseHold(hold.id, reason: "案件已结") }
        }
        #expect(try rules(fixture.retention.archive) == ["approval-floor"])
    }

    @Test("Nobody who sits in both seats releases a hold alone")
    func bothSeats() throws {
        let fixture = try DisposalFixture()
        let archive = fixture.retention.archive
        let both = try archive.addPerson(
            "both", department: "Z", roles: ["legal", "deputy-general-manager"])
        try shorten(.releaseHold, archive) { chain in
            chain.steps = [
                ApprovalSeat(role: "legal"), ApprovalSeat(role: "deputy-general-manager"),
            ]
        }
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try archive.client()]
        let hold = try fixture.archive(.legal).write { try $0.layHold(new) }.value
        let own = archive.on(fixture.day).as_(both)
        let asked = try own.archive().write { try $0.releaseHold(hold.id, reason: "案件已结") }
        #expect(asked.value.release?.at == nil)
        let refused = #expect(throws: ApprovalRefusal.self) {
            try own.archive().write { try $0.releaseHold(hold.id, reason: nil) }
        }
        #expect(refused?.code == .signedAlready)
    }
}
