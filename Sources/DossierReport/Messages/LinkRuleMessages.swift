/// Rules of validation: what points at what.
enum LinkRuleMessages {
    static let chinese: [String: String] = [
        "finding.link-dangling.what":
            "“{place}”中的“{from}”指向一件不存在的记录（{record}）。",
        "finding.link-dangling.remedy":
            "那件记录可能被删掉了：请从备份取回有它的 records.json；引用本身写错的，请从备份取回“{place}”。",
        "finding.cross-reference-dangling.what":
            "“{place}”互见的档案 {number} 从未建立。",
        "finding.cross-reference-dangling.remedy":
            "请核对互见的档号，从备份取回 card.json。",
        "finding.cross-reference-one-sided.what":
            "“{place}”互见 {number}，对方的档案卡却没有指回来。",
        "finding.cross-reference-one-sided.remedy":
            "请核对两张档案卡，从备份取回缺少互见的那一张。",
    ]

    static let english: [String: String] = [
        "finding.link-dangling.what":
            "“{from}” in “{place}” names a record that is nowhere ({record}).",
        "finding.link-dangling.remedy":
            "The record may have been deleted: restore its records.json from a backup, or “{place}” where the reference itself is wrong.",
        "finding.cross-reference-dangling.what":
            "“{place}” points at the dossier {number}, which was never opened.",
        "finding.cross-reference-dangling.remedy":
            "Check the number, and restore card.json from a backup.",
        "finding.cross-reference-one-sided.what":
            "“{place}” points at {number}, whose card does not point back.",
        "finding.cross-reference-one-sided.remedy":
            "Compare the two cards, and restore the one that lacks its reference.",
    ]
}
