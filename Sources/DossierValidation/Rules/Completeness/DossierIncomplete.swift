import DossierModel

/// An open dossier lacks what the policy requires of it (rule UPD-1): a notice, for a file grows with
/// the dealings, and `status` counts those that are not whole.
struct DossierIncomplete: ArchiveRule {
    let definition = RuleDefinition(
        "dossier-incomplete", .notice, .integrity, standard: ["2-3", "2-4"], serves: ["UPD-1"],
        needs: [.wholeDossier], reads: [.completeness])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        guard let policy = context.completeness.value else { return [] }
        let byDossier = Dictionary(grouping: archive.volumes, by: \.volume.number)
        return byDossier.values.compactMap { volumes in
            // What is in a file that cannot be read is not missing.
            guard !volumes.contains(where: \.isDamaged),
                let newest = volumes.last, context.isWhole(newest.volume.number),
                context.isNewest(newest.volume),
                let facts = CompletenessFacts.joined(volumes.compactMap(\.completeness)),
                facts.card.status == .open
            else { return nil }
            let report = Completeness(
                of: facts, policy: policy, today: context.today,
                calendar: context.archive.calendar
            ).report
            let missing = report.missingRequired.map(\.requirement)
                .filter { $0 != .control(.responsible) }
            guard !missing.isEmpty else { return nil }
            return finding(
                newest.volume.path(.card),
                [
                    "name": facts.card.name, "count": "\(missing.count)",
                    "requirements": missing.map(\.id).joined(separator: " "),
                ])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains(where: \.isDamaged)
    }
}
