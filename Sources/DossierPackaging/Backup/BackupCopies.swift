internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Enters generations of backups into the register of copies, under the ids they have in that of
/// backups (rule PEN-5).
struct BackupCopies {
    private var book: CopyBook

    /// Reads the register.
    ///
    /// - Throws: what reading met.
    init(_ store: Store) throws {
        book = try CopyBook(reading: store)
    }

    /// Enters a generation.
    mutating func enter(
        _ backup: BackupEntry, stored: ContentDigest, at place: String, _ request: BackupRequest,
        _ person: StaffMember, packages: [CopyContent]
    ) {
        var entry = CopyEntry(
            id: backup.id, kind: .backup, name: backup.name, place: place,
            holder: request.holder ?? person.name, registered: backup.registered,
            salt: backup.salt)
        entry.digest = stored
        entry.recipients = request.sealing.recipients
        entry.retainUntil = request.retainUntil
        var content = CopyContent()
        content.name = backup.name
        content.digest = backup.digest
        entry.contents = [content] + packages
        book.put(entry)
    }

    /// The packages that lie in the archive, in whatever edition: a backup may hold them besides the
    /// tree, with what was destroyed since they were packed.
    static func packages(in store: Store) throws -> [CopyContent] {
        let survey = try LedgerSurvey(Ledger(store: store))
        let company = store.description.company
        var contents: [CopyContent] = []
        for packed in survey.packed {
            let package = MonthPackage(
                company: company, month: packed.month, department: packed.department)
            var (digest, edition) = (packed.digest, 1)
            while edition <= MonthPackage.lastEdition {
                let own = package.edition(edition)
                let file = store.layout.packages(packed.month).appending(own.file)
                if try store.status(file) != nil {
                    contents.append(
                        CopyContent(
                            package: own.description, digest: digest, month: packed.month,
                            department: packed.department, first: packed.range.first,
                            last: packed.range.last))
                }
                guard let next = survey.rewritten.first(where: { $0.previous == digest }) else {
                    break
                }
                (digest, edition) = (next.digest, edition + 1)
            }
        }
        return contents
    }

    /// Says who keeps a generation now, and where: the person who confirmed it has it in keeping, but
    /// where it was given to somebody by name.
    mutating func confirm(
        _ backup: BackupEntry, by person: StaffMember, madeBy maker: StaffMember?, salt: Salt
    ) {
        guard var entry = book.entry(backup.id), let confirmed = backup.confirmed,
            entry.state.isHeld
        else { return }
        entry.state = .confirmed
        if entry.holder == maker?.name { entry.holder = person.name }
        entry.place = "\(confirmed.medium) \(confirmed.place)"
        entry.changed = Registration(by: confirmed.by, at: confirmed.at)
        entry.salt = salt
        book.put(entry)
    }

    /// Says that a generation is gone.
    mutating func drop(_ backup: BackupEntry, salt: Salt) {
        guard var entry = book.entry(backup.id) else { return }
        entry.state = .destroyed
        entry.changed = backup.removed
        entry.salt = salt
        book.put(entry)
    }

    /// Adds the register to a transaction, and the entry to its event.
    func write(_ backup: BackupEntry, to changes: inout ChangeSet, _ draft: inout EventDraft) {
        book.write(to: &changes)
        guard let entry = book.entry(backup.id) else { return }
        CopyBook.tell(entry, in: &draft)
    }
}
