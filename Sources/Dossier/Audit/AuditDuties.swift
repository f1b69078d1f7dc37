internal import DossierModel
internal import DossierValidation

/// The duties that were due and not done (rules PACK-1, PACK-7 and LOG-3).
struct AuditDuties {
    private let calendar: WorkingCalendar
    private let today: CalendarDate

    /// For how many days events may stand under no checkpoint.
    private static let longest = 31

    /// The duties by a calendar, on a day.
    init(_ calendar: WorkingCalendar, _ today: CalendarDate) {
        self.calendar = calendar
        self.today = today
    }

    /// What was due and not done, by what the ledger tells.
    func findings(_ history: AuditHistory) -> [Finding] {
        guard history.isWhole else { return [] }
        var findings = history.worked.subtracting(history.packed).sorted().compactMap {
            month -> Finding? in
            let due = calendar.filingDueDay(month)
            return due < today
                ? AuditRule.packOverdue.finding(month.description, ["due": due.description]) : nil
        }
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

    /// That alarms are open, by kind.
    static func findings(_ alarms: [AlarmEntry]) -> [Finding] {
        let open = alarms.filter { $0.closed == nil }
        guard !open.isEmpty else { return [] }
        let attempts = open.filter { $0.kind == .attempt }
        return [
            AuditRule.alarmsOpen.finding(
                Layout.registers.appending("alarms").description,
                [
                    "count": "\(open.count)",
                    "attempts": "\(attempts.reduce(0) { $0 + $1.count + $1.further })",
                ])
        ]
    }
}
