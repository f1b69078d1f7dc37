/// Rules of validation: completeness.
enum CompletenessRuleMessages {
    static let chinese: [String: String] = [
        "finding.dossier-incomplete.what":
            "“{name}”的档案缺 {count} 项必填资料：{requirements}（“{place}”）。",
        "finding.dossier-incomplete.remedy":
            "请执行 dossier client show 查看缺项，用 dossier client edit 补填。",
    ]

    static let english: [String: String] = [
        "finding.dossier-incomplete.what":
            "The dossier of “{name}” lacks {count} required {count:thing:things}: {requirements} (“{place}”).",
        "finding.dossier-incomplete.remedy":
            "dossier client show names them; fill them in with dossier client edit.",
    ]
}
