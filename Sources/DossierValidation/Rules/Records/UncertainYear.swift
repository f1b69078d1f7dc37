import DossierModel

/// Only a file's time of modification tells when a document was formed (design §3.5).
struct UncertainYear: VolumeRule {
    let definition = RuleDefinition(
        "uncertain-year", .notice, .authenticity, standard: ["1-5"], serves: ["NUM-1", "NUM-11"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.livingRecords.filter(\.basis.isUncertain).map { record in
            finding(
                volume.place(of: record), ["item": "\(record.item)", "formed": "\(record.formed)"])
        }
    }
}
