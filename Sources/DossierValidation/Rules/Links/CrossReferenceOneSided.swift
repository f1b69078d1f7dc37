import DossierModel

/// A dossier points at another that does not point back (rule NUM-12).
struct CrossReferenceOneSided: ArchiveRule {
    let definition = RuleDefinition(
        "cross-reference-one-sided", .warning, .integrity, standard: ["1-11"], serves: ["NUM-12"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let newest = archive.volumes.filter { context.isNewest($0.volume) }
        var cards: [DossierID: VolumeFacts.CardFacts] = [:]
        for card in newest.compactMap(\.card) { cards[card.dossier] = card }
        return newest.flatMap { facts -> [Finding] in
            guard let card = facts.card else { return [] }
            return card.crossReferences.compactMap { reference in
                guard let other = cards[reference.dossier],
                    !other.crossReferences.contains(where: { $0.dossier == card.dossier })
                else { return nil }
                return finding(facts.volume.path(.card), ["number": "\(reference.number)"])
            }
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains { $0.card == nil }
    }
}
