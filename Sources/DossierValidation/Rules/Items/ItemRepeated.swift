import DossierModel

/// Two records have one item number (design §3.7).
struct ItemRepeated: VolumeRule {
    let definition = RuleDefinition(
        "item-repeated", .error, .authenticity, standard: ["1-8", "2-6"], serves: ["NUM-5"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        var seen: [Int: ItemNumber] = [:]
        return volume.allRecords.compactMap { record in
            guard let first = seen[record.item.serial] else {
                seen[record.item.serial] = record.item
                return nil
            }
            return finding(
                volume.volume.path(.records), ["item": "\(record.item)", "other": "\(first)"])
        }
    }
}
