import DossierModel

/// The ledger vouches for an entry that is nowhere.
struct CommitmentUnfulfilled: ArchiveRule {
    let definition = RuleDefinition(
        "commitment-unfulfilled", .error, .integrity, standard: ["2-5", "2-7"], serves: ["UPD-6"],
        needs: [.wholeDossier, .contents])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let silent = archive.damagedDossiers.union(archive.dossiersLackingVolumes)
        let newest = archive.newestVolumes
        let lacking = LackingFiles(archive)
        let clients = Set(archive.volumes.compactMap { $0.card?.client.description })
        return archive.unfulfilled.compactMap { commitment in
            // Of numbers, clients and volumes that are gone other rules tell.
            guard !commitment.kind.isVolumeFile,
                ![.number, .formerNumber].contains(commitment.kind),
                !clients.contains(commitment.id), !silent.contains(commitment.dossier ?? ""),
                lacking.files(for: commitment).isEmpty, !archive.isUnread(commitment.kind)
            else { return nil }
            let place = commitment.dossier.flatMap { newest[$0]?.path } ?? Layout.ledger
            return finding(
                place,
                ["kind": commitment.kind.rawValue, "sequence": "\(commitment.sequence)"])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains(where: \.isDamaged)
    }
}
