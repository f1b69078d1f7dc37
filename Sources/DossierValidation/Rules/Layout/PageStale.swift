import DossierModel

/// A derived page shows what is no longer so (design §3).
struct PageStale: VolumeRule, ArchiveRule {
    let definition = RuleDefinition(
        "page-stale", .notice, .usability, standard: ["1-12"], serves: ["NUM-13"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.isPageStale ? [finding(volume.path.appending(context.layout.cardPage))] : []
    }

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        archive.stalePages.map { finding($0) }
    }
}
