import DossierModel

/// A card names a client whom the register does not know (rule NUM-7).
struct ClientUnregistered: ArchiveRule {
    let definition = RuleDefinition(
        "client-unregistered", .error, .authenticity, standard: ["1-11"], serves: ["NUM-7"])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        guard archive.knowsAll(\.clients) else { return [] }
        let known = Set(archive.clientEntries.map(\.id))
        return archive.volumes.compactMap { facts in
            guard let card = facts.card, !known.contains(card.client) else { return nil }
            return finding(facts.volume.path(.card), ["name": card.name])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.lacks(\.clients)
    }
}
