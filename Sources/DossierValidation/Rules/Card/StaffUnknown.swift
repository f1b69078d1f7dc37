import DossierModel

/// A card names a person who is not on the list of staff.
struct StaffUnknown: VolumeRule {
    let definition = RuleDefinition(
        "staff-unknown", .error, .integrity, standard: ["1-4"], serves: ["CRE-3", "SCP-5"],
        reads: [.staff])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let policy = context.staff.value, let card = volume.card.value else { return [] }
        let known = Set(policy.staff.map(\.id))
        let named = Set([card.setUpBy] + card.team + [card.responsible].compactMap { $0 })
        return named.subtracting(known).sorted().map {
            finding(volume.volume.path(.card), ["staff": "\($0)"])
        }
    }
}
