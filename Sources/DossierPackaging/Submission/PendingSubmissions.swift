internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Submissions that are written together with something else.
struct PendingSubmissions {
    /// The departments.
    let departments: [DepartmentCode]
    /// The register with the entries.
    let changes: ChangeSet
    /// Their events.
    let drafts: [EventDraft]

    /// Submissions of one month, of which there is at least one.
    init(_ entries: [SubmissionEntry], _ session: WritingSession) throws {
        departments = entries.map(\.department)
        drafts = entries.map {
            SubmittedMonth.draft($0, archive: session.store.description.id)
        }
        var changes = ChangeSet()
        if let year = entries.first?.month.year {
            var register = try MonthRegister<SubmissionEntry>(session.store, year: year)
            for entry in entries { register.add(entry) }
            register.write(to: &changes)
        }
        self.changes = changes
    }
}

extension SubmissionEntry {
    /// What a sandbox takes as submitted, with an id and a salt that follow from it, so that the same
    /// archive gives the same packages wherever it lies: nothing in a sandbox is to be kept secret.
    init(
        presumedOf department: DepartmentCode, month: YearMonth, last: Int, archive: ArchiveID,
        registered: Registration
    ) {
        let seed = ContentDigest(of: Array("\(archive) \(month) \(department) \(last)".utf8)).bytes
        self.init(
            id: EntryID(
                milliseconds: UInt64(max(0, registered.at.seconds)) * 1_000,
                random: Array(seed.prefix(10))),
            month: month, department: department, last: last, registered: registered,
            salt: Salt(random: Array(seed.suffix(16))))
    }
}
