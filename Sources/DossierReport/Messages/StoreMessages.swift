/// What the store says when it cannot do its work.
enum StoreMessages {
    static let chinese: [String: String] = [
        "StoreError.Code.notAnArchive":
            "“{path}”不是档案库（其中没有 _archive/archive.json）。请用 --archive 指明档案库所在的文件夹。",
        "StoreError.Code.notFound": "找不到“{path}”。请检查路径，它可能已被改名、移走或删除。",
        "StoreError.Code.notADirectory": "“{path}”不是文件夹，或它的上级不是文件夹，无法进入。请检查路径。",
        "StoreError.Code.notAFile":
            "“{path}”不是普通文件（是文件夹、链接、管道或设备），不能作为文件读取。请换成文件本身。",
        "StoreError.Code.throughLink":
            "“{path}”要经过符号链接，档案库不跟随链接。请把文件本身放进来，删去链接。",
        "StoreError.Code.tooLarge": "“{path}”超过 {limit} 字节，不予读取。请检查这个文件是否放错了地方。",
        "StoreError.Code.corruptDocument":
            "“{path}”的内容不合格式。{fault}",
        "StoreError.Code.changedWhileRead":
            "“{path}”在读取时被人改动。请等对方保存完毕后再执行一次。",
        "StoreError.Code.permissionDenied": "没有权限处理“{path}”。请向管理员申请该文件夹的权限。",
        "StoreError.Code.cannotCreate": "没有权限在“{path}”处新建文件。请向管理员申请写入权限。",
        "StoreError.Code.readOnly": "“{path}”所在的盘是只读的，什么也没有写入。请换用可写的连接后再试。",
        "StoreError.Code.diskFull": "磁盘已满，“{path}”未能写入，原有内容没有损失。请腾出空间后再执行一次。",
        "StoreError.Code.quotaExceeded":
            "磁盘配额已用完，“{path}”未能写入，原有内容没有损失。请清理或申请增加配额后再试。",
        "StoreError.Code.inputOutput":
            "读写“{path}”时磁盘出错（{reason}）。请停止写入，先检查磁盘或服务器，再执行一次。",
        "StoreError.Code.connectionLost":
            "处理“{path}”时与共享文件夹的连接中断（{reason}）。请恢复连接后再执行一次。",
        "StoreError.Code.nameTooLong": "“{path}”的名称太长，文件系统不接受。请缩短文件名或文件夹名。",
        "StoreError.Code.nameRefused":
            "“{path}”的名称含有这个盘不接受的字符，什么也没有写入。请改名（去掉 < > : \" | ? * \\ 等字符）后再试。",
        "StoreError.Code.tooManyOpenFiles":
            "打开的文件太多，无法处理“{path}”。请关闭其他程序后再试。",
        "StoreError.Code.fileTooLarge": "“{path}”太大，这个文件系统存不下。请换一个文件系统存放。",
        "StoreError.Code.nameTaken": "“{path}”已经存在，没有覆盖。请换一个名称，或先移走原有的文件。",
        "StoreError.Code.notEmpty": "文件夹“{path}”里还有东西，不能替换或删除。请先看看里面是什么。",
        "StoreError.Code.otherFileSystem":
            "“{path}”在另一个盘上（档案库里挂载了别的盘），文件不能移入。请卸下该盘，把文件夹放回同一个盘。",
        "StoreError.Code.unexpected":
            "系统拒绝了对“{path}”的操作（{operation}：{reason}）。请把这句话告诉管理员。",
        "StoreError.Code.replacementNotKept":
            "“{path}”写入后读回的仍是旧内容，重试多次无效。请检查网络盘，然后再执行一次。",
        "StoreError.Code.changedByOthers":
            "“{path}”在此期间被别人改动，已停止，没有覆盖任何内容。请看过改动后再执行一次。",
        "StoreError.Code.pathNamedTwice":
            "“{path}”在同一次操作里被指定了两次。请检查所给的清单，去掉重复的一项。",
        "StoreError.Code.folderNotEmpty":
            "文件夹“{path}”不是空的。请选一个空文件夹，或用 --around 在现有内容周围建库。",
        "StoreError.Code.archiveExists": "“{path}”已经是档案库。请直接使用，或另选一个文件夹。",
        "StoreError.Code.insideArchive":
            "“{path}”在档案库“{root}”里面，档案库里不能再建档案库。请另选一个文件夹。",
        "StoreError.Code.busy":
            "档案库正由 {person} 在 {host} 上使用（{command}，{since} 起）。请稍后再试，或用 dossier lock show 查看。",
        "StoreError.Code.leaseLost":
            "本次操作停顿太久，写入权已失效，什么也没有写入。请再执行一次。",
        "StoreError.Code.journalCorrupt":
            "“{path}”无法读懂，因此未作任何改动。{fault}请不要删除它，请管理员处理。",
        "StoreError.Code.journalInTheWay":
            "另一次操作刚刚写下“{path}”，本次什么也没有写入。请再执行一次。",
        "StoreError.Code.copiedVolume":
            """
        文件夹“{path}”不是年度卷：其中的档案卡属于“{owner}”，是手工复制或改名来的。\
        请把这个文件夹移出档案库（或改回原名），再用 dossier year open {year} \
        开立年度卷。
        """,
        "StoreError.Code.recordsOfAnother":
            """
        卷内文件目录“{path}”属于另一份档案或另一年度（{found}），不属于这个 {year} 年度卷。\
        请把本卷原有的 records.json 放回去，必要时从备份恢复。
        """,
        "StoreError.Code.stagingCorrupt":
            "暂存文件“{path}”与日志所记不符，未完成的操作无法继续。请保留 _archive/work，请管理员处理。",
        "StoreError.Code.ledgerPartTaken":
            "存证日志“{path}”已由别人写入，没有覆盖。请运行 dossier ledger verify 查看。",
        "StoreError.Code.outcomeUnknown":
            "写入“{path}”时出错（{reason}），无法确定本次操作是否已提交。请再运行一次任一写入命令，它会先查明并收尾。",
        "StoreError.Code.committedUnfinished":
            "本次操作已提交，但“{path}”尚未处理完（{reason}）。不必重做：下一次写入命令会自动完成它。",
        "Recovery.Outcome.finished":
            "{person} 于 {time} 在 {host} 提交的操作（{command}，{changes} 项）未处理完，现已替其完成；{conflicts} 处他人改动另存在旁。",
        "Recovery.Outcome.discarded":
            "上一次操作在提交前中断，已清除其暂存文件；档案库内容未受影响。",
        "Recovery.Outcome.complete":
            "{person} 于 {time} 在 {host} 提交的操作（{command}，{changes} 项）已全部完成，只是未及收尾；已清除其暂存文件夹。",
        "Recovery.Outcome.emptied":
            "上一次操作中断，留下一个空的暂存文件夹，已清除；该操作要么全部完成，要么全未执行，可用 dossier ledger show 查看。",
    ]

