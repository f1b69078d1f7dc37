import DossierModel

/// An item number names another year than its volume's.
struct ItemYearDisagrees: VolumeRule {
    let definition = RuleDefinition(
        "item-year-disagrees", .error, .authenticity, standard: ["1-5", "1-7"], serves: ["NUM-5"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.allRecords.filter { $0.item.year != volume.volume.year }.map { record in
            finding(
                volume.volume.path(.records),
                ["item": "\(record.item)", "year": "\(volume.volume.year)"])
        }
    }
}
