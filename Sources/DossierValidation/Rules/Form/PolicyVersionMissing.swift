import DossierModel

/// Of a policy whose past versions are kept, one is not there.
struct PolicyVersionMissing: ArchiveRule {
    let definition = RuleDefinition(
        "policy-version-missing", .warning, .integrity, standard: ["2-3", "2-10"],
        serves: ["UPD-6"], needs: [.wholeArchive])

    /// How many gaps are told of one policy: a hostile version can be any number.
    private static let most = 100

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        let kept = Dictionary(grouping: archive.policyHistory.versions, by: \.kind)
        // What a folder holds that cannot be listed nobody knows: another rule tells of it.
        let unlisted = Set(archive.policyHistory.faultyFolders.map(\.path))
        return PolicyKind.allCases.flatMap { kind -> [Finding] in
            guard let current = context.policyVersions[kind],
                Layout.policy(kind, version: 1).parent.map(unlisted.contains) != true
            else { return [] }
            // Without a folder every past version is missing.
            let numbers = Set((kept[kind] ?? []).map(\.number))
            let gaps = (1..<max(1, current)).lazy.filter { !numbers.contains($0) }
            return gaps.prefix(Self.most).map { number in
                finding(
                    Layout.policy(kind, version: number),
                    ["version": "\(number)", "current": "\(current)"])
            }
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        !context.policyFaults.isEmpty
    }
}
