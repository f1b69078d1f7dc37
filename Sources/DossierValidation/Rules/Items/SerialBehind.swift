import DossierModel

/// The serial for the next record was given already: it would be given twice.
struct SerialBehind: VolumeRule {
    let definition = RuleDefinition(
        "serial-behind", .error, .integrity, standard: ["2-6"], serves: ["NUM-5"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        guard let list = volume.records.value, let last = list.records.map(\.item.serial).max(),
            list.nextSerial <= last
        else { return [] }
        return [
            finding(
                volume.volume.path(.records), ["next": "\(list.nextSerial)", "last": "\(last)"])
        ]
    }
}
