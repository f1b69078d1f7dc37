/// Rules of validation: names that not every machine can hold.
enum NameRuleMessages {
    static let chinese: [String: String] = [
        "finding.link.what": "“{place}”是链接，不是文件：它指向的内容不在档案库里。",
        "finding.link.remedy": "请把原文件复制进来，再删除链接。",
        "finding.special-file.what": "“{place}”不是文件，是管道、套接字或设备，不能归档。",
        "finding.special-file.remedy": "请查明是哪个程序放的，然后删去。",
        "finding.twin-names.what":
            "“{place}”与同一文件夹里的“{other}”只有大小写或字符的编码写法不同，在 Windows 和 Mac 上会被当成同一个。",
        "finding.twin-names.remedy": "请给其中一个改名，再执行 dossier register --all。",
        "finding.name-not-for-windows.what":
            "“{place}”的名称在 Windows 上打不开，因为其中有“{reason}”。",
        "finding.name-not-for-windows.remedy":
            "请在 Mac 或服务器上改名，再执行 dossier register --all。",
        "finding.name-not-utf8.what": "“{place}”的名称不是 UTF-8 编码，多半是旧程序用 GBK 写的，会显示为乱码。",
        "finding.name-not-utf8.remedy": "请改名，再执行 dossier register --all。",
        "finding.path-too-long.what": "“{place}”的名称或路径太长（{length}，上限 {limit}），有的电脑打不开。",
        "finding.path-too-long.remedy":
            "请缩短文件名或减少子文件夹，再执行 dossier register --all。",
    ]

    static let english: [String: String] = [
        "finding.link.what":
            "“{place}” is a link, not a file: what it points at is not in the archive.",
        "finding.link.remedy": "Copy the file itself here and delete the link.",
        "finding.special-file.what":
            "“{place}” is no file but a pipe, a socket or a device, which cannot be archived.",
        "finding.special-file.remedy": "Find out which program left it, and delete it.",
        "finding.twin-names.what":
            "“{place}” differs from “{other}” beside it only in case or Unicode form; Windows and macOS take them for one.",
        "finding.twin-names.remedy": "Rename one of the two, then run dossier register --all.",
        "finding.name-not-for-windows.what":
            "Windows cannot open “{place}” because of “{reason}” in its name.",
        "finding.name-not-for-windows.remedy":
            "Rename it on a Mac or on the server, then run dossier register --all.",
        "finding.name-not-utf8.what":
            "The name of “{place}” is not UTF-8; an old program probably wrote it in GBK, and it shows as gibberish.",
        "finding.name-not-utf8.remedy": "Rename it, then run dossier register --all.",
        "finding.path-too-long.what":
            "The name or path “{place}” is too long ({length}; at most {limit}); some machines cannot open it.",
        "finding.path-too-long.remedy":
            "Shorten names or use fewer sub-folders, then run dossier register --all.",
    ]
}
