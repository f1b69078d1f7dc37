import DossierModel

/// A document of a living category was saved again, and that version is not registered (design §3.6).
struct DocumentChanged: VolumeRule {
    let definition = RuleDefinition(
        "document-changed", .warning, .authenticity, standard: ["1-10"], serves: ["UPD-6"],
        reads: [.categories])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.changes(in: context).compactMap { change in
            change.kind == .living ? finding(change.path, change.details) : nil
        }
    }
}
