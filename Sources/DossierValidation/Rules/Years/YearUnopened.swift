import DossierModel

/// Open dossiers have no volume of this year though last year's is closed already (design §3.5).
struct YearUnopened: ArchiveRule {
    let definition = RuleDefinition(
        "year-unopened", .notice, .integrity, standard: ["2-9"], serves: ["NUM-1"],
        needs: [.wholeArchive], reads: [.deadlines])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let year = context.today.year
        guard let closing = context.deadlines.value?.yearClosing.date(in: year),
            closing < context.today,
            let place = RelativePath("\(year)")
        else { return [] }
        let count = archive.volumes.count { facts in
            facts.volume.year < year && context.isNewest(facts.volume)
                && facts.card?.status == .open
        }
        guard count > 0 else { return [] }
        return [finding(place, ["year": "\(year)", "count": "\(count)"])]
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains { $0.card == nil }
    }
}
