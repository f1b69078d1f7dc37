import DossierModel

/// A document does not have the size that its record tells; what a fast validation sees of a change.
struct SizeMismatch: VolumeRule {
    let definition = RuleDefinition(
        "size-mismatch", .error, .authenticity, standard: ["1-10"], serves: ["SEC-5", "UPD-6"],
        reads: [.categories])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.changes(in: context).compactMap { change in
            change.kind == .size ? finding(change.path, change.details) : nil
        }
    }
}
