import DossierModel

/// A file of the policy is not there (docs/format.md, chapter 2).
struct PolicyMissing: ArchiveRule {
    let definition = RuleDefinition(
        "policy-missing", .error, .integrity, standard: ["2-3", "2-10"], serves: ["UPD-6"])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        context.missingPolicies.map { finding($0.path) }
    }
}
