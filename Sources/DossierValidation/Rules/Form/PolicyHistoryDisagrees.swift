import DossierModel

/// A past version of a policy is not the one that its name tells, or is newer than what is in force.
struct PolicyHistoryDisagrees: ArchiveRule {
    let definition = RuleDefinition(
        "policy-history-disagrees", .error, .authenticity, standard: ["1-1", "2-10"],
        serves: ["UPD-6"], needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        archive.policyHistory.versions.compactMap { past in
            guard let version = past.file.value else { return nil }
            let current = context.policyVersions[past.kind]
            guard version != past.number || version > current ?? .max else { return nil }
            return finding(
                past.file.path,
                [
                    "version": "\(version)", "current": current.map { "\($0)" } ?? "?",
                    "name": "\(past.number)",
                ])
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        !archive.policyHistory.faults.isEmpty || !context.policyFaults.isEmpty
    }
}
