extension RuleBook {
    /// Whether everything that must be read is there and can be read.
    static let formRules: [any Rule] = [
        JSONForm(), JSONShape(), NewerVersion(), Unreadable(), PolicyMissing(),
        PolicyHistoryDisagrees(), PolicyVersionMissing(),
        ApprovalFloor(), RegisterMissing(), VolumeFileMissing(),
    ]
}
