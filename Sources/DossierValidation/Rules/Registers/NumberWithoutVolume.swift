import DossierModel

/// A number was given and there is no dossier of that number (rule NUM-5).
struct NumberWithoutVolume: ArchiveRule {
    let definition = RuleDefinition(
        "number-without-volume", .error, .integrity, standard: ["1-11", "2-9"],
        serves: ["NUM-5", "NUM-7"])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let present = Set(archive.volumes.map(\.volume.number))
        return archive.numbers.flatMap { register in
            (register.value?.entries ?? []).compactMap { entry in
                let isGone =
                    archive.expected.map { $0.goneNumbers.contains(entry.number) }
                    ?? (context.wholeDossiers == nil && !present.contains(entry.number))
                guard entry.replacedBy == nil, isGone else { return nil }
                return finding(register.path, ["number": "\(entry.number)"])
            }
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.numbers.contains { $0.fault != nil }
    }
}
