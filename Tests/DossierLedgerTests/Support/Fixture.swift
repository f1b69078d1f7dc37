import DossierLedger
import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport

/// A sandbox with two people, whose ledger a test writes itself, file by file.
struct Fixture {
    let directory: TemporaryDirectory
    let archive: ArchiveDescription
    let people: [Signatory]

    /// When the fixture's archive was made.
    static let start = Timestamp(seconds: 1_795_224_600, offset: 28_800)

    init(sandbox: Bool = true, people count: Int = 2, lastDay: CalendarDate? = nil) throws {
        let id = FixedIdentitySource().makeID(Named.Archive.self)
        let company = try requireValue(CompanyCode("TF"))
        archive = ArchiveDescription(
            id: id, company: company, companyName: "天锋广告", timeZone: "Asia/Shanghai",
            language: .chinese, sandbox: sandbox, created: Self.start, calendar: WorkingCalendar(),
            folders: FolderNames(inbox: "待归档", packages: "归档包", categories: [2: "02合同"]))
        people = try (1...count).map { try Self.person($0, id, lastDay) }
        directory = try TemporaryDirectory(["_archive": ["policy": [:], "ledger": ["main": [:]]]])
        try write(archive.document, to: Layout.description)
        try write(staff.document, to: Layout.policy(.staff))
    }

    private static func person(
        _ serial: Int, _ archive: ArchiveID, _ lastDay: CalendarDate?
    ) throws -> Signatory {
        let id = StaffID(serial: serial)
        let key = try SigningKey.sandbox(archive, id.description)
        let department = try requireValue(DepartmentCode("Z"))
        let member = StaffMember(
            id: id, name: "张三\(serial)", department: department,
            keys: [EnrolledKey(publicKey: key.publicKey, since: start.date, until: lastDay)],
            since: start.date,
            salt: FixedIdentitySource(seed: UInt64(serial)).makeSalt())
        return Signatory(staff: member, key: key)
    }

    /// The people as `staff.json` has them.
    var staff: StaffPolicy { StaffPolicy(staff: people.map(\.staff)) }

    /// The archive on disk.
    func store() throws -> Store { try Store.open(directory.path) }

    /// The drafts with which every ledger of the fixture begins: two events.
    func opening() throws -> [EventDraft] {
        let first = people[0]
        let archiveKey = try SigningKey.sandbox(archive.id, "archive").publicKey
        let recoveryKey = try SigningKey.sandbox(archive.id, "recovery").publicKey
        let enrolments = people.dropFirst().map { person in
            EventDraft(
                .staffEnrolled, subjects: [.staff: person.staff.id.description],
                commitments: [.staff: Commitment.digest(of: person.staff)])
        }
        return [
            FirstEvent.draft(
                archive: archive.id, administrator: first.staff,
                firstKey: first.key.publicKey, archiveKey: archiveKey, recoveryKey: recoveryKey)
        ] + enrolments
    }

    /// A signer for a person of the fixture.
    func signer(_ person: Int = 0, sandbox: Bool? = nil) -> EventSigner {
        EventSigner(
            signatory: people[person], sandbox: sandbox ?? archive.sandbox,
            calendar: archive.calendar)
    }

    /// Writes a file below the root, with its folders.
    func write(_ bytes: [UInt8], to path: RelativePath) throws {
        let names = path.names.map { String(decoding: $0, as: UTF8.self) }
        let file = Tree.file(String(decoding: bytes, as: UTF8.self))
        try directory.add(
            names.reversed().reduce(file) { tree, name in .directory([name: tree]) })
    }

    /// Removes a file, or a folder with what it holds.
    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: directory.at(path).string)
    }

    /// Signs drafts and writes their part; returns the new head.
    @discardableResult
    func add(
        _ drafts: [EventDraft], after head: LedgerHead = .empty, at time: Timestamp = start,
        by person: Int = 0
    ) throws -> LedgerHead {
        let part = try signer(person).part(for: drafts, at: time, after: head)
        try write(part.bytes, to: part.path)
        return part.head
    }

    /// Drafts that register documents.
    static func registrations(_ count: Int) -> [EventDraft] {
        let source = FixedIdentitySource(seed: 100)
        return (0..<count).map { _ in
            EventDraft(
                .recordRegistered,
                subjects: [.record: source.makeID(Named.Record.self).description],
                commitments: [.record: ContentDigest(of: source.randomBytes(16))])
        }
    }
}

/// What a fixture of the tests cannot do without.
struct MissingValue: Error {}

/// The value, or an error where there is none.
func requireValue<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw MissingValue() }
    return value
}
