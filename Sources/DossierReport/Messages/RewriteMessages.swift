/// What is said of successors of packages.
enum RewriteMessages {
    static let chinese: [String: String] = [
        "RewriteError.Code.notMonthly":
            "“{subject}”不是月度归档包。请给出归档包的文件，或它的名称，如 TF-2026-11-S。",
        "RewriteError.Code.damaged":
            "“{subject}”已损坏或在读取时被改动，不能改写{detail|（#）}。请用 dossier verify 查看，换用完好的一份再试。",
        "RewriteError.Code.otherArchive":
            "“{subject}”是别的档案库的归档包（DES-4）。请在它所属的档案库改写；本库的编号是 {detail}。",
        "RewriteError.Code.unknownPackage":
            "存证日志里没有“{subject}”这个归档包（DES-4）。请确认文件没有换过；摘要为 {detail}。",
        "RewriteError.Code.replacedAlready":
            "“{subject}”已经按另一份清册改写过（DES-4）。请改写它的后继包 {detail}。",
        "RewriteError.Code.rewrittenAlready":
            "“{subject}”已经改写过了，后继包是 {detail}，请保留它（DES-4）。原包请用 dossier disposal confirm-copy 移除。",
        "RewriteError.Code.notDestroyed":
            "清册 {subject} 还没有执行销毁，归档包不能按它改写（DES-4）。请先用 dossier disposal execute 执行。",
        "RewriteError.Code.nothingOfList":
            "“{subject}”里没有清册 {detail} 所列的文件（DES-4）。请用 dossier disposal show 查看哪些副本仍含这些文件。",
        "RewriteError.Code.differs":
            "改写“{subject}”的结果与存证日志所记的后继包 {detail} 不同（DES-4）。请使用原来生成的那一份。",
        "RewriteError.Code.noSuccessor":
            "归档包 {subject} 还不能移除：归档包文件夹里没有按清册 {detail} 改写的后继包（DES-4）。请先运行 dossier package rewrite {subject} --without {detail}。",
        "attempt.packageRotation": "改写或移除归档包",
        "help.package": "归档包：改写",
        "help.package.rewrite": "按销毁清册改写归档包：后继包不含已销毁的文件，原包待销毁确认",
        "help.package.file": "归档包的文件，或名称，如 TF-2026-11-S",
        "help.package.without": "销毁清册的编号或标识",
        "help.package.output": "后继包放在哪个文件夹，不能在档案库内；不写则放在原包旁边",
        "outcome.package.rewritten":
            "{replaced} 已改写为 {name}：{path}；去掉已销毁的文件 {count} 件，第 {event} 号事件",
        "outcome.package.own":
            "原包还在。dossier disposal confirm-copy {list} 序号 --how rewritten 会移除它并登记，不必自己删。",
        "outcome.package.outside":
            "原包在外出副本登记簿里已标为待销毁。销毁后请用 dossier disposal confirm-copy {list} 序号 --how rewritten 登记。",
    ]

    static let english: [String: String] = [
        "RewriteError.Code.notMonthly":
            "“{subject}” is no package of a month. Name its file, or the package, such as TF-2026-11-S.",
        "RewriteError.Code.damaged":
            "“{subject}” is damaged or was changed while it was read, and cannot be rewritten{detail| (#)}. See dossier verify, and use a sound copy.",
        "RewriteError.Code.otherArchive":
            "“{subject}” is a package of another archive (DES-4). Rewrite it there; this one is {detail}.",
        "RewriteError.Code.unknownPackage":
            "The ledger tells of no package “{subject}” (DES-4). Make sure that the file was not exchanged; its digest is {detail}.",
        "RewriteError.Code.replacedAlready":
            "“{subject}” was rewritten for another list (DES-4). Rewrite its successor {detail}.",
        "RewriteError.Code.rewrittenAlready":
            "“{subject}” is rewritten already, as {detail}; keep that (DES-4). Remove the package itself with dossier disposal confirm-copy.",
        "RewriteError.Code.notDestroyed":
            "Nothing of list {subject} was destroyed yet, so no package is rewritten for it (DES-4). Run dossier disposal execute first.",
        "RewriteError.Code.nothingOfList":
            "“{subject}” holds nothing of list {detail} (DES-4). See dossier disposal show for the copies that do.",
        "RewriteError.Code.differs":
            "Rewritten, “{subject}” differs from the successor {detail} of which the ledger tells (DES-4). Use the one that was made then.",
        "RewriteError.Code.noSuccessor":
            "Package {subject} must not go yet: no successor without list {detail} lies in the packages folder (DES-4). Run dossier package rewrite {subject} --without {detail} first.",
        "attempt.packageRotation": "rewriting or removing a package",
        "help.package": "Packages: rewriting",
        "help.package.rewrite":
            "Make a successor of a package without what a list destroyed; the package awaits its own destruction",
        "help.package.file": "the file of the package, or its name, such as TF-2026-11-S",
        "help.package.without": "number or id of the disposal list",
        "help.package.output":
            "folder for the successor, outside the archive; beside the package unless said",
        "outcome.package.rewritten":
            "{replaced} was rewritten as {name}: {path}; destroyed documents left out: {count}, event {event}",
        "outcome.package.own":
            "The package itself is still there. dossier disposal confirm-copy {list} NUMBER --how rewritten removes it and enters that.",
        "outcome.package.outside":
            "The package stands in the register of copies as to be destroyed. Once it is, enter that with dossier disposal confirm-copy {list} NUMBER --how rewritten.",
    ]
}
