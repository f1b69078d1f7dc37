/// Rules of validation: records against documents.
enum RecordRuleMessages {
    static let chinese: [String: String] = [
        "finding.document-missing.what": "已登记的文件不见了：{item}“{title}”，应在“{place}”。",
        "finding.document-missing.remedy":
            "请找回原文件放回原处；若已移到别的年度卷，请移回；找不到的，从备份或归档包中取回。",
        "finding.unregistered-document.what": "“{place}”还没有登记。",
        "finding.unregistered-document.remedy": "请执行 dossier register --all；不该留存的请移出。",
    ]

    static let english: [String: String] = [
        "finding.document-missing.what":
            "A registered document is gone: {item} “{title}” should lie at “{place}”.",
        "finding.document-missing.remedy":
            "Put the document back; if it was moved into another volume, move it back; else restore it from a backup or a package.",
        "finding.unregistered-document.what": "“{place}” is not registered.",
        "finding.unregistered-document.remedy":
            "Run dossier register --all, or move away what is not to be kept.",
    ]
}
