/// Rules of validation: entries against the ledger.
enum CommitmentRuleMessages {
    static let chinese: [String: String] = [
        "finding.commitment-mismatch.what":
            "“{place}”中的“{name}”（{kind}）与存证日志认可的不一致：有人绕过程序改过文件。",
        "finding.commitment-mismatch.remedy":
            "请与备份比较，取回原来的文件，再用 dossier 命令办理改动。",
        "finding.older-card-changed.what":
            "旧年度卷的档案卡“{place}”（“{name}”）在新卷开立之后被改过。",
        "finding.older-card-changed.remedy":
            "旧卷的档案卡不再改动：请从备份取回，改动写在最新的年度卷里。",
        "finding.commitment-missing.what":
            "存证日志里没有“{place}”中的“{name}”（{kind}）：它不是用程序加进去的。",
        "finding.commitment-missing.remedy":
            "请查明是谁加的；确需保留的，请从备份取回原来的文件，再用 dossier 命令办理。",
        "finding.commitment-unfulfilled.what":
            "存证日志第 {sequence} 号事件登记过的{kind}，在“{place}”里找不到了。",
        "finding.commitment-unfulfilled.remedy":
            "它被人从文件里删掉了：请从备份取回。",
        "finding.volume-missing.what":
            "存证日志第 {sequence} 号事件开立了 {year} 年度卷，但这份档案（“{place}”）没有该年度卷。",
        "finding.volume-missing.remedy":
            "请查明文件夹是否被移走、改名或删除，放回原处；找不到的从备份取回。",
    ]

    static let english: [String: String] = [
        "finding.commitment-mismatch.what":
            "“{name}” ({kind}) in “{place}” is not what the ledger vouches for: somebody changed the file past the program.",
        "finding.commitment-mismatch.remedy":
            "Compare with the backup and restore the file, then make the change with dossier.",
        "finding.older-card-changed.what":
            "The card “{place}” of an older volume (“{name}”) was changed after the next was opened.",
        "finding.older-card-changed.remedy":
            "Older cards stay as they were: restore it from a backup, and change the newest volume's.",
        "finding.commitment-missing.what":
            "No event of the ledger speaks of “{name}” ({kind}) in “{place}”: it was not added with the program.",
        "finding.commitment-missing.remedy":
            "Find out who added it; if it is right, restore the file from a backup and add it with dossier.",
        "finding.commitment-unfulfilled.what":
            "What event {sequence} of the ledger vouches for ({kind}) is not in “{place}” any more.",
        "finding.commitment-unfulfilled.remedy":
            "Somebody deleted it from the file: restore it from a backup.",
        "finding.volume-missing.what":
            "Event {sequence} of the ledger opened the volume of {year}, and this dossier (“{place}”) has none.",
        "finding.volume-missing.remedy":
            "Find out whether the folder was moved, renamed or deleted, and put it back, else restore it from a backup.",
    ]
}
