import DossierModel

/// Paper was received and nobody wrote down where it lies (rule NUM-14).
struct PaperPlaceMissing: VolumeRule {
    let definition = RuleDefinition(
        "paper-place-missing", .notice, .usability, standard: ["2-4"], serves: ["NUM-14", "STO-1"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.livingRecords.filter { record in
            record.paper?.state == .received && record.paper?.place == nil
                && record.paper?.box == nil
        }.map { finding(volume.place(of: $0), ["item": "\($0.item)", "title": $0.title]) }
    }
}
