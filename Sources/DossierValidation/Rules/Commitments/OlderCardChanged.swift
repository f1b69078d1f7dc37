import DossierModel

/// The card of an older volume was changed after the next was opened (design §3.5).
struct OlderCardChanged: ArchiveRule {
    let definition = RuleDefinition(
        "older-card-changed", .error, .authenticity, standard: ["1-1"], serves: ["UPD-6"],
        needs: [.contents])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        archive.doubts.filter { $0.word == .other && $0.isOlderCard }.map { doubt in
            finding(doubt.path, ["kind": doubt.kind.rawValue, "name": doubt.name])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains { $0.card == nil }
    }
}
