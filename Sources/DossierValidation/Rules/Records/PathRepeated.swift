import DossierModel

/// Two records claim one document.
struct PathRepeated: VolumeRule {
    let definition = RuleDefinition(
        "path-repeated", .error, .authenticity, standard: ["1-11"], serves: ["NUM-11"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        var seen: [RelativePath: ItemNumber] = [:]
        return volume.livingRecords.compactMap { record in
            guard let path = record.path else { return nil }
            guard let first = seen[path] else {
                seen[path] = record.item
                return nil
            }
            return finding(
                volume.path.appending(path), ["item": "\(record.item)", "other": "\(first)"])
        }
    }
}
