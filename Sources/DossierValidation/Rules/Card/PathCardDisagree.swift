import DossierModel

/// A card names another number or department than the folders in which it lies (rule NUM-1).
struct PathCardDisagree: VolumeRule {
    let definition = RuleDefinition(
        "path-card-disagree", .error, .authenticity, standard: ["1-7", "1-5"],
        serves: ["NUM-1", "NUM-4"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let card = volume.card.value else { return [] }
        let own = volume.volume
        guard
            card.number != own.number || card.holding != own.department
                || own.number.department != own.department || card.setUpOn != card.number.setUp
        else { return [] }
        return [
            finding(
                own.path(.card),
                [
                    "number": "\(card.number)", "department": "\(card.holding)",
                    "setUp": "\(card.setUpOn)",
                ])
        ]
    }
}
