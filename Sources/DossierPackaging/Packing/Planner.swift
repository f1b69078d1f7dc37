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
    /// The departments to which credit files may go.
    let creditDepartments: Set<DepartmentCode>

    /// Looks at the ledger and at what its events touched.
    ///
    /// - Throws: `nothingToPack` when no event lies before the month's end; what reading met.
    init(_ store: Store, month: YearMonth, until end: Timestamp) throws {
        self.store = store
        self.month = month
        due = store.description.calendar.filingDueDay(month)
        let ledger = Ledger(store: store)
        let survey = try LedgerSurvey(ledger)
        departments = try store.policy()
        let codes = departments.departments.map(\.code)
        let custodian = departments.custodian
        let first = codes.map { Self.replayed($0, custodian, survey) }.min() ?? 0
        replay = try RangeReplay(ledger, from: first, until: end, limit: survey.count)
        touched = try TouchedVolumes(replay, store: store)
        creditDepartments = try Self.creditDepartments(store, on: due)
        self.survey = survey
    }

    /// From which event on a department may have something to hand over.
    ///
    /// The company's package is made last, when each department had been packed or had nothing.
    private static func replayed(
        _ department: DepartmentCode, _ custodian: DepartmentCode, _ survey: LedgerSurvey
    ) -> Int {
        let own = survey.newest(of: department)
        guard let company = survey.newest(of: custodian), department != custodian else {
            return own.map { $0.range.last + 1 } ?? 0
        }
        if let own, own.month >= company.month { return own.range.last + 1 }
        return company.range.last + 1
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

    /// What a department's package will hold; nil when no event is new since its last.
    ///
    /// - Parameters:
    ///   - department: The department.
    ///   - others: Departments without a package, whose missing paper this one tells.
    /// - Returns: the plan.
    func plan(
        _ department: DepartmentCode, tellingOf others: [DepartmentCode] = []
    ) -> PackagePlan? {
        let previous = survey.newest(of: department)
        guard let last = replay.last, let time = replay.lastTime,
            let range = PackageRange(first: previous.map { $0.range.last + 1 } ?? 0, last: last)
        else { return nil }
        let company = store.description.company
        return PackagePlan(
            package: MonthPackage(company: company, month: month, department: department),
            range: range, time: time, due: due,
            previous: previous.map { packed in
                PackageReference(
                    package: MonthPackage(
                        company: company, month: packed.month, department: department),
                    digest: packed.digest)
            },
            volumes: touched.entries.compactMap { part($0, department, range, others) },
            holdsCredit: creditDepartments.contains(department))
    }

    private func part(
        _ entry: TouchedVolumes.Entry, _ department: DepartmentCode, _ range: PackageRange,
        _ others: [DepartmentCode]
    ) -> PackagePlan.VolumePart? {
        let isCompany = department == departments.custodian
        if entry.isCopy {
            // It holds nothing of anybody, so the company's package tells of it too.
            guard isCompany || department == entry.holding else { return nil }
            return PackagePlan.VolumePart(entry: entry, isOwn: false, communications: [])
        }
        let changed = replay.dossiers[entry.dossier]?.changed ?? -1
        let communications = entry.communications.filter { $0.last >= range.first }
        let own = communications.filter { $0.department == department }
        let isOwn =
            (entry.records.told[department] ?? -1) >= range.first
            || entry.records.areLeft(of: department, before: range)
            || (entry.isNewest && entry.holding == department && changed >= range.first)
            || (entry.issues[department] ?? -1) >= range.first || !own.isEmpty
        let missing = entry.records.missingPaper.intersection([department] + others)
        let packed = isCompany ? communications : own
        guard isOwn || !packed.isEmpty || !missing.isEmpty else { return nil }
        return PackagePlan.VolumePart(
            entry: entry, isOwn: isOwn, communications: packed, missingPaperOf: missing)
    }
}
