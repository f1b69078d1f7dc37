import DossierModel

/// A registered document lies elsewhere in its volume, or in another.
struct DocumentMoved: VolumeRule {
    let definition = RuleDefinition(
        "document-moved", .warning, .integrity, standard: ["1-11"], serves: ["NUM-11"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        zip(volume.allRecords, volume.documents.outcomes).compactMap { record, outcome in
            guard case .moved(let path) = outcome else { return nil }
            let before = volume.place(of: record).description
            let details = [
                "item": "\(record.item)", "before": before, "within": volume.path.description,
            ]
            return finding(path, details)
        }
    }

    /// The breach of a document that lies in another volume.
    func finding(_ move: StrayDocuments.Move) -> Finding {
        finding(move.path, ["item": "\(move.item)", "before": move.before.description])
    }
}
