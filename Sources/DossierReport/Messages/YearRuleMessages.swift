/// Rules of validation: years that are closed.
enum YearRuleMessages {
    static let chinese: [String: String] = [
        "finding.closed-year-changed.what":
            "{item} 于 {changed} 登记在已于 {closed} 封卷的年度卷里（“{place}”）。",
        "finding.closed-year-changed.remedy":
            "请把新到的文件登记在现在的年度卷里，并写明所属年度。",
        "finding.seal-broken.what": "{year} 年度封卷后，“{place}”{item|（#）}被改动过。",
        "finding.seal-broken.remedy": "请从封卷之前的备份中取回；确需更正的，写入现在的年度卷并注明互见。",
        "finding.year-not-closed.what":
            "{year} 年度应在 {closed} 封卷，仍有 {count} 件当时已登记的文件没有随月度归档封存。",
        "finding.year-not-closed.remedy":
            "请执行 dossier pack，用 --month 写上最近一个已结束的月份，把没有归档的一并归档。",
        "finding.year-unopened.what": "{count} 份在管的客户档案还没有 {year} 年度卷。",
        "finding.year-unopened.remedy":
            "请执行 dossier year open 开立年度卷；不再往来的客户，用 dossier client close 结束档案。",
    ]

    static let english: [String: String] = [
        "finding.closed-year-changed.what":
            "{item} was registered on {changed} in a volume whose year was closed on {closed} (“{place}”).",
        "finding.closed-year-changed.remedy":
            "Register what arrives late in the present volume, and say to which year it belongs.",
        "finding.seal-broken.what": "“{place}”{item| (#)} was changed after {year} was closed.",
        "finding.seal-broken.remedy":
            "Restore it from a backup of before; enter a correction in the present volume, with a reference.",
        "finding.year-not-closed.what":
            "{year} was to be closed on {closed}; documents registered by then that no package has sealed: {count}.",
        "finding.year-not-closed.remedy":
            "Run dossier pack with the last month that is over as --month: it takes in what was never packed.",
        "finding.year-unopened.what": "Open dossiers without a volume of {year}: {count}.",
        "finding.year-unopened.remedy":
            "Run dossier year open; where the relationship has ended, run dossier client close.",
    ]
}
