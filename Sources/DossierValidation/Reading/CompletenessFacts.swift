import DossierModel

/// What completeness depends on, gathered over the volumes of a dossier.
enum CompletenessFacts {
    /// The facts of one volume; nil where one of its files cannot be read.
    ///
    /// Of the records only those that projects name are kept, and one of each category.
    static func of(_ reading: VolumeReading) -> Completeness.Facts? {
        guard let card = reading.card.value, reading.faults.isEmpty else { return nil }
        let projects = reading.projects.value?.entries ?? []
        let named = Set(projects.flatMap { $0.records.values.joined() })
        let communications = reading.communications.flatMap(\.lines).map(\.value)
        var facts = Completeness.Facts(
            card: card, credit: reading.credit.value?.fields ?? FieldValues(),
            projects: projects, issues: reading.issues.value?.entries ?? [],
            communications: communications.map(\.on),
            returnVisits: communications.filter { $0.purpose == .returnVisit }.map(\.on))
        // A record of another volume counts as there; whether it is, the links tell.
        for id in named { facts.categories[id] = 0 }
        for record in reading.livingRecords where named.contains(record.id) {
            facts.categories[record.id] = record.category
        }
        return facts
    }

    /// The facts of a dossier from those of its volumes, oldest first.
    static func joined(_ volumes: [Completeness.Facts]) -> Completeness.Facts? {
        guard var facts = volumes.last else { return nil }
        for older in volumes.dropLast().reversed() {
            facts.projects += older.projects
            facts.issues += older.issues
            facts.communications += older.communications
            facts.returnVisits += older.returnVisits
            facts.categories.merge(older.categories) { max($0, $1) }
        }
        return facts
    }
}
