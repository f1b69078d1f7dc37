import DossierModel

/// A record has a category that the policy does not know (rule DOS-3).
struct CategoryUnknown: VolumeRule {
    let definition = RuleDefinition(
        "category-unknown", .error, .integrity, standard: ["1-4"], serves: ["DOS-3"],
        reads: [.categories])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let policy = context.categories.value else { return [] }
        return volume.livingRecords.filter { policy.category(number: $0.category) == nil }.map {
            finding(volume.place(of: $0), ["item": "\($0.item)", "category": "\($0.category)"])
        }
    }
}
