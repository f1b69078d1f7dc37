import DossierModel

/// Who answers for an open dossier has left (rule HND-1).
struct ResponsibleLeft: VolumeRule {
    let definition = RuleDefinition(
        "responsible-left", .warning, .integrity, standard: ["1-5"], serves: ["HND-1", "SCP-5"],
        reads: [.staff])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let card = volume.card.value, card.status == .open, context.isNewest(volume.volume),
            let member = card.responsible.flatMap({ context.staff.value?.member($0) }),
            let until = member.until, until <= context.today
        else { return [] }
        return [
            finding(
                volume.volume.path(.card),
                ["name": card.name, "person": member.name, "until": "\(until)"])
        ]
    }
}
