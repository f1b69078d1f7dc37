/// Rules of validation: years that are closed.
enum YearRuleMessages {
    static let chinese: [String: String] = [
        "finding.closed-year-changed.what":
            "{item} 于 {changed} 登记在已于 {closed} 封卷的年度卷里（“{place}”）。",
        "finding.closed-year-changed.remedy":
            "请把新到的文件登记在现在的年度卷里，并写明所属年度。",
        "finding.year-unopened.what": "{count} 份在管的客户档案还没有 {year} 年度卷。",
        "finding.year-unopened.remedy":
            "请执行 dossier year open 开立年度卷；不再往来的客户，用 dossier client close 结束档案。",
    ]

    static let english: [String: String] = [
        "finding.closed-year-changed.what":
            "{item} was registered on {changed} in a volume whose year was closed on {closed} (“{place}”).",
        "finding.closed-year-changed.remedy":
            "Register what arrives late in the present volume, and say to which year it belongs.",
        "finding.year-unopened.what": "Open dossiers without a volume of {year}: {count}.",
        "finding.year-unopened.remedy":
            "Run dossier year open; where the relationship has ended, run dossier client close.",
    ]
}
