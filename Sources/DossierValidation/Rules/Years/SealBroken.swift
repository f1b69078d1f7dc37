import DossierModel

/// A volume of a closed year is not as it was when the year was closed (design §3.5).
struct SealBroken: VolumeRule {
    let definition = RuleDefinition(
        "seal-broken", .error, .authenticity, standard: ["1-5", "4-7"], serves: ["PACK-6"],
        needs: [.contents])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        (volume.seal?.changes ?? []).map { change in
            finding(
                change.path, ["year": "\(volume.volume.year)", "item": change.item])
        }
    }
}
