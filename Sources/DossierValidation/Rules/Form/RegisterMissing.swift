import DossierModel

/// There are dossiers, and not one register of numbers, or of clients.
struct RegisterMissing: ArchiveRule {
    let definition = RuleDefinition(
        "register-missing", .error, .integrity, standard: ["2-3", "2-5"],
        serves: ["NUM-5", "NUM-7"], needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        guard !archive.volumes.isEmpty else { return [] }
        let missing: [RegisterKind] =
            (archive.numbers.isEmpty ? [.numbers] : [])
            + (archive.clients.isEmpty ? [.clients] : [])
        return missing.map { kind in
            let year = archive.volumes.map(\.volume.year).min() ?? context.today.year
            return finding(Layout.register(kind, year: year))
        }
    }
}
