import DossierLedger
import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

/// Who acts, in a real archive and in a sandbox (design §3, items 9 and 11).
struct SignatoriesTests {
    private let directory: TemporaryDirectory
    private let folder: KeyFolder
    private let source = FixedIdentitySource(seed: 5)
    private let today = Fixture.start.date

    init() throws {
        directory = try TemporaryDirectory()
        folder = KeyFolder(directory.at("dossier"))
    }

    private func first(_ fixture: Fixture) throws -> FirstEvent {
        try fixture.add(fixture.opening())
        return try Ledger(store: fixture.store()).firstEvent()
    }

    private func resolve(
        _ fixture: Fixture, _ staff: StaffPolicy? = nil, asStaff: StaffID? = nil,
        on day: CalendarDate? = nil
    ) throws -> Signatory {
        try Signatories.resolve(
            staff ?? fixture.staff, keys: folder, archive: fixture.archive,
            first: first(fixture), asStaff: asStaff, on: day ?? today)
    }

    private func code(_ body: () throws -> Signatory) -> LedgerError.Code? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? LedgerError)?.code
        }
    }

    /// The fixture's people, the second with the key of the folder.
    private func enrolled(
        _ fixture: Fixture, since: CalendarDate? = nil, until: CalendarDate? = nil
    ) throws -> StaffPolicy {
        var staff = fixture.staff
        let key = try folder.personKey(madeFrom: source).publicKey
        staff.staff[1].keys = [EnrolledKey(publicKey: key, since: since ?? today, until: until)]
        return staff
    }

    @Test("in a sandbox the person of event 0 acts, or whoever is named, without any key file")
    func sandbox() throws {
        let fixture = try Fixture()
        #expect(try resolve(fixture).staff.id == StaffID(serial: 1))
        let named = try resolve(fixture, asStaff: StaffID(serial: 2))
        #expect(named.staff.id == StaffID(serial: 2))
        #expect(named.key.publicKey == fixture.people[1].key.publicKey)
        #expect(code { try resolve(fixture, asStaff: StaffID(serial: 9)) } == .unknownStaff)
        #expect(code { try resolve(fixture, on: today.adding(days: -1)) } == .staffLeft)
        var staff = fixture.staff
        staff.staff[0].keys = []
        #expect(code { try resolve(fixture, staff) } == .keyNotEnrolled)
    }

    @Test("in a real archive the holder of the key acts")
    func real() throws {
        let fixture = try Fixture(sandbox: false)
        #expect(code { try resolve(fixture) } == .noPersonKey)
        let staff = try enrolled(fixture)
        #expect(code { try resolve(fixture) } == .keyNotEnrolled)
        #expect(try resolve(fixture, staff).staff.id == StaffID(serial: 2))
    }

    @Test("a key counts on its days, and for one person")
    func days() throws {
        let fixture = try Fixture(sandbox: false)
        let later = today.adding(days: 1)
        #expect(code { try resolve(fixture, enrolled(fixture, since: later)) } == .keyNotValid)
        let ending = try enrolled(fixture, until: later)
        #expect(try resolve(fixture, ending).staff.id == StaffID(serial: 2))
        #expect(code { try resolve(fixture, ending, on: later) } == .keyNotValid)
        var left = try enrolled(fixture)
        left.staff[1].until = today
        #expect(code { try resolve(fixture, left, on: later) } == .staffLeft)
        var shared = try enrolled(fixture)
        shared.staff[0].keys = shared.staff[1].keys
        #expect(code { try resolve(fixture, shared) } == .keyShared)
    }

    @Test("a real archive takes no other name and no other time, status 64")
    func usage() throws {
        let real = try Fixture(sandbox: false)
        let staff = try enrolled(real)
        let named = #expect(throws: LedgerError.self) {
            try resolve(real, staff, asStaff: StaffID(serial: 2))
        }
        #expect(named?.code == .namedInRealArchive)
        #expect(named?.exitStatus == .usage)
        let timed = #expect(throws: LedgerError.self) {
            try Signatories.check(real.archive, asStaff: nil, isTimeGiven: true)
        }
        #expect(timed?.code == .timedInRealArchive)
        #expect(timed?.exitStatus == .usage)
        let sandbox = try Fixture()
        try Signatories.check(sandbox.archive, asStaff: StaffID(serial: 1), isTimeGiven: true)
    }

    @Test(
        "archive.json cannot make a sandbox real, nor a real archive a sandbox",
        arguments: [true, false])
    func disagreement(sandbox: Bool) throws {
        let fixture = try Fixture(sandbox: sandbox)
        let first = try first(fixture)
        var archive = fixture.archive
        archive.sandbox.toggle()
        let error = #expect(throws: LedgerError.self) {
            try Signatories.resolve(
                fixture.staff, keys: folder, archive: archive, first: first, asStaff: nil,
                on: today)
        }
        #expect(error?.code == .sandboxDisagrees)
        #expect(error?.exitStatus == .corruptInput)
    }
}
