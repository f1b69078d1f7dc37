import DossierModel

/// A document lies in a volume and no record knows it (rule CRE-9).
struct UnregisteredDocument: VolumeRule {
    let definition = RuleDefinition(
        "unregistered-document", .warning, .integrity, standard: ["1-11"],
        serves: ["CRE-9", "NUM-11"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.documents.loose.filter { $0.twin == nil }.map { finding($0.path) }
    }
}
