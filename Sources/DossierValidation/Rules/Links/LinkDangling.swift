import DossierModel

/// A record is named that is nowhere in the archive (rule NUM-12).
///
/// A record may stand in a list that cannot be read: of which dossier it is, the ledger tells.
struct LinkDangling: ArchiveRule {
    let definition = RuleDefinition(
        "link-dangling", .error, .integrity, standard: ["1-11"], serves: ["NUM-12"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let unread = UnreadRecords(archive)
        return strangers(in: archive).filter { !unread.mayHold($0.id) }.map {
            finding($0.path, ["from": $0.from, "record": "\($0.id)"])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        let unread = UnreadRecords(archive)
        return archive.volumes.contains(where: \.isDamaged)
            || strangers(in: archive).contains { unread.mayHold($0.id) }
    }

    /// What names a record that was not read anywhere.
    private func strangers(in archive: ArchiveReading) -> [VolumeFacts.Stranger] {
        archive.volumes.flatMap { facts in
            facts.strangers.filter {
                !archive.entries.contains(EntryKey(.record, $0.id.description))
            }
        }
    }
}
