import Dossier
import DossierModel
import TestSupport
import Testing

/// A leaver's clients go to colleagues, by the department's manager alone (HND-1).
@Suite struct ReassignTests {
    private let leaver = StaffID(serial: 2)
    private let manager = StaffID(serial: 3)
    private let colleague = StaffID(serial: 4)
    private let stranger = StaffID(serial: 5)
    private let otherManager = StaffID(serial: 6)

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        for (name, department, role) in [
            ("李娜", "S", "sales"), ("刘经理", "S", "department-manager"), ("赵同事", "S", "sales"),
            ("郑媒介", "M", "sales"), ("钱经理", "M", "department-manager"),
        ] as [(String, String, RoleID)] {
            _ = try fixture.addPerson(name, department: department, roles: [role])
        }
        try fixture.addClient { $0.responsible = leaver }
        return fixture
    }

    private func refused(
        _ fixture: ArchiveFixture, by actor: StaffID, to successor: StaffID
    ) throws -> RegistrationError.Code? {
        let number = try fixture.client()
        return refusal {
            try fixture.as_(actor).act { try $0.reassign(number, to: successor) }
        }
    }

    @Test("The manager gives a leaver's dossier to a colleague of the department")
    func reassigned() throws {
        let fixture = try fixture()
        let left = try fixture.act { try $0.staffLeaves(leaver) }
        let number = try fixture.client()
        #expect(left.dossiers == [number])
        let card = try fixture.as_(manager).act { try $0.reassign(number, to: colleague) }
        #expect(card.responsible == colleague)
        #expect(try refused(fixture, by: manager, to: colleague) == .unchanged)
        #expect(try fixture.ledgerRules() == [])
    }

    @Test("Nobody else does, the leaver least of all, and to nobody from elsewhere")
    func enforced() throws {
        let fixture = try fixture()
        #expect(try refused(fixture, by: leaver, to: colleague) == .ownHandOver)
        #expect(try refused(fixture, by: colleague, to: colleague) == .approvalNeeded)
        #expect(try refused(fixture, by: otherManager, to: stranger) == .approvalNeeded)
        let number = try fixture.client()
        let told = #expect(throws: RegistrationError.self) {
            try fixture.as_(otherManager).act { try $0.reassign(number, to: stranger) }
        }
        #expect(told?.rule == "HND-1" && told?.detail.hasPrefix("S ") == true)
        #expect(try refused(fixture, by: manager, to: stranger) == .otherDepartment)
        #expect(try refused(fixture, by: manager, to: StaffID(serial: 99)) == .noSuchStaff)
        try fixture.act { try $0.staffLeaves(colleague) }
        #expect(try refused(fixture, by: manager, to: colleague) == .hasLeft)
        #expect(try fixture.card().responsible == leaver)
    }

    @Test("Editing the card is no way round it")
    func editing() throws {
        let fixture = try fixture()
        let number = try fixture.client()
        var edit = CardEdit()
        edit.responsible = colleague
        #expect(
            refusal { try fixture.as_(leaver).act { try $0.edit(number, edit) } } == .ownHandOver)
        edit.responsible = stranger
        #expect(
            refusal { try fixture.as_(manager).act { try $0.edit(number, edit) } }
                == .otherDepartment)
    }
}
