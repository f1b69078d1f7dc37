import DossierModel

/// Paper should lie at its place and does not (rule STO-1).
struct PaperMissing: VolumeRule {
    let definition = RuleDefinition(
        "paper-missing", .warning, .integrity, standard: ["2-8"], serves: ["STO-1"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.livingRecords.filter { $0.paper?.state == .missing }.map { record in
            finding(
                volume.place(of: record),
                [
                    "item": "\(record.item)", "title": record.title,
                    "where": record.paper?.place ?? "",
                ])
        }
    }
}
