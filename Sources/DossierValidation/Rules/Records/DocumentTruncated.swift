import DossierModel

/// A document is empty, was cut off at the end of a block as by a copy that broke off, or has less
/// than a quarter of its bytes left.
struct DocumentTruncated: VolumeRule {
    let definition = RuleDefinition(
        "document-truncated", .error, .integrity, standard: ["2-7", "1-10"],
        serves: ["PACK-4", "STO-2"], reads: [.categories])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.changes(in: context).compactMap { change in
            change.kind == .truncated ? finding(change.path, change.details) : nil
        }
    }
}
