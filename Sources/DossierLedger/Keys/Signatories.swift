public import DossierModel
import SystemPackage

/// Finds out who acts (design §3, items 9 and 11).
public enum Signatories {
    /// Refuses, in a real archive, to act as somebody named or at a time given.
    ///
    /// - Throws: `namedInRealArchive` or `timedInRealArchive`, both with status 64.
    public static func check(
        _ archive: ArchiveDescription, asStaff: StaffID?, isTimeGiven: Bool
    ) throws(LedgerError) {
        guard !archive.sandbox else { return }
        if let asStaff { throw LedgerError(.namedInRealArchive, place: asStaff.description) }
        if isTimeGiven { throw LedgerError(.timedInRealArchive) }
    }

    /// The person who acts, with the key.
    ///
    /// In a real archive that is the holder of the key in the key folder; it must be enrolled and
    /// valid on that day. In a sandbox it is the person named, else the one of event 0.
    ///
    /// - Throws: what keeps the person from acting; `otherArchive` or `sandboxDisagrees` when
    ///   `archive.json` contradicts event 0.
    public static func resolve(
        _ staff: StaffPolicy, keys: KeyFolder, archive: ArchiveDescription, first: FirstEvent,
        asStaff: StaffID?, on day: CalendarDate
    ) throws(LedgerError) -> Signatory {
        try first.check(against: archive)
        try check(archive, asStaff: asStaff, isTimeGiven: false)
        if archive.sandbox {
            let id = asStaff ?? first.staff
            guard let member = staff.member(id) else {
                throw LedgerError(.unknownStaff, place: id.description)
            }
            let key = try SigningKey.sandbox(archive.id, id.description)
            return try signatory(member, key, on: day)
        }
        guard let key = try keys.personKey() else {
            throw LedgerError(.noPersonKey, place: keys.personKeyPath.string)
        }
        return try signatory(try holder(of: key, among: staff.staff), key, on: day)
    }

    /// A person for whom another key than their own signs.
    ///
    /// - Throws: `unknownStaff` or `staffLeft`.
    static func member(
        _ id: StaffID, of staff: StaffPolicy, with key: SigningKey, on day: CalendarDate
    ) throws(LedgerError) -> Signatory {
        guard let member = staff.member(id) else {
            throw LedgerError(.unknownStaff, place: id.description)
        }
        guard member.isActive(on: day) else {
            throw LedgerError(.staffLeft, place: id.description, detail: "\(day)")
        }
        return Signatory(staff: member, key: key)
    }

    private static func holder(
        of key: SigningKey, among staff: [StaffMember]
    ) throws(LedgerError) -> StaffMember {
        let holders = staff.filter { $0.keys.contains { $0.publicKey == key.publicKey } }
        guard let holder = holders.first else {
            throw LedgerError(.keyNotEnrolled, place: "\(key.publicKey)")
        }
        guard holders.count == 1 else {
            let ids = holders.map(\.id.description).joined(separator: " ")
            throw LedgerError(.keyShared, place: ids, detail: key.publicKey.fingerprint)
        }
        return holder
    }

    private static func signatory(
        _ member: StaffMember, _ key: SigningKey, on day: CalendarDate
    ) throws(LedgerError) -> Signatory {
        guard member.isActive(on: day) else {
            throw LedgerError(.staffLeft, place: member.id.description, detail: "\(day)")
        }
        let enrolled = member.keys.filter { $0.publicKey == key.publicKey }
        guard !enrolled.isEmpty else {
            throw LedgerError(
                .keyNotEnrolled, place: "\(key.publicKey)", detail: member.id.description)
        }
        guard enrolled.contains(where: { $0.isValid(on: day) }) else {
            throw LedgerError(.keyNotValid, place: member.id.description, detail: "\(day)")
        }
        return Signatory(staff: member, key: key)
    }
}
