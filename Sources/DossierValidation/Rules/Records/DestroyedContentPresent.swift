import DossierModel

/// What was destroyed, or waits to be, lies in the volume once more (rules DES-1, DES-4).
struct DestroyedContentPresent: VolumeRule {
    let definition = RuleDefinition(
        "destroyed-content-present", .error, .security, standard: ["4-7"],
        serves: ["DES-1", "DES-4"], needs: [.contents])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        let loose = volume.documents.loose.compactMap { file in
            file.destroyed.map { finding(file.path, ["item": "\($0)"]) }
        }
        let waiting = volume.documents.revenants.map { finding($0.path, ["item": "\($0.item)"]) }
        // Of personal data no digest is left; the list remembers what was found when it was removed.
        let told = volume.allRecords.filter {
            $0.tombstone != nil && context.disposals.survived.contains($0.id)
                && $0.current?.digest == nil
        }.map { finding(volume.volume.path(.records), ["item": "\($0.item)"]) }
        return loose + waiting + told
    }
}
