import DossierModel

/// A document does not hold the bytes that its record vouches for.
struct DigestMismatch: VolumeRule {
    let definition = RuleDefinition(
        "digest-mismatch", .error, .authenticity, standard: ["1-1", "1-10"],
        serves: ["SEC-5", "UPD-6"], needs: [.contents], reads: [.categories])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.changes(in: context).compactMap { change in
            change.kind == .content ? finding(change.path, change.details) : nil
        }
    }
}
