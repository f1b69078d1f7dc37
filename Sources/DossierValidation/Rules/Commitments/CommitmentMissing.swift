import DossierModel

/// No event of the ledger speaks of an entry (rule UPD-6).
struct CommitmentMissing: ArchiveRule {
    let definition = RuleDefinition(
        "commitment-missing", .error, .authenticity, standard: ["2-5", "4-7"],
        serves: ["UPD-6", "CRE-3"], needs: [.contents])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        archive.doubts.filter { $0.word == .none }.map { doubt in
            finding(doubt.path, ["kind": doubt.kind.rawValue, "name": doubt.name])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains(where: \.isDamaged) || !archive.faults.isEmpty
    }
}
