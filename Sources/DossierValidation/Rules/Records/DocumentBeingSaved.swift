import DossierModel

/// A document is not at its path, and a program is saving beside it.
struct DocumentBeingSaved: VolumeRule {
    let definition = RuleDefinition(
        "document-being-saved", .notice, .integrity, standard: ["1-11", "2-7"], serves: ["STO-1"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.absences(in: context).compactMap { absence in
            absence.isBeingSaved ? finding(absence.place, absence.details) : nil
        }
    }
}
