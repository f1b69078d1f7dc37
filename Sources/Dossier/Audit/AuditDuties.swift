internal import DossierModel
internal import DossierReport
internal import DossierValidation

/// The duties that were due and not done (rules PACK-1, PACK-2, PACK-7 and LOG-3).
struct AuditDuties {
    private let calendar: WorkingCalendar
    private let today: CalendarDate
    private let departments: [DepartmentCode]
    /// The filing month in which the archive was made.
    private let earliest: YearMonth

    /// For how many days events may stand under no checkpoint.
    private static let longest = 31

    /// The duties of departments in an archive, on a day.
    init(
        _ archive: ArchiveDescription, _ today: CalendarDate, of departments: [DepartmentCode]
    ) {
        calendar = archive.calendar
        earliest = archive.calendar.filingMonth(of: archive.created.date)
        self.departments = departments
        self.today = today
    }

    /// What was due and not done, by what the ledger tells.
    func findings(_ history: AuditHistory) -> [Finding] {
        guard history.isWhole else { return [] }
        // What was formed before the newest package went with it, though it was late.
        let open = history.worked.filter { month in history.packed.allSatisfy { $0 < month } }
        var findings = open.sorted().compactMap { month -> Finding? in
            let due = calendar.filingDueDay(month)
            return due < today
                ? AuditRule.packOverdue.finding(month.description, ["due": due.description]) : nil
        }
        findings += submissions(history)
        if let since = history.uncovered {
            let days = today.daysSince1970 - since.date.daysSince1970
            if days > Self.longest {
                findings.append(
                    AuditRule.checkpointOverdue.finding(
                        Layout.checkpoints.description,
                        ["since": since.date.description, "days": "\(days)"]))
            }
        }
        return findings
    }

    /// The months that departments did not submit, or not in time, from the first one on that anybody
    /// submitted; of the last one that ended `month-not-submitted` tells.
    private func submissions(_ history: AuditHistory) -> [Finding] {
        guard let first = history.submitted.keys.min() else { return [] }
        // No month before the archive's own was ever due in it, whatever an event claims.
        var month = max(first, earliest)
        let current = calendar.filingMonth(of: today)
        var findings: [Finding] = []
        while month < current {
            let due = calendar.filingDueDay(month)
            let said = history.submitted[month] ?? [:]
            let missing = month.next < current ? departments.filter { said[$0] == nil } : []
            let late = departments.filter { said[$0].map { $0 > due } ?? false }
            for (rule, codes) in [
                (AuditRule.submissionMissing, missing), (.submissionLate, late),
            ] where !codes.isEmpty {
                let names = codes.map(\.description).joined(separator: " ")
                findings.append(
                    rule.finding(
                        month.description, ["due": due.description, "departments": names]))
            }
            month = month.next
        }
        return findings
    }

    /// That the backup of the month was not made, or nobody confirmed it.
    static func findings(_ backup: BackupDuty) -> [Finding] {
        let place = Layout.registers.appending("backups").description
        let due = backup.due.description
        var findings: [Finding] = []
        if backup.isMissed { findings.append(AuditRule.backupOverdue.finding(place, ["due": due])) }
        if backup.isUnconfirmed {
            findings.append(AuditRule.confirmationOverdue.finding(place, ["due": due]))
        }
        return findings
    }

    /// That clients wait for an answer about their data behind its day.
    static func findings(_ matters: OpenMatters) -> [Finding] {
        guard matters.overdueRequests > 0 else { return [] }
        let place = Layout.registers.appending("privacyRequests").description
        return [
            AuditRule.requestOverdue.finding(place, ["count": "\(matters.overdueRequests)"])
        ]
    }

    /// That alarms are open, by kind.
    static func findings(_ alarms: [AlarmEntry]) -> [Finding] {
        let place = Layout.registers.appending("alarms").description
        let own = alarms.filter { $0.needsAnother && $0.closed?.by == $0.by }
        let closed = own.map { alarm in
            AuditRule.alarmOwn.finding(
                place, ["alarm": alarm.id.description, "staff": alarm.by.description])
        }
        let open = alarms.filter { $0.closed == nil }
        guard !open.isEmpty else { return closed }
        let attempts = open.filter { $0.kind == .attempt }
        return closed + [
            AuditRule.alarmsOpen.finding(
                place,
                [
                    "count": "\(open.count)",
                    "attempts": "\(attempts.reduce(0) { $0 + $1.count + $1.further })",
                ])
        ]
    }
}
