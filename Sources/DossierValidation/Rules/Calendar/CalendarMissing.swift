import DossierModel

/// Nobody has entered the days off of this year or, from December on, of the next (design §3.10).
struct CalendarMissing: ArchiveRule {
    let definition = RuleDefinition(
        "calendar-missing", .warning, .integrity, standard: ["1-5"], serves: ["PACK-1"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let today = context.today
        let years = [today.year] + (today.month == 12 ? [today.year + 1] : [])
        return years.filter { !context.archive.calendar.knows(year: $0) }.map {
            finding(Layout.description, ["year": "\($0)"])
        }
    }
}
