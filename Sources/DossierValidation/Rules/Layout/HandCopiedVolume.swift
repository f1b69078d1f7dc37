import DossierModel

/// A volume was copied by hand from another year's, as people do in January (design §3.5).
struct HandCopiedVolume: VolumeRule {
    let definition = RuleDefinition(
        VolumeReading.handCopied, .error, .authenticity, standard: ["1-5", "1-13"],
        serves: ["NUM-1"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard volume.isHandCopied, let card = volume.card.value else { return [] }
        return [
            finding(
                volume.path,
                ["year": "\(card.filedUnder.year)", "own": "\(volume.volume.year)"])
        ]
    }
}
