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
    /// SHA-256 of the file that a successor replaces: its own entry is to be destroyed then.
    var replaced: ContentDigest?

    /// Adds the entry of a package to its transaction, and to its event.
    ///
    /// - Returns: what tells of the entries of what it replaces.
    func enter(
        _ package: MonthPackage, at place: String, stored: ContentDigest,
        for recipients: [Recipient], store: Store, in changes: inout ChangeSet,
        _ draft: inout EventDraft
    ) throws -> [EventDraft] {
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
        let drafts = supersede(store, in: &book)
        book.write(to: &changes)
        CopyBook.tell(entry, in: &draft)
        return drafts
    }

    /// Has what a successor replaces stand in the register as something that is to be destroyed.
    func supersede(_ store: Store, in changes: inout ChangeSet) throws -> [EventDraft] {
        var book = try CopyBook(reading: store)
        let drafts = supersede(store, in: &book)
        book.write(to: &changes)
        return drafts
    }

    private func supersede(_ store: Store, in book: inout CopyBook) -> [EventDraft] {
        guard let replaced else { return [] }
        let now = Registration(by: person.id, at: clock.now())
        return book.entries.filter { $0.digest == replaced && $0.state.isHeld }.map { old in
            var entry = old
            entry.expires = min(old.expires ?? clock.today(), clock.today())
            entry.changed = now
            entry.salt = identities.makeSalt()
            book.put(entry)
            var draft = EventDraft(
                .copyChanged, subjects: [.archive: store.description.id.description],
                facts: [.state: entry.state.rawValue])
            CopyBook.tell(entry, in: &draft)
            return draft
        }
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
