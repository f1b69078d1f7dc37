import DossierModel

/// A record says that a document lies at a path, and nothing lies there.
struct DocumentMissing: VolumeRule {
    let definition = RuleDefinition(
        "document-missing", .error, .integrity, standard: ["1-11", "2-7"],
        serves: ["STO-1", "SEC-5"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.absences(in: context).compactMap { absence in
            absence.isBeingSaved ? nil : finding(absence.place, absence.details)
        }
    }
}
