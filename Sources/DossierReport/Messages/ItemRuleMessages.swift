/// Rules of validation: item numbers.
enum ItemRuleMessages {
    static let chinese: [String: String] = [
        "finding.item-gap.what":
            "“{place}”缺第 {serial} 号：该件号已用过，却没有记录，也没有销毁标注。",
        "finding.item-gap.remedy":
            "记录可能被删掉了：请从备份取回 records.json。",
        "finding.item-repeated.what":
            "“{place}”里 {item} 与 {other} 用了同一个件号。",
        "finding.item-repeated.remedy":
            "请从备份取回 records.json，再用 dossier 命令办理改动。",
        "finding.serial-behind.what":
            "“{place}”的下一件号 {next} 已经用过（最后一件是 {last}）。",
        "finding.serial-behind.remedy":
            "请从备份取回 records.json；取不回的，把 nextSerial 改为 {last} 加 1。",
        "finding.item-year-disagrees.what":
            "“{place}”里的件号 {item} 不是 {year} 年度的。",
        "finding.item-year-disagrees.remedy":
            "该记录可能是从别的年度卷抄来的：请从备份取回 records.json。",
    ]

    static let english: [String: String] = [
        "finding.item-gap.what":
            "Item {serial} is missing from “{place}”: the number was given, and neither a record nor a tombstone has it.",
        "finding.item-gap.remedy":
            "A record may have been deleted: restore records.json from a backup.",
        "finding.item-repeated.what":
            "{item} and {other} in “{place}” have one serial.",
        "finding.item-repeated.remedy":
            "Restore records.json from a backup, and make changes with dossier alone.",
        "finding.serial-behind.what":
            "The next serial {next} in “{place}” was given already (the last is {last}).",
        "finding.serial-behind.remedy":
            "Restore records.json from a backup; failing that, set nextSerial to {last} plus 1.",
        "finding.item-year-disagrees.what":
            "Item {item} in “{place}” is not of {year}.",
        "finding.item-year-disagrees.remedy":
            "The record may have been copied from another volume: restore records.json from a backup.",
    ]
}
