import DossierModel

/// The ledger tells of the opening of a volume that is not there.
struct VolumeMissing: ArchiveRule {
    let definition = RuleDefinition(
        "volume-missing", .error, .integrity, standard: ["2-5", "2-7"], serves: ["NUM-1", "UPD-6"],
        needs: [.wholeDossier, .contents])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let damaged = archive.damagedDossiers
        let newest = archive.newestVolumes
        return archive.unfulfilled.compactMap { commitment in
            guard commitment.kind == .card, !damaged.contains(commitment.id),
                let place = newest[commitment.id]?.path
                    ?? archive.expected?.place(of: commitment.id, in: commitment.year)
            else { return nil }
            return finding(
                place,
                ["year": "\(commitment.year)", "sequence": "\(commitment.sequence)"])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains(where: \.isDamaged)
    }
}
