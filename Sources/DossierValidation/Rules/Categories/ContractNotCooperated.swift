import DossierModel

/// A dossier of a client who has not bought holds what shows that the client has (rule DOS-1).
struct ContractNotCooperated: VolumeRule {
    let definition = RuleDefinition(
        "contract-not-cooperated", .warning, .integrity, standard: ["1-5"], serves: ["DOS-1"],
        reads: [.completeness])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let card = volume.card.value, card.kind == .notCooperated, card.status == .open,
            let rules = context.completeness.value?.rules(for: card.kind)
        else { return [] }
        return volume.livingRecords.filter { rules.cooperationSigns.contains($0.category) }.map {
            finding(volume.place(of: $0), ["item": "\($0.item)", "name": card.name])
        }
    }
}
