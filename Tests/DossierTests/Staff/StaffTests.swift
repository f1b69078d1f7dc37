import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("People")
struct StaffTests {
    @Test("Ids count up and are never given again; in a sandbox keys follow from them")
    func added() throws {
        let fixture = try ArchiveFixture()
        let first = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        let second = try fixture.addPerson("张三", department: "M", roles: ["staff"])
        #expect([first, second].map(\.description) == ["p0002", "p0003"])
        try fixture.act { try $0.staffLeaves(second) }
        let third = try fixture.addPerson("李四", department: "M", roles: ["staff"])
        #expect(third.description == "p0004")
        #expect(try fixture.as_(first).act { $0.actor } == first)
        #expect(fixture.text("_archive/policy/history/staff/1.json") != nil)
        #expect(try fixture.verify().valid)
    }

    @Test("Under a clock that was set back nobody who left signs, and no role begins earlier")
    func setBack() throws {
        let fixture = try ArchiveFixture()
        let id = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        let other = try fixture.addPerson("张三", department: "M", roles: ["staff"])
        try fixture.on("2026-07-10").act { try $0.staffLeaves(id) }
        let left = #expect(throws: LedgerError.self) {
            try fixture.on("2026-07-05").as_(id).act { $0.actor }
        }
        #expect(left?.code == .staffLeft && left?.detail == "2026-07-10")
        let back = fixture.on("2026-07-05")
        let member = try back.act { try $0.giveRole("sales", to: other) }
        #expect(member.roles.last?.since.description == "2026-07-10")
    }

    @Test("A seat is taken by one, of a department's by one a department")
    func seats() throws {
        let fixture = try ArchiveFixture()
        _ = try fixture.addPerson("刘经理", department: "S", roles: ["department-manager"])
        #expect(
            refusal {
                try fixture.addPerson("又一位", department: "S", roles: ["department-manager"])
            } == .seatTaken)
        _ = try fixture.addPerson("郑经理", department: "M", roles: ["department-manager"])
        _ = try fixture.addPerson("赵总", department: "Z", roles: ["general-manager"])
        #expect(
            refusal {
                try fixture.addPerson("钱总", department: "M", roles: ["general-manager"])
            } == .seatTaken)
    }

    @Test(
        "Roles that exclude one another, roles that do not exist (INS-6)",
        arguments: [
            ("both at once", ["administrator", "auditor"], RegistrationError.Code.rolesExclude),
            ("either order", ["auditor", "administrator"], .rolesExclude),
            ("no such role", ["king"], .noSuchRole),
        ] as [(String, [RoleID], RegistrationError.Code)])
    func excluded(name: String, roles: [RoleID], code: RegistrationError.Code) throws {
        let fixture = try ArchiveFixture()
        #expect(
            refusal { try fixture.addPerson("某人", department: "Z", roles: roles) } == code,
            "\(name)")
    }

    @Test("A role is given once and ended once, and the seat is free then")
    func roles() throws {
        let fixture = try ArchiveFixture()
        let first = try fixture.addPerson("刘一", department: "S", roles: ["staff"])
        let second = try fixture.addPerson("刘二", department: "S", roles: ["staff"])
        try fixture.act { try $0.giveRole("department-manager", to: first) }
        #expect(
            refusal { try fixture.act { try $0.giveRole("department-manager", to: first) } }
                == .unchanged)
        try fixture.act { try $0.endRole("department-manager", of: first) }
        #expect(
            refusal {
                try fixture.act { try $0.endRole("department-manager", of: first) }
            } == .roleNotHeld)
        let taken = try fixture.act {
            try $0.giveRole("department-manager", to: second)
        }
        let today = try #require(CalendarDate("2026-07-01"))
        #expect(taken.holds("department-manager", on: today))
        let staff = try fixture.archive().staffList(.chinese).staff
        let ended = try #require(staff.first { $0.id == first })
        #expect(!ended.holds("department-manager", on: today))
    }

    @Test("The last administrator stays")
    func lastAdministrator() throws {
        let fixture = try ArchiveFixture()
        let founder = StaffID(serial: 1)
        #expect(
            refusal { try fixture.act { try $0.staffLeaves(founder) } } == .lastAdministrator)
        #expect(
            refusal { try fixture.act { try $0.endRole("administrator", of: founder) } }
                == .lastAdministrator)
        let deputy = try fixture.addPerson("副手", department: "Z", roles: ["administrator"])
        #expect(
            refusal { try fixture.as_(deputy).act { try $0.staffLeaves(founder) } }
                == .lastArchivist)
        #expect(
            refusal { try fixture.act { try $0.endRole("archivist", of: founder) } }
                == .lastArchivist)
        let heir = try fixture.addPerson("后任", department: "Z", roles: ["staff"])
        try fixture.act { try $0.giveRole("archivist", to: heir, insteadOf: founder) }
        try fixture.as_(deputy).act { try $0.staffLeaves(founder) }
        #expect(
            refusal { try fixture.as_(deputy).act { try $0.staffLeaves(deputy) } }
                == .lastAdministrator)
    }

    @Test("A successor without a key is none: nobody could act")
    func successorWithoutKey() throws {
        let fixture = try ArchiveFixture(sandbox: false)
        let founder = StaffID(serial: 1)
        _ = try fixture.addPerson("副手", department: "Z", roles: ["administrator"])
        #expect(
            refusal { try fixture.act { try $0.endRole("administrator", of: founder) } }
                == .lastAdministrator)
        let heir = try fixture.addPerson("后任", department: "Z", roles: ["staff"])
        #expect(
            refusal {
                try fixture.act { try $0.giveRole("archivist", to: heir, insteadOf: founder) }
            } == .lastArchivist)
    }

    @Test("A hand-over ends one person's role and gives it to another in one act")
    func handOver() throws {
        let fixture = try ArchiveFixture()
        let first = try fixture.addPerson("刘一", department: "S", roles: ["department-manager"])
        let second = try fixture.addPerson("刘二", department: "S", roles: ["staff"])
        let before = try fixture.verify().events
        try fixture.act { try $0.giveRole("department-manager", to: second, insteadOf: first) }
        #expect(try fixture.verify() == (valid: true, events: before + 2))
        let again = refusal {
            try fixture.act { try $0.giveRole("department-manager", to: second, insteadOf: first) }
        }
        #expect(again == .roleNotHeld)
    }

    @Test(
        "Names are one line of text, blanks around them cut off",
        arguments: [
            ("blanks", " 　", RegistrationError.Code.emptyName), ("a line break", "李\n娜", .badName),
            ("a control character", "李\u{7}娜", .badName), ("no letter", "——", .badName),
        ] as [(String, String, RegistrationError.Code)])
    func badNames(name: String, text: String, code: RegistrationError.Code) throws {
        let fixture = try ArchiveFixture()
        #expect(
            refusal { try fixture.addPerson(text, department: "S", roles: ["staff"]) } == code,
            "\(name)")
        let person = try fixture.addPerson(" 李娜\n", department: "S", roles: ["staff"])
        let staff = try fixture.archive().staffList(.chinese).staff
        #expect(staff.first { $0.id == person }?.name == "李娜")
    }

    @Test("A leaver's dossiers are told, and nothing is signed by a leaver (HND-1)")
    func leaver() throws {
        let fixture = try ArchiveFixture()
        let person = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        try fixture.addClient { $0.responsible = person }
        try fixture.addClient("别家公司", department: "M")
        let numbers = try fixture.act { try $0.staffLeaves(person) }.dossiers
        #expect(numbers.map(\.description) == [ArchiveFixture.number])
        #expect(throws: LedgerError.self) { try fixture.as_(person).addClient("某公司") }
        #expect(refusal { try fixture.act { try $0.staffLeaves(person) } } == .hasLeft)
        #expect(
            refusal {
                try fixture.addClient("某公司") { $0.responsible = person }
            } == .hasLeft)
    }

    @Test("A key speaks for one person; a new one ends the old")
    func enrol() throws {
        let fixture = try ArchiveFixture()
        let first = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        let second = try fixture.addPerson("张三", department: "S", roles: ["staff"])
        let key = try Archive.personKey(in: fixture.home.at("key"), fixture.identities)
        let member = try fixture.act { try $0.enrol(first, key: key) }
        #expect(member.keys.count == 2 && member.currentKey?.publicKey == key)
        #expect(member.keys.first?.until != nil)
        #expect(refusal { try fixture.act { try $0.enrol(second, key: key) } } == .differentClient)
        #expect(
            refusal { try fixture.act { try $0.enrol(StaffID(serial: 99), key: key) } }
                == .noSuchStaff)
        #expect(refusal { try fixture.act { try $0.enrol(first, key: key) } } == .unchanged)
    }

    @Test("Only an administrator manages staff")
    func permission() throws {
        let fixture = try ArchiveFixture()
        let person = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        #expect(
            refusal {
                try fixture.as_(person).addPerson("表弟", department: "S", roles: ["staff"])
            } == .notPermitted)
    }

    @Test("In a real archive nobody widens their own rights (SEC-4)")
    func selfAppointment() throws {
        let fixture = try ArchiveFixture(sandbox: false)
        #expect(
            refusal {
                try fixture.act { try $0.giveRole("department-manager", to: StaffID(serial: 1)) }
            } == .selfAppointment)
    }
}
