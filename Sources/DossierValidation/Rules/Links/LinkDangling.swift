import DossierModel

/// A record is named that is nowhere in the archive (rule NUM-12).
struct LinkDangling: ArchiveRule {
    let definition = RuleDefinition(
        "link-dangling", .error, .integrity, standard: ["1-11"], serves: ["NUM-12"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        // The record may stand in a file that cannot be read.
        guard !archive.volumes.contains(where: \.isDamaged) else { return [] }
        return archive.volumes.flatMap { facts in
            facts.strangers.filter {
                !archive.entries.contains(EntryKey(.record, $0.id.description))
            }.map { finding($0.path, ["from": $0.from, "record": "\($0.id)"]) }
        }
    }
}
