import DossierModel
import DossierStore

/// A file or folder is there and cannot be read.
struct Unreadable: EntryRule, VolumeRule, ArchiveRule {
    let definition = RuleDefinition(
        "unreadable", .error, .usability, standard: ["3-4"], serves: ["STO-2", "PACK-4"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard case .failure(let error) = entry.status, error.code != .notFound else { return nil }
        return finding(entry.path, error.sentenceParts)
    }

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        let documents = zip(volume.allRecords, volume.documents.outcomes)
        return findings(volume.faults)
            + documents.compactMap { record, outcome in
                guard case .unreadable(let error) = outcome else { return nil }
                return finding(volume.place(of: record), error.sentenceParts)
            }
    }

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        findings(context.damagedPolicies + archive.faults + archive.policyHistory.faults)
    }

    private func findings(_ faults: [FileFault]) -> [Finding] {
        // Of links a rule of their own tells.
        faults.filter { $0.json == nil && $0.error.code != .throughLink }
            .map { finding($0.path, $0.details) }
    }
}
