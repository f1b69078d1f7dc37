public import DossierModel
internal import DossierPackaging

/// How it stands with the backup of the month (rule PACK-7): due on the day itself, confirmed by the
/// next working day.
public struct BackupDuty: Sendable, Equatable {
    /// The newest day on which a backup was due.
    public var due: CalendarDate
    /// The newest backup that is complete.
    public var newest: BackupEntry?
    /// Whether none was made on that day or since.
    public var isMissed: Bool
    /// Whether the confirmation is overdue.
    public var isUnconfirmed: Bool

    /// The duty of an archive on a day.
    init(_ entries: [BackupEntry], _ archive: ArchiveDescription, on today: CalendarDate) {
        let calendar = archive.calendar
        let month = YearMonth(of: today)
        let this = month.day(calendar.backupDay)
        let due = this <= today ? this : month.previous.day(calendar.backupDay)
        self.due = due
        newest = entries.last { $0.removed == nil && $0.isComplete }
        let begun = archive.created.date
        isMissed = due > begun && !(newest.map { $0.registered.at.date >= due } ?? false)
        let since = entries.filter { $0.registered.at.date >= due && $0.isComplete }
        let isConfirmed = since.contains { $0.confirmed != nil }
        let confirmBy = since.first.map {
            calendar.workday(onOrAfter: $0.registered.at.date.adding(days: 1))
        }
        isUnconfirmed = !isConfirmed && (confirmBy.map { today > $0 } ?? false)
    }
}
