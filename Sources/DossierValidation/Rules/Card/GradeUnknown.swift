import DossierModel

/// A grade is named that the policy does not know (rule NUM-3).
struct GradeUnknown: VolumeRule {
    let definition = RuleDefinition(
        "grade-unknown", .error, .integrity, standard: ["1-4"], serves: ["NUM-3", "NUM-8"],
        reads: [.grades])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let policy = context.grades.value else { return [] }
        let known = Set(policy.grades.map(\.code))
        var named: Set<GradeCode> = [volume.volume.grade]
        if let card = volume.card.value { named.formUnion([card.grade, card.filedUnder.grade]) }
        return named.subtracting(known).map(\.description).sorted().map {
            finding(volume.volume.path(.card), ["grade": $0])
        }
    }
}
