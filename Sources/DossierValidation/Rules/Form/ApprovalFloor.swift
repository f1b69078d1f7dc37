import DossierModel

/// The chains of approvals in force lack what no company can do without: by them one person could
/// destroy, or undo what keeps something from it (records.md §5.2).
struct ApprovalFloor: ArchiveRule {
    let definition = RuleDefinition(
        ChainFault.rule, .error, .security, standard: ["4-2"], serves: ["DES-6", "RET-6"],
        reads: [.approvals])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        (context.approvals.value?.faults ?? []).map { fault in
            finding(
                Layout.policy(.approvals),
                ["act": fault.action.rawValue, "lack": fault.code.rawValue])
        }
    }
}
