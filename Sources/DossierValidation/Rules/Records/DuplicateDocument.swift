import DossierModel

/// A document holds the same bytes as another of its volume.
struct DuplicateDocument: VolumeRule {
    let definition = RuleDefinition(
        "duplicate-document", .notice, .integrity, standard: ["1-8"], serves: ["UPD-7"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        let loose = volume.documents.loose.compactMap { file in
            file.path.isConflictCopy ? nil : file.twin.map { finding(file.path, ["item": "\($0)"]) }
        }
        var seen: [ContentDigest: ItemNumber] = [:]
        let records = volume.livingRecords.compactMap { record -> Finding? in
            guard let digest = record.current?.digest, record.current?.size != 0 else { return nil }
            guard let first = seen[digest] else {
                seen[digest] = record.item
                return nil
            }
            return finding(volume.place(of: record), ["item": "\(first)"])
        }
        return loose + records
    }
}
