import DossierModel

/// Two records have one id.
struct RecordRepeated: VolumeRule {
    let definition = RuleDefinition(
        "record-repeated", .error, .authenticity, standard: ["1-8"], serves: ["NUM-5"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        var seen: Set<RecordID> = []
        return volume.allRecords.filter { !seen.insert($0.id).inserted }.map { record in
            finding(volume.volume.path(.records), ["item": "\(record.item)"])
        }
    }
}
