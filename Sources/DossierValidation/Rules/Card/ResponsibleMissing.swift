import DossierModel

/// Nobody answers for an open dossier (rule SCP-5).
struct ResponsibleMissing: VolumeRule {
    let definition = RuleDefinition(
        "responsible-missing", .warning, .integrity, standard: ["2-4"], serves: ["SCP-5"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let card = volume.card.value, card.status == .open, context.isNewest(volume.volume),
            card.responsible == nil
        else { return [] }
        return [finding(volume.volume.path(.card), ["name": card.name])]
    }
}
