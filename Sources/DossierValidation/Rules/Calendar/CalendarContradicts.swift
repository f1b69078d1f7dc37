import DossierModel

/// The calendar says of one day that it is worked and off, or calls a plain working day one.
struct CalendarContradicts: ArchiveRule {
    let definition = RuleDefinition(
        "calendar-contradicts", .warning, .authenticity, standard: ["1-5"], serves: ["PACK-1"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let calendar = context.archive.calendar
        return calendar.workdays.filter { day in
            calendar.holidays.contains(day) || day.weekday <= 5
        }.sorted().map { finding(Layout.description, ["day": "\($0)"]) }
    }
}
