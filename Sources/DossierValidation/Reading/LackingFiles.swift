import DossierModel
import DossierStore

/// The volumes that lack a file, by dossier: entries that stood in it are nowhere for that reason.
struct LackingFiles {
    private let byDossier: [String: [VolumeFacts]]

    /// The files that the volumes of an archive lack.
    init(_ archive: ArchiveReading) {
        byDossier = Dictionary(grouping: archive.volumes.filter { !$0.missing.isEmpty }) {
            $0.card?.dossier.description ?? ""
        }
    }

    /// The files, not there, in which an entry could have stood that is nowhere.
    func files(for commitment: UnfulfilledCommitment) -> [RelativePath] {
        guard let file = commitment.kind.volumeFile, file != .card else { return [] }
        let volumes = byDossier[commitment.dossier ?? commitment.id] ?? []
        return volumes.filter { facts in
            facts.missing.contains(file)
                && (commitment.year == 0 || commitment.year == facts.volume.year)
        }.map { $0.volume.path(file) }
    }
}
