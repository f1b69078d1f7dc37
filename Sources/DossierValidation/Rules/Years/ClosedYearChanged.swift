import DossierModel

/// Something was registered in a volume after its year was closed (design §3.5).
///
/// A volume counts as closed when it held records before that day; one that an import filled later does
/// not.
struct ClosedYearChanged: VolumeRule {
    let definition = RuleDefinition(
        "closed-year-changed", .warning, .authenticity, standard: ["1-5", "4-7"],
        serves: ["PACK-6"], reads: [.deadlines])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let day = context.pastClosing(of: volume.volume.year),
            volume.allRecords.contains(where: { $0.registered.at.date <= day })
        else { return [] }
        return volume.livingRecords.compactMap { record in
            let changed = record.current?.seen.date ?? record.registered.at.date
            guard changed > day else { return nil }
            return finding(
                volume.place(of: record),
                ["item": "\(record.item)", "closed": "\(day)", "changed": "\(changed)"])
        }
    }
}
