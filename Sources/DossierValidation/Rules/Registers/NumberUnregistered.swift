import DossierModel

/// A dossier has a number that was never given (rule NUM-5).
struct NumberUnregistered: ArchiveRule {
    let definition = RuleDefinition(
        "number-unregistered", .error, .authenticity, standard: ["1-7"], serves: ["NUM-5"])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        guard archive.knowsAll(\.numbers) else { return [] }
        let known = Set(archive.numberEntries.map(\.number))
        return archive.volumes.filter { !known.contains($0.volume.number) }.map {
            finding($0.volume.path, ["number": "\($0.volume.number)"])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.lacks(\.numbers)
    }
}
