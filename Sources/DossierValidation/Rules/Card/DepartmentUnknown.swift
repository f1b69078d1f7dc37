import DossierModel

/// A department is named that the policy does not know (rule NUM-2).
struct DepartmentUnknown: VolumeRule {
    let definition = RuleDefinition(
        "department-unknown", .error, .integrity, standard: ["1-4"], serves: ["NUM-2"],
        reads: [.departments])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let policy = context.departments.value else { return [] }
        let known = Set(policy.departments.map(\.code))
        var named: [(RelativePath, DepartmentCode)] = [(volume.path, volume.volume.department)]
        if let card = volume.card.value {
            let codes = Set(card.cooperating + [card.holding]).subtracting([
                volume.volume.department
            ])
            named += codes.sorted().map { (volume.volume.path(.card), $0) }
        }
        let forming = Set(volume.livingRecords.map(\.formingDepartment))
        named += forming.subtracting([volume.volume.department]).sorted().map {
            (volume.volume.path(.records), $0)
        }
        return named.filter { !known.contains($1) }.map {
            finding($0, ["department": "\($1)"])
        }
    }
}
