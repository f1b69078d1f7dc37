import DossierModel

/// The due day is past, and a department gave neither a submission nor a nil return (rule PACK-2 ★).
///
/// Told from the first month on that any department submitted.
struct MonthNotSubmitted: ArchiveRule {
    let definition = RuleDefinition(
        "month-not-submitted", .warning, .integrity, standard: ["1-5", "2-8"],
        serves: ["PACK-1", "PACK-2"], needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let calendar = context.archive.calendar
        let month = calendar.filingMonth(of: context.today).previous
        let entries = archive.submissions.flatMap { $0.value?.entries ?? [] }
        guard let register = archive.submissions.last,
            entries.contains(where: { $0.month <= month })
        else { return [] }
        let submitted = Set(entries.filter { $0.month >= month }.map(\.department))
        let departments = context.departments.value?.departments.map(\.code) ?? []
        return departments.filter { !submitted.contains($0) }.map { code in
            finding(
                register.path,
                [
                    "department": "\(code)", "month": "\(month)",
                    "due": "\(calendar.filingDueDay(month))",
                ])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.submissions.contains { $0.fault != nil } || context.departments.value == nil
    }
}
