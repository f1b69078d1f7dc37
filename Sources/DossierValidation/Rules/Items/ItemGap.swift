import DossierModel

/// An item number was given and no record has it, not even that of a destroyed document (design §3.7).
struct ItemGap: VolumeRule {
    let definition = RuleDefinition(
        "item-gap", .error, .integrity, standard: ["2-6"], serves: ["NUM-5"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let list = volume.records.value else { return [] }
        let present = Set(list.records.map(\.item.serial))
        let last = min(list.nextSerial - 1, (present.max() ?? 0) + Self.most)
        let missing = (1..<max(1, last + 1)).filter { !present.contains($0) }
        return missing.map { serial in
            finding(volume.volume.path(.records), ["serial": "\(serial)"])
        }
    }

    /// How far behind the last record a hostile counter is followed.
    private static let most = 10_000
}
