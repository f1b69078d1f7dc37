import DossierModel

/// A card points at a dossier that was never opened (rule NUM-12).
struct CrossReferenceDangling: ArchiveRule {
    let definition = RuleDefinition(
        "cross-reference-dangling", .error, .integrity, standard: ["1-11"], serves: ["NUM-12"])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        guard archive.knowsAll(\.numbers) else { return [] }
        let known = Set(archive.numberEntries.map(\.dossier))
        return archive.volumes.flatMap { facts in
            (facts.card?.crossReferences ?? []).filter { !known.contains($0.dossier) }.map {
                finding(facts.volume.path(.card), ["number": "\($0.number)"])
            }
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.lacks(\.numbers)
    }
}
