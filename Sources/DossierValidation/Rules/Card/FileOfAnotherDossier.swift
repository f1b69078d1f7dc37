import DossierModel

/// A file of a volume names another dossier than the card, or another year.
struct FileOfAnotherDossier: VolumeRule {
    let definition = RuleDefinition(
        "file-of-another-dossier", .error, .authenticity, standard: ["1-11"], serves: ["NUM-7"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let dossier = volume.card.value?.dossier else { return [] }
        let own = volume.volume
        let named: [(VolumeFile, DossierID?)] = [
            (.persons, volume.persons.value?.dossier), (.credit, volume.credit.value?.dossier),
            (.projects, volume.projects.value?.dossier),
            (.issues, volume.issues.value?.dossier), (.records, volume.records.value?.dossier),
        ]
        var wrong = named.filter { $1 != nil && $1 != dossier }.map(\.0)
        if let year = volume.records.value?.year, year != own.year, !wrong.contains(.records) {
            wrong.append(.records)
        }
        return wrong.map { finding(own.path($0)) }
    }
}
