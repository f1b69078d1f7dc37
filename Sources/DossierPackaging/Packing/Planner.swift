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
    func plan(_ department: DepartmentCode) throws -> PackagePlan? {
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
            volumes: try volumes(department, range, after: previous?.month),
            holdsCredit: creditDepartments.contains(department))
    }

    private func volumes(
        _ department: DepartmentCode, _ range: PackageRange, after packed: YearMonth?
    ) throws -> [PackagePlan.VolumePart] {
        var parts: [PackagePlan.VolumePart] = []
        for entry in touched.entries {
            guard let touch = replay.dossiers[entry.dossier], touch.touched >= range.first else {
                continue
            }
            let own = try communications(entry.volume, of: department, after: packed)
            let hasRecords = (entry.registered[department] ?? -1) >= range.first
            let isChanged =
                entry.isNewest && entry.holding == department && touch.changed >= range.first
            let hasIssues = (entry.issues[department] ?? -1) >= range.first
            let isOwn = hasRecords || isChanged || hasIssues || !own.isEmpty
            var communications = own
            if department == departments.custodian {
                communications = try allCommunications(entry.volume, after: packed)
            }
            guard isOwn || !communications.isEmpty else { continue }
            parts.append(
                PackagePlan.VolumePart(
                    entry: entry, isOwn: isOwn, hasRecords: hasRecords,
                    communications: communications))
        }
        return parts
    }

    private func allCommunications(
        _ volume: Volume, after packed: YearMonth?
    ) throws -> [RelativePath] {
        try departments.departments.flatMap {
            try communications(volume, of: $0.code, after: packed)
        }
    }

    /// A department's files of the months that no package holds yet, up to this one.
    private func communications(
        _ volume: Volume, of department: DepartmentCode, after packed: YearMonth?
    ) throws -> [RelativePath] {
        let file = volume.communications(department, month)
        guard let folder = file.parent, try store.status(folder)?.kind == .directory else {
            return []
        }
        var paths: [RelativePath] = []
        for entry in try store.entries(folder) {
            let name = String(decoding: entry.name, as: UTF8.self)
            guard name.hasSuffix(".jsonl"), let month = YearMonth(String(name.dropLast(6))),
                month <= self.month, packed.map({ month > $0 }) ?? true
            else { continue }
            paths.append(volume.communications(department, month))
        }
        return paths.sorted()
    }
}
