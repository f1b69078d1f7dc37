import DossierModel

/// A folder stands where volumes do and bears a number, and has no card (docs/format.md, chapter 2).
struct VolumeWithoutCard: VolumeRule {
    let definition = RuleDefinition(
        "volume-without-card", .error, .integrity, standard: ["2-3", "1-13"],
        serves: ["DOS-1", "NUM-1"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.missing.contains(.card)
            ? [finding(volume.path, ["number": "\(volume.volume.number)"])] : []
    }
}