    static let english: [String: String] = [
        "StoreError.Code.notAnArchive":
            "“{path}” is not an archive (it has no _archive/archive.json). Name the archive's folder with --archive.",
        "StoreError.Code.notFound":
            "“{path}” was not found. Check the path; it may have been renamed, moved or deleted.",
        "StoreError.Code.notADirectory":
            "“{path}”, or something above it, is not a folder. Check the path.",
        "StoreError.Code.notAFile":
            "“{path}” is not a regular file (but a folder, link, pipe or device). Give the file itself.",
        "StoreError.Code.throughLink":
            "“{path}” leads through a symbolic link, and an archive follows none. Put the file itself there and remove the link.",
        "StoreError.Code.tooLarge":
            "“{path}” is longer than {limit} {limit:byte:bytes} and was not read. Check whether it belongs there.",
        "StoreError.Code.corruptDocument":
            "“{path}” is not well formed. {fault}",
        "StoreError.Code.changedWhileRead":
            "“{path}” was changed while it was being read. Wait until it is saved, then run the command again.",
        "StoreError.Code.permissionDenied":
            "You have no permission for “{path}”. Ask the administrator for access to that folder.",
        "StoreError.Code.cannotCreate":
            "You may not create “{path}”. Ask the administrator for permission to write there.",
        "StoreError.Code.readOnly":
            "“{path}” lies on a read-only disk; nothing was written. Connect it for writing and try again.",
        "StoreError.Code.diskFull":
            "The disk is full: “{path}” was not written, and nothing was lost. Free some space and run the command again.",
        "StoreError.Code.quotaExceeded":
            "Your disk quota is used up: “{path}” was not written, and nothing was lost. Free some space or ask for more.",
        "StoreError.Code.inputOutput":
            "The disk failed at “{path}” ({reason}). Stop writing, have the disk or server checked, then run the command again.",
        "StoreError.Code.connectionLost":
            "The connection to the share was lost at “{path}” ({reason}). Reconnect and run the command again.",
        "StoreError.Code.nameTooLong":
            "The name of “{path}” is too long for the file system. Shorten the file's or folder's name.",
        "StoreError.Code.nameRefused":
            "This disk does not take the name of “{path}”; nothing was written. Rename it without < > : \" | ? * \\ and try again.",
        "StoreError.Code.tooManyOpenFiles":
            "Too many files are open to handle “{path}”. Close other programs and try again.",
        "StoreError.Code.fileTooLarge":
            "“{path}” is too large for this file system. Keep it on another one.",
        "StoreError.Code.nameTaken":
            "“{path}” already exists and was not replaced. Choose another name, or move the file that is there.",
        "StoreError.Code.notEmpty":
            "The folder “{path}” is not empty and cannot be replaced or removed. Look at what is in it.",
        "StoreError.Code.otherFileSystem":
            "“{path}” lies on another disk that is mounted inside the archive. Unmount it and keep the folder on the archive's own disk.",
        "StoreError.Code.unexpected":
            "The system refused to work on “{path}” ({operation}: {reason}). Tell the administrator this sentence.",
        "StoreError.Code.replacementNotKept":
            "“{path}” still shows its old content after several writes. Check the network drive, then run the command again.",
        "StoreError.Code.changedByOthers":
            "Somebody changed “{path}” meanwhile; the command stopped and replaced nothing. Look at the change, then run it again.",
        "StoreError.Code.pathNamedTwice":
            "“{path}” is named twice in one operation. Remove one of the two from the list.",
        "StoreError.Code.folderNotEmpty":
            "The folder “{path}” is not empty. Choose an empty one, or lay the archive around what is there with --around.",
        "StoreError.Code.archiveExists":
            "“{path}” already is an archive. Use it, or choose another folder.",
        "StoreError.Code.insideArchive":
            "“{path}” lies in the archive “{root}”, and no archive lies in another. Choose another folder.",
        "StoreError.Code.busy":
            "The archive is being used by {person} on {host} ({command}, since {since}). Try again later, or see dossier lock show.",
        "StoreError.Code.leaseLost":
            "The command paused for so long that it lost its right to write; nothing was written. Run it again.",
        "StoreError.Code.journalCorrupt":
            "“{path}” cannot be understood, so nothing was changed. {fault} Do not delete it; call the administrator.",
        "StoreError.Code.journalInTheWay":
            "Another command has just written “{path}”; nothing was written by this one. Run it again.",
        "StoreError.Code.copiedVolume":
            """
        The folder “{path}” is no volume: its card is that of “{owner}”, so it was copied \
        or renamed by hand. Move the copy out of the archive (or \
        give the folder its name back), then open the year with dossier year open {year}.
        """,
        "StoreError.Code.recordsOfAnother":
            """
        The list of records “{path}” belongs to another dossier or year ({found}), not to \
        this volume of {year}. Put the volume's own records.json \
        back, from a backup if need be.
        """,
        "StoreError.Code.stagingCorrupt":
            "The staged file “{path}” is not what the journal says; the unfinished operation cannot go on. Keep _archive/work and call the administrator.",
        "StoreError.Code.ledgerPartTaken":
            "Somebody else wrote “{path}” of the ledger; it was not replaced. Run dossier ledger verify.",
        "StoreError.Code.outcomeUnknown":
            "Writing “{path}” failed ({reason}), and it is not known whether the operation was committed. Run any command that writes: it finds out first and finishes.",
        "StoreError.Code.committedUnfinished":
            "The operation is committed, but “{path}” is not in place yet ({reason}). Do not repeat it: the next command that writes finishes it.",
        "Recovery.Outcome.finished":
            "The operation that {person} committed on {host} at {time} ({command}, {changes} {changes:change:changes}) was unfinished and is now complete; {conflicts} {conflicts:change:changes} by others {conflicts:was:were} kept beside.",
        "Recovery.Outcome.discarded":
            "The last operation was stopped before its commit; its staged files were removed and the archive is as it was.",
        "Recovery.Outcome.complete":
            "The operation that {person} committed on {host} at {time} ({command}, {changes} {changes:change:changes}) was complete and had only not cleared up; its staging folder was removed.",
        "Recovery.Outcome.emptied":
            "The last operation was stopped and left an empty staging folder, which was removed; either all of it is done or none: dossier ledger show tells.",
    ]
}
