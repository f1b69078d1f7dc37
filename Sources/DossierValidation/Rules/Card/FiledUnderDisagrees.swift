import DossierModel

/// A card says that its volume lies under another year or grade (design §3.2).
struct FiledUnderDisagrees: VolumeRule {
    let definition = RuleDefinition(
        "filed-under-disagrees", .error, .authenticity, standard: ["1-5"],
        serves: ["NUM-1", "NUM-8"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let card = volume.card.value else { return [] }
        let own = volume.volume
        guard card.filedUnder.year != own.year || card.filedUnder.grade != own.grade else {
            return []
        }
        return [
            finding(
                own.path(.card),
                ["year": "\(card.filedUnder.year)", "grade": "\(card.filedUnder.grade)"])
        ]
    }
}
