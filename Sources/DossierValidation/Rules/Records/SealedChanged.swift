import DossierModel

/// A sealed document was changed; only in living categories may it be (design §3.6, rule PACK-6).
struct SealedChanged: VolumeRule {
    let definition = RuleDefinition(
        "sealed-changed", .error, .authenticity, standard: ["1-1"], serves: ["PACK-6", "SEC-5"],
        reads: [.categories])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.changes(in: context).compactMap { change in
            change.kind == .sealed ? finding(change.path, change.details) : nil
        }
    }
}
