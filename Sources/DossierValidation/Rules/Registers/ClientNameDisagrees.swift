import DossierModel

/// A dossier's card has another name than the register of clients.
struct ClientNameDisagrees: ArchiveRule {
    let definition = RuleDefinition(
        "client-name-disagrees", .error, .authenticity, standard: ["1-5"], serves: ["NUM-7"])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let names = Dictionary(
            archive.clientEntries.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return archive.volumes.compactMap { facts in
            guard context.isNewest(facts.volume), let card = facts.card, card.status == .open,
                let name = names[card.client], name != card.name
            else { return nil }
            return finding(facts.volume.path(.card), ["name": card.name, "registered": name])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.lacks(\.clients)
    }
}
