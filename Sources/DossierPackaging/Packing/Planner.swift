internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Works out which packages a month needs and what each holds.
struct Planner {
    let store: Store
    let month: YearMonth
    /// The day on which the month is due.
    let due: CalendarDate
    let survey: LedgerSurvey
    let replay: RangeReplay
    let touched: TouchedVolumes
    let departments: DepartmentPolicy
    /// What was submitted for the month, and what is taken as submitted.
    let submissions: [DepartmentCode: SubmittedMonth]
    /// The departments to which credit files may go.
    let creditDepartments: Set<DepartmentCode>
    /// Every hold, also those released.
    let holds: [HoldEntry]

    /// Looks at the ledger and at what its events touched.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - month: The filing month.
    ///   - clock: The clock, in the archive's time zone.
    ///   - presumed: Departments that are taken as submitting now, where they have not.
    /// - Throws: what reading met.
    init(
        _ store: Store, month: YearMonth, clock: any ArchiveClock,
        presuming presumed: Set<DepartmentCode> = []
    ) throws {
        self.store = store
        self.month = month
        let calendar = store.description.calendar
        due = calendar.filingDueDay(month)
        let ledger = Ledger(store: store)
        let survey = try LedgerSurvey(ledger)
        departments = try store.policy()
        let custodian = departments.custodian
        var submissions: [DepartmentCode: SubmittedMonth] = [:]
        for code in departments.departments.map(\.code) {
            let taken =
                presumed.contains(code)
                ? SubmittedMonth(month, code, last: survey.count - 1, time: clock.now()) : nil
            submissions[code] = survey.submission(code, month) ?? taken
        }
        let packed = Self.packed(departments, month, survey)
        let work = submissions.filter { !$0.value.isNil && packed[$0.key] == nil }
        var first = survey.newest(of: custodian).map { $0.range.last + 1 } ?? 0
        first = packed.values.reduce(first) { min($0, $1.first) }
        var waiting: [DepartmentCode: (last: Int, end: Timestamp)] = [:]
        for code in work.keys {
            first = min(first, survey.firstWork(of: code, custodian: custodian))
            waiting[code] = survey.waiting(code, before: month, custodian: custodian).map {
                ($0.last, clock.end(of: calendar.filingDueDay($0.month)))
            }
        }
        var replay = try RangeReplay(
            ledger, from: first, until: clock.end(of: due), limit: survey.count,
            asked: Set(work.values.map(\.last)), moments: Set(waiting.values.map(\.end)))
        replay.ranges = packed.mapValues { WorkRange($0) }
        for (code, submission) in work {
            let packed =
                code == custodian
                ? survey.firstWork(of: code, custodian: custodian)
                : survey.newest(of: code).map { $0.range.last + 1 } ?? 0
            // Its package will end where it was submitted, or where its due day ended.
            let earlier = waiting[code].flatMap { waiting in
                replay.ends[waiting.end].map { min(waiting.last, $0) + 1 }
            }
            guard let last = replay.last else { continue }
            replay.ranges[code] = PackageRange(
                first: max(packed, earlier ?? 0), last: min(submission.last, last)
            ).map { WorkRange($0, takesLeftOut: waiting[code] == nil) }
        }
        self.replay = replay
        self.submissions = submissions
        touched = try TouchedVolumes(replay, store: store)
        creditDepartments = try Self.creditDepartments(store, on: due)
        holds = try store.registerEntries()
        self.survey = survey
    }

    /// What the departments' packages of the month hold that were made before.
    private static func packed(
        _ departments: DepartmentPolicy, _ month: YearMonth, _ survey: LedgerSurvey
    ) -> [DepartmentCode: PackageRange] {
        var ranges: [DepartmentCode: PackageRange] = [:]
        for code in departments.departments.map(\.code) where code != departments.custodian {
            ranges[code] = survey.package(code, month)?.range
        }
        return ranges
    }

    /// The departments whose people see and change credit data (rule SEC-6).
    private static func creditDepartments(
        _ store: Store, on day: CalendarDate
    ) throws -> Set<DepartmentCode> {
        let staff: StaffPolicy = try store.policy()
        let roles: RolePolicy = try store.policy()
        let members = staff.staff.filter { member in
            member.isActive(on: day)
                && member.roles.contains { held in
                    held.isHeld(on: day)
                        && roles.role(held.role)?.may.contains(.handleCredit) == true
                }
        }
        return Set(members.map(\.department))
    }

