import DossierModel
import DossierStore

/// The page of a card is older than what it shows (design §3).
///
/// Both times are the share's. A copy of an archive has them as they came, all within the time that
/// copying took, so that only what is older by more than a minute is told.
struct PageStale: VolumeRule {
    let definition = RuleDefinition(
        "page-stale", .notice, .usability, standard: ["1-12"], serves: ["NUM-13"])

    private static let tolerance: Int64 = 60_000_000_000
    private static let shown: [VolumeFile] = [.card, .projects, .issues, .records]

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        let times = Dictionary(
            (volume.folders.first?.entries ?? []).compactMap { entry in
                entry.known.map { (entry.name, $0.modified) }
            }, uniquingKeysWith: { $1 })
        let page = context.layout.cardPage
        guard let written = times[page.bytes],
            let newest = Self.shown.compactMap({ times[Array($0.rawValue.utf8)] }).max(),
            written < newest - Self.tolerance
        else { return [] }
        return [finding(volume.path.appending(page))]
    }
}
