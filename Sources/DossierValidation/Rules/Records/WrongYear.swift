import DossierModel

/// A record lies in another year than that of its forming and does not say so (design §3.5).
struct WrongYear: VolumeRule {
    let definition = RuleDefinition(
        "wrong-year", .warning, .integrity, standard: ["1-5"], serves: ["NUM-1"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.livingRecords.compactMap { record in
            guard (record.belongsTo ?? volume.volume.year) != record.formed.year else {
                return nil
            }
            return finding(
                volume.place(of: record),
                [
                    "item": "\(record.item)", "formed": "\(record.formed)",
                    "year": "\(volume.volume.year)",
                ])
        }
    }
}
