import DossierModel

/// The ledger vouches for what stood in a file of a volume, and the file is gone.
struct VolumeFileMissing: ArchiveRule {
    let definition = RuleDefinition(
        "volume-file-missing", .error, .integrity, standard: ["2-3", "2-7"],
        serves: ["UPD-6", "SEC-5"], needs: [.wholeDossier, .contents])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let lacking = LackingFiles(archive)
        return Set(archive.unfulfilled.flatMap(lacking.files)).sorted().map { finding($0) }
    }
}
