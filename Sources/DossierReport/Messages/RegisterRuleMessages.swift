/// Rules of validation: numbers and clients.
enum RegisterRuleMessages {
    static let chinese: [String: String] = [
        "finding.month-not-submitted.what":
            "部门 {department} 没有提交 {month} 的归档（归档日 {due}），也没有作零报告。",
        "finding.month-not-submitted.remedy":
            """
        该月还没有打包的，请该部门运行 dossier submit --month {month}（没有形成文件的加 --nil）；\
        已经打包的，随下一个月提交。
        """,
        "finding.number-without-volume.what":
            "档号 {number} 已在“{place}”登记，但库里没有这份档案。",
        "finding.number-without-volume.remedy":
            "请查明该档案的文件夹是否被移走、改名或删除，放回原处；找不到的从备份取回。",
        "finding.number-unregistered.what":
            "“{place}”的档号 {number} 从未登记。",
        "finding.number-unregistered.remedy":
            "文件夹若改过名，请改回；若是手工新建的，请移出后用 dossier client add 建档。",
        "finding.number-reused.what":
            "档号 {number} 用在了两份档案上（“{place}”）。",
        "finding.number-reused.remedy":
            "一个档号终身只属于一份档案：请查明哪份在先，另一份用 dossier client renumber 更正。",
        "finding.tie-without-first.what":
            "“{place}”里的 {number} 带重号数字，但 {first} 从未登记。",
        "finding.tie-without-first.remedy":
            "请核对；数字写错的，用 dossier client renumber 更正。",
        "finding.client-unregistered.what":
            "“{name}”（“{place}”）在客户登记簿里没有。",
        "finding.client-unregistered.remedy":
            "请从备份取回 registers/clients；手工建的档案请移出后用 dossier client add 建档。",
        "finding.client-repeated.what":
            "“{name}”与已登记的客户“{other}”同名（“{place}”）。",
        "finding.client-repeated.remedy":
            "若是同一客户，请只留一个：另一部门要建档的，用 dossier client add --client 挂在同一客户下。",
        "finding.client-name-disagrees.what":
            "档案卡上是“{name}”，客户登记簿里是“{registered}”（“{place}”）。",
        "finding.client-name-disagrees.remedy":
            "请用 dossier client rename 办理更名，不要直接改文件。",
    ]

    static let english: [String: String] = [
        "finding.month-not-submitted.what":
            "The department {department} gave neither a submission nor a nil return for {month}, due on {due}.",
        "finding.month-not-submitted.remedy":
            """
        As long as the month is not packed, the department gives dossier submit --month {month}, with \
        --nil where nothing was formed; else it submits with the next month.
        """,
        "finding.number-without-volume.what":
            "“{place}” gave the number {number}, and the archive has no dossier of it.",
        "finding.number-without-volume.remedy":
            "Find out whether the folder was moved, renamed or deleted, and put it back, else restore it from a backup.",
        "finding.number-unregistered.what":
            "The number {number} of “{place}” was never given.",
        "finding.number-unregistered.remedy":
            "If the folder was renamed, name it as before; if somebody made it by hand, move it away and run dossier client add.",
        "finding.number-reused.what":
            "The number {number} stands for two dossiers (“{place}”).",
        "finding.number-reused.remedy":
            "A number belongs to one dossier for ever: find out which was first, and correct the other with dossier client renumber.",
        "finding.tie-without-first.what":
            "{number} in “{place}” bears the digit of a tie, and {first} was never given.",
        "finding.tie-without-first.remedy":
            "Check it; a wrong digit is corrected with dossier client renumber.",
        "finding.client-unregistered.what":
            "The register of clients does not know “{name}” (“{place}”).",
        "finding.client-unregistered.remedy":
            "Restore registers/clients from a backup; a dossier made by hand is moved away and set up with dossier client add.",
        "finding.client-repeated.what":
            "“{name}” has the same name as the client “{other}” (“{place}”).",
        "finding.client-repeated.remedy":
            "If they are one client, keep one entry: a second department's dossier is added with dossier client add --client.",
        "finding.client-name-disagrees.what":
            "The card says “{name}” and the register of clients “{registered}” (“{place}”).",
        "finding.client-name-disagrees.remedy":
            "Rename clients with dossier client rename, never in the files.",
    ]
}
