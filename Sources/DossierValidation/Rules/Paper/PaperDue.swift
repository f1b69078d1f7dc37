import DossierModel

/// Paper is due and was not handed in by the month's filing (rule STO-1).
struct PaperDue: VolumeRule {
    let definition = RuleDefinition(
        "paper-due", .warning, .integrity, standard: ["2-8"], serves: ["STO-1", "PACK-1"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let card = volume.card.value, card.status == .open else { return [] }
        let calendar = context.archive.calendar
        return volume.livingRecords.compactMap { record in
            guard record.paper?.state == .due else { return nil }
            let due = calendar.filingDueDay(calendar.filingMonth(of: record.registered.at.date))
            guard due < context.today else { return nil }
            return finding(
                volume.place(of: record),
                ["item": "\(record.item)", "title": record.title, "due": "\(due)"])
        }
    }
}
