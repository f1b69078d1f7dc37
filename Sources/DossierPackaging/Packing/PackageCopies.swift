internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Enters packages that are written outside the archive into the register of copies (rule PEN-5).
struct PackageCopies {
    /// Who packs.
    let person: StaffMember
    /// Who has the packages; nil is the person who packs.
    let holder: String?
    let clock: any ArchiveClock
    let identities: any IdentitySource

    /// Adds the entry of a package to its transaction, and to its event.
    func enter(
        _ package: MonthPackage, at place: String, stored: ContentDigest,
        for recipients: [Recipient], store: Store, in changes: inout ChangeSet,
        _ draft: inout EventDraft
    ) throws {
        var entry = CopyEntry(
            id: identities.makeID(), kind: .package, name: package.description, place: place,
            holder: holder ?? person.name,
            registered: Registration(by: person.id, at: clock.now()), salt: identities.makeSalt())
        entry.digest = stored
        entry.recipients = recipients
        if let range = PackageRange(draft), let digest = draft.facts[.package] {
            entry.contents = [ContentDigest(digest)].compactMap { $0 }.map {
                CopyContent(
                    package: package.description, digest: $0, month: package.month,
                    department: package.department, first: range.first, last: range.last)
            }
        }
        var book = try CopyBook(reading: store)
        book.put(entry)
        book.write(to: &changes)
        CopyBook.tell(entry, in: &draft)
    }
}

extension PackageRange {
    /// The range that the event of a package will tell.
    fileprivate init?(_ draft: EventDraft) {
        guard let first = draft.facts[.first].flatMap({ Int($0) }),
            let last = draft.facts[.last].flatMap({ Int($0) })
        else { return nil }
        self.init(first: first, last: last)
    }
}
