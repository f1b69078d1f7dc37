import DossierModel

/// The day of closing is past, and documents of before it lie in no package (design §3.5).
///
/// A year counts as closed when its months are sealed. A notice: no command closes a year by itself.
struct YearNotClosed: ArchiveRule {
    let definition = RuleDefinition(
        "year-not-closed", .notice, .integrity, standard: ["1-5", "4-7"], serves: ["PACK-6"],
        needs: [.wholeArchive], reads: [.deadlines])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let years = Dictionary(grouping: archive.volumes, by: \.volume.year)
        return years.sorted { $0.key < $1.key }.compactMap { year, volumes in
            let count = volumes.reduce(0) { $0 + $1.unsealed }
            guard count > 0, let day = context.pastClosing(of: year),
                let place = RelativePath("\(year)")
            else { return nil }
            return finding(place, ["year": "\(year)", "closed": "\(day)", "count": "\(count)"])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains(where: \.lacksRecords)
    }
}

extension VolumeReading {
    /// How many records that were registered by that day no package has sealed in any version.
    func unsealed(by day: CalendarDate) -> Int {
        livingRecords.count { record in
            !record.versions.isEmpty && record.versions.allSatisfy { $0.sealedIn == nil }
                && record.registered.at.date <= day
        }
    }
}

extension ValidationContext {
    /// The day on which a year was to be closed, once it is past; nil before, or where the policy is
    /// not known.
    func pastClosing(of year: Int) -> CalendarDate? {
        guard let day = deadlines.value?.yearClosing.date(in: year + 1), day < today else {
            return nil
        }
        return day
    }
}
