internal import Crypto
public import DossierLedger
public import DossierModel
internal import DossierStore

/// Submits a department's month (rules PACK-1, PACK-2 ★).
///
/// Who calls has found out that the acting person may do so, and that the department's dossiers have no
/// error that nobody allowed.
public struct Submitter {
    private let session: WritingSession
    private let clock: any ArchiveClock
    private let identities: any IdentitySource

    /// A submitter for the person of a session.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource
    ) {
        self.session = session
        self.clock = clock
        self.identities = identities
    }

    private var store: Store { session.store }

    /// Counts what a department has to submit for a month.
    ///
    /// - Throws: `monthNotBegun`, `alreadySubmitted`, `monthPassed`; what reading met.
    public func draft(
        _ month: YearMonth, _ department: DepartmentCode
    ) throws -> SubmissionDraft {
        let calendar = store.description.calendar
        let current = calendar.filingMonth(of: clock.today())
        guard month <= current else {
            throw SubmissionError(.monthNotBegun, month, department, detail: "\(current)")
        }
        let planner = try Planner(
            store, month: month, clock: clock, presuming: [department])
        try refusePassed(month, department, planner)
        return SubmissionDraft(month, department, planner)
    }

    private func refusePassed(
        _ month: YearMonth, _ department: DepartmentCode, _ planner: Planner
    ) throws(SubmissionError) {
        let survey = planner.survey
        if let earlier = survey.submission(department, month) {
            throw SubmissionError(
                .alreadySubmitted, month, department,
                detail: earlier.sequence.map { "\($0)" } ?? "")
        }
        let packed = [department, planner.departments.custodian].compactMap {
            survey.newest(of: $0)?.month
        }
        let newest = packed + [survey.newestSubmission(of: department)?.month].compactMap { $0 }
        guard let passed = newest.max(), passed >= month else { return }
        throw SubmissionError(.monthPassed, month, department, detail: "\(passed)")
    }

    /// Submits.
    ///
    /// - Parameters:
    ///   - draft: What is submitted.
    ///   - missing: What was found to be missing, in numbers.
    ///   - confirmed: New dossiers that are confirmed by this.
    ///   - reason: Why nothing was formed, for a nil return; nil for any other.
    /// - Returns: the entry, and the path of the list, where there is one.
    /// - Throws: `workFormed`, `nothingFormed`; what writing met.
    public func submit(
        _ draft: SubmissionDraft, missing: (incomplete: Int, unregistered: Int),
        confirmed: [DossierID], nilBecause reason: String?
    ) throws -> (entry: SubmissionEntry, list: RelativePath?) {
        try check(draft, isNil: reason != nil)
        var entry = SubmissionEntry(
            id: identities.makeID(), month: draft.month, department: draft.department,
            last: draft.planner.survey.count - 1,
            registered: Registration(by: session.signatory.staff.id, at: clock.now()),
            salt: identities.makeSalt())
        entry.isNil = reason != nil
        entry.reason = reason
        entry.take(draft.count)
        entry.incomplete = missing.incomplete
        entry.unregistered = missing.unregistered
        entry.confirmed = confirmed
        var changes = ChangeSet()
        var list: RelativePath?
        if let plan = draft.plan, reason == nil {
            for text in try texts(of: plan, draft.planner) {
                let (file, digest) = try stage(text)
                let path = try listPath(plan.package, as: text.path)
                changes.place(file, at: path)
                guard text.path == HandOverList.path else { continue }
                (entry.list, list) = (digest, path)
            }
        }
        let pending = try PendingSubmissions([entry], session)
        changes.append(pending.changes)
        _ = try session.commit(changes, pending.drafts)
        return (entry, list)
    }

    /// Refuses a nil return though there is work, and a submission though there is none.
    ///
    /// - Throws: `workFormed`, with the dossiers; `nothingFormed`.
    public func check(
        _ draft: SubmissionDraft, isNil: Bool
    ) throws(SubmissionError) {
        if isNil, draft.hasWork {
            throw SubmissionError(
                .workFormed, draft.month, draft.department, count: draft.numbers.count,
                details: draft.numbers.map {
                    Message(SubmissionError.Detail.dossier, ["number": "\($0)"])
                })
        }
        guard isNil || draft.hasWork else {
            throw SubmissionError(.nothingFormed, draft.month, draft.department)
        }
    }

    // MARK: The list

    /// The list of what is submitted, as a table and as JSON.
    private func texts(of plan: PackagePlan, _ planner: Planner) throws -> [LongText] {
        var writer = try HandOverWriter(
            HandOverList(package: plan.package), language: store.description.language
        ) { try session.scratch() }
        let range = plan.own ?? WorkRange(plan.range)
        for part in plan.volumes where !part.entry.isCopy {
            let volume = part.entry.volume
            let list: RecordList? = try store.documentIfPresent(volume.path(.records))
            let touch = planner.replay.dossiers[part.entry.dossier] ?? DossierTouch()
            for record in list?.records ?? []
            where record.formingDepartment == plan.package.department {
                let event = touch.record(record.id, upTo: range.last)
                let item = HandOverItem(
                    record, number: volume.number, year: volume.year,
                    dossier: part.entry.dossier)
                let way = part.isOwn ? event.handOver(record, in: range) : nil
                if let way {
                    try writer.add(item)
                    if way == .document, let content = item.content {
                        writer.list.totals.documents += 1
                        writer.list.totals.bytes += content.size
                    }
                } else if event.lacksPaper(record), let missing = MissingPaper(item) {
                    try writer.add(missing)
                }
            }
        }
        return try writer.texts()
    }

    private func stage(
        _ text: LongText
    ) throws -> (file: StagedFile, digest: ContentDigest) {
        let staged = try session.stage { sink in
            var hash = SHA256()
            try text.forEachPiece { piece in
                hash.update(data: piece)
                try sink.write(piece)
            }
            let digest = ContentDigest(hash.finalize())
            return (KnownContent(digest: digest, size: text.size), digest)
        }
        return (staged.file, staged.value)
    }

    /// Where a list lies beside the register, such as `submissions/2026/TF-2026-11-S.json`.
    private func listPath(
        _ package: MonthPackage, as text: RelativePath
    ) throws -> RelativePath {
        let suffix = text == HandOverList.path ? "json" : "csv"
        let name = "submissions/\(package.month.year)/\(package).\(suffix)"
        guard let path = RelativePath(name) else {
            throw SubmissionError(.monthPassed, package.month, package.department)
        }
        return Layout.registers.appending(path)
    }
}