    /// What a department's package will hold; nil when no event is new, or nothing was submitted.
    ///
    /// The company's tells of every event, whoever submitted.
    ///
    /// - Parameters:
    ///   - department: The department.
    ///   - others: Departments without a package, whose missing paper this one tells.
    /// - Returns: the plan.
    func plan(
        _ department: DepartmentCode, tellingOf others: [DepartmentCode] = []
    ) -> PackagePlan? {
        let previous = survey.newest(of: department)
        let own = replay.ranges[department]
        guard let range = department == departments.custodian ? company : own?.events,
            let time = replay.times[range.last]
        else { return nil }
        let company = store.description.company
        return PackagePlan(
            package: MonthPackage(company: company, month: month, department: department),
            range: range, own: own, time: time, due: due,
            previous: previous.map { packed in
                PackageReference(
                    package: MonthPackage(
                        company: company, month: packed.month, department: department),
                    digest: packed.digest)
            },
            volumes: touched.entries.compactMap { part($0, department, own, others) },
            holdsCredit: creditDepartments.contains(department),
            holds: holds.filter { hold in
                hold.release?.at == nil && (hold.until.map { due <= $0 } ?? true)
            })
    }

    /// The events of which the company's package tells.
    private var company: PackageRange? {
        let first = survey.newest(of: departments.custodian).map { $0.range.last + 1 } ?? 0
        return replay.last.flatMap { PackageRange(first: first, last: $0) }
    }

    private func part(
        _ entry: TouchedVolumes.Entry, _ department: DepartmentCode, _ range: WorkRange?,
        _ others: [DepartmentCode]
    ) -> PackagePlan.VolumePart? {
        let isCompany = department == departments.custodian
        if entry.isCopy {
            // It holds nothing of anybody, so the company's package tells of it too.
            guard isCompany || department == entry.holding else { return nil }
            return PackagePlan.VolumePart(entry: entry, isOwn: false, communications: [])
        }
        let communications = entry.communications.filter { file in
            replay.ranges[file.department].map { file.last >= $0.first } ?? false
        }
        let own = communications.filter { $0.department == department }
        let isOwn =
            range.map { !own.isEmpty || isWork(entry, of: department, in: $0) } ?? false
        let missing = entry.records.missingPaper.intersection([department] + others)
        let packed = isCompany ? communications : own
        let holdsTombstones = isCompany && entry.hasTombstones
        guard isOwn || !packed.isEmpty || !missing.isEmpty || holdsTombstones else { return nil }
        return PackagePlan.VolumePart(
            entry: entry, isOwn: isOwn, communications: packed, missingPaperOf: missing,
            holdsTombstones: holdsTombstones)
    }

    /// Whether a department formed or changed something of a volume in its range, or left it out
    /// before.
    private func isWork(
        _ entry: TouchedVolumes.Entry, of department: DepartmentCode, in range: WorkRange
    ) -> Bool {
        let changed = replay.dossiers[entry.dossier]?.changed.last(upTo: range.last) ?? -1
        return (entry.records.told[department] ?? -1) >= range.first
            || entry.records.areLeft(of: department, before: range)
            || (entry.isNewest && entry.holding == department && changed >= range.first)
            || (entry.issues[department] ?? -1) >= range.first
    }
}

// MARK: Counting

extension Planner {
    /// How much of a department's work of the month there is.
    func count(_ department: DepartmentCode) -> WorkCount {
        guard let range = replay.ranges[department] else { return WorkCount() }
        return touched.entries.filter { !$0.isCopy }.reduce(into: WorkCount()) { sum, entry in
            sum.add(entry.records.counts[department] ?? WorkCount())
            for file in entry.communications where file.department == department {
                sum.communications += file.count(since: range.first)
            }
        }
    }

    /// The dossiers that a department opened in its range.
    func opened(_ department: DepartmentCode) -> [DossierID] {
        guard let range = replay.ranges[department] else { return [] }
        return touched.entries.filter { $0.isNewest && $0.holding == department }
            .map(\.dossier)
            .filter { replay.dossiers[$0]?.opened.map(range.events.contains) ?? false }
            .sorted()
    }
}
