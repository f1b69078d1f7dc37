import DossierModel

/// An entry is not the one that the ledger vouches for (rule UPD-6).
struct CommitmentMismatch: ArchiveRule {
    let definition = RuleDefinition(
        "commitment-mismatch", .error, .authenticity, standard: ["1-1", "4-7"],
        serves: ["UPD-6", "SEC-5"], needs: [.contents])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        archive.doubts.filter { $0.word == .other && !$0.isOlderCard }.map { doubt in
            finding(doubt.path, ["kind": doubt.kind.rawValue, "name": doubt.name])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.volumes.contains(where: \.isDamaged) || !archive.faults.isEmpty
    }
}
