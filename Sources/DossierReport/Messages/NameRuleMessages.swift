/// Rules of validation: names that not every machine can hold.
enum NameRuleMessages {
    static let chinese: [String: String] = [
        "finding.link.what": "“{place}”是链接，不是文件：它指向的内容不在档案库里。",
        "finding.link.remedy": "请把原文件复制进来，再删除链接。",
        "finding.twin-names.what":
            "“{place}”与同一文件夹里的“{other}”只有大小写或字符编码形式不同，在 Windows 和 Mac 上会被当成同一个。",
        "finding.twin-names.remedy": "请给其中一个改名，再执行 dossier register --all。",
    ]

    static let english: [String: String] = [
        "finding.link.what":
            "“{place}” is a link, not a file: what it points at is not in the archive.",
        "finding.link.remedy": "Copy the file itself here and delete the link.",
        "finding.twin-names.what":
            "“{place}” differs from “{other}” beside it only in case or Unicode form; Windows and macOS take them for one.",
        "finding.twin-names.remedy": "Rename one of the two, then run dossier register --all.",
    ]
}
