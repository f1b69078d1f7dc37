/// Rules of validation: numbers and clients.
enum RegisterRuleMessages {
    static let chinese: [String: String] = [
        "finding.number-without-volume.what": "档号 {number} 已在“{place}”登记，但库里没有这份档案。",
        "finding.number-without-volume.remedy":
            "请查明该档案的文件夹是否被移走、改名或删除，放回原处；找不到的从备份取回。",
    ]

    static let english: [String: String] = [
        "finding.number-without-volume.what":
            "“{place}” gave the number {number}, and the archive has no dossier of it.",
        "finding.number-without-volume.remedy":
            "Find out whether the folder was moved, renamed or deleted, and put it back, else restore it from a backup.",
    ]
}
