/// Rules of validation: whether everything that must be read is there and can be read.
enum FormRuleMessages {
    static let chinese: [String: String] = [
        "finding.json-form.what": "“{place}”读不出来。{fault}",
        "finding.json-form.remedy":
            "这类文件只由程序改动：请从备份或归档包取回，不要手工修补。",
        "finding.json-shape.what": "“{place}”的内容不合格式。{fault}",
        "finding.json-shape.remedy":
            "请从备份或归档包取回该文件，再用 dossier 命令办理改动。",
        "finding.newer-version.what": "“{place}”没有检查。{fault}",
        "finding.newer-version.remedy": "请升级本机的 dossier 再检查，不要改动该文件。",
        "finding.unreadable.what": "“{place}”在，但读不出来。{fault}",
        "finding.unreadable.remedy":
            "请检查权限和磁盘，再检查一次；仍读不出的，从备份或归档包取回。",
        "finding.policy-missing.what": "缺少制度文件“{place}”。",
        "finding.policy-missing.remedy":
            "请从 policy/history 里取最新的一版，或从备份取回，放回原处。",
        "finding.policy-history-disagrees.what":
            "“{place}”应是第 {name} 版，文件里写的是第 {version} 版；现行的是第 {current} 版。",
        "finding.policy-history-disagrees.remedy":
            "现行文件或旧版文件被换过：请与备份比较，把换过的取回。",
        "finding.policy-version-missing.what":
            "现行制度是第 {current} 版，旧版第 {version} 版“{place}”不见了。",
        "finding.policy-version-missing.remedy": "请从备份或归档包取回该文件，放回原处。",
        "finding.register-missing.what": "库里有客户档案，却没有登记簿“{place}”。",
        "finding.register-missing.remedy": "请从备份取回整个登记簿文件夹，不要重新建立。",
        "finding.volume-file-missing.what": "“{place}”不见了：存证日志里有记在其中的内容。",
        "finding.volume-file-missing.remedy": "请从备份或归档包取回该文件，放回原处。",
    ]

    static let english: [String: String] = [
        "finding.json-form.what": "“{place}” cannot be read. {fault}",
        "finding.json-form.remedy":
            "Only the program changes such files: restore it from a backup or a package, and do not mend it by hand.",
        "finding.json-shape.what": "“{place}” does not hold what the format demands. {fault}",
        "finding.json-shape.remedy":
            "Restore it from a backup or a package, then make the change with dossier.",
        "finding.newer-version.what": "“{place}” was not checked. {fault}",
        "finding.newer-version.remedy":
            "Upgrade dossier on this machine and check again; leave the file as it is.",
        "finding.unreadable.what": "“{place}” is there and cannot be read. {fault}",
        "finding.unreadable.remedy":
            "Look at permissions and disk and check again; what stays unreadable is restored from a backup or a package.",
        "finding.policy-missing.what": "“{place}”, a file of the policy, is missing.",
        "finding.policy-missing.remedy":
            "Put its newest version back from policy/history, or restore it from a backup.",
        "finding.policy-history-disagrees.what":
            "“{place}” should be version {name} and says that it is version {version}; version {current} is in force.",
        "finding.policy-history-disagrees.remedy":
            "The file in force or the past version was exchanged: compare both with the backup, and restore that one.",
        "finding.policy-version-missing.what":
            "Version {current} of the policy is in force, and its past version {version}, “{place}”, is missing.",
        "finding.policy-version-missing.remedy":
            "Restore the file from a backup or a package.",
        "finding.register-missing.what":
            "The archive has dossiers and no register “{place}”.",
        "finding.register-missing.remedy":
            "Restore the whole folder of the register from a backup; do not begin a new one.",
        "finding.volume-file-missing.what":
            "“{place}” is gone, and the ledger vouches for what stood in it.",
        "finding.volume-file-missing.remedy": "Restore the file from a backup or a package.",
    ]
}
