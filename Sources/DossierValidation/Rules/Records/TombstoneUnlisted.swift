import DossierModel

/// A record says that its document was destroyed, and no disposal list says so (rule DES-3).
///
/// In an archive that was restored the destruction was repeated, and the list may have been lost.
struct TombstoneUnlisted: VolumeRule {
    let definition = RuleDefinition(
        "tombstone-unlisted", .error, .authenticity, standard: ["1-1", "4-7"], serves: ["DES-3"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard context.archive.epoch == 1, context.disposals.isKnown else { return [] }
        return volume.allRecords.compactMap { record in
            guard let tombstone = record.tombstone,
                context.disposals.destroyed[tombstone.list]?.contains(record.id) != true
            else { return nil }
            return finding(
                volume.place(of: record),
                ["item": "\(record.item)", "title": record.title, "list": tombstone.list])
        }
    }
}
