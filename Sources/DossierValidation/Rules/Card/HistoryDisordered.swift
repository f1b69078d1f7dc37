import DossierModel

/// A history on a card goes back in time.
struct HistoryDisordered: VolumeRule {
    let definition = RuleDefinition(
        "history-disordered", .error, .authenticity, standard: ["1-5"], serves: ["NUM-8", "UPD-6"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let card = volume.card.value else { return [] }
        let histories = [
            ("kinds", card.kinds), ("grades", card.grades), ("levels", card.levels),
            ("statuses", card.statuses), ("formerNames", card.formerNames),
        ]
        return histories.flatMap { name, values in
            zip(values, values.dropFirst()).filter { $1.since < $0.since }.map { before, after in
                finding(
                    volume.volume.path(.card),
                    ["history": name, "before": "\(before.since)", "after": "\(after.since)"])
            }
        }
    }
}
