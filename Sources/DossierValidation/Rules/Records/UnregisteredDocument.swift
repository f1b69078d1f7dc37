import DossierModel

/// A document lies in a volume and no record knows it (rule CRE-9).
struct UnregisteredDocument: VolumeRule {
    let definition = RuleDefinition(
        "unregistered-document", .warning, .integrity, standard: ["1-11"],
        serves: ["CRE-9", "NUM-11"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        // Nobody knows what a list names that cannot be read.
        guard volume.records.fault?.isMissing ?? true else { return [] }
        return volume.documents.loose.filter { file in
            // Of the others rules of their own tell.
            file.twin == nil && file.destroyed == nil && !file.path.isConflictCopy
                && file.path.relative(to: volume.path).flatMap(context.layout.category) != nil
        }.map { finding($0.path) }
    }
}
