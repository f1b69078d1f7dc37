/// What is said of backups, restoring and repairing.
enum BackupMessages {
    static let chinese: [String: String] = [
        "BackupError.Code.noFolder": "备份文件夹 {subject} 不存在。请接好备份盘并建好文件夹，再备份一次。",
        "BackupError.Code.insideArchive": "备份不能放在档案库里面，也不能放在它的上级文件夹：{subject}。请换到另一块磁盘。",
        "BackupError.Code.noRoom": "{subject} 空间不足，还差约 {detail} MB，没有开始备份。请清理或换一块盘，再备份一次。",
        "BackupError.Code.noRoomToRestore":
            "{subject} 空间不足，恢复还差约 {detail} MB，没有开始恢复。请清理或换一块盘；只要一部分的，用 --only。",
        "BackupError.Code.notAsWritten": "备份写好后读回核对不一致，已删除：{subject}。磁盘可能有故障，请换一块再备份。",
        "BackupError.Code.plainBesideEncrypted":
            "上一次全量备份 {subject} 是加密的，这一次没有写 --recipient，没有备份。请写上收件人公钥；确实要改为不加密的，用 --full 重新全量备份。",
        "BackupError.Code.keepsChanging": "文件一直在变化，无法备份：{subject}。请等它保存完毕再备份一次。",
        "BackupError.Code.noSuchBackup": "备份登记中没有这个备份{subject|：#}。请用 dossier backup list 查看。",
        "BackupError.Code.alreadyConfirmed": "备份 {subject} 已经确认过，不必再确认。",
        "BackupError.Code.notABackup": "{subject} 不是档案库的备份，也不是归档包。请核对文件。",
        "BackupError.Code.damaged": "{subject} 已损坏{detail|（#）}，没有采用。请换另一份备份。",
        "BackupError.Code.notAsMade": "{subject} 不是当时做的那一份（摘要不符），没有采用。请换另一份，并查明是谁换的。",
        "BackupError.Code.twoArchives": "{subject} 不属于同一个档案库（{detail}），不能一起恢复。请只用同一档案库的文件。",
        "BackupError.Code.baseMissing":
            "{subject} 是增量备份，恢复时还需要完好的完整备份 {detail}。请把两个文件一起写上，或放在同一文件夹。",
        "BackupError.Code.mixed": "备份和归档包不能一起恢复：{subject}。请分开恢复。",
        "BackupError.Code.noTombstones":
            "恢复 {subject} 需要知道其后销毁了什么，否则已销毁的文件会复活。请用 --against 指明现有档案库或更新的备份；档案库已不在、确实没有更新的，用 --newest-known；只为取证的，用 --evidence-copy。",
        "BackupError.Code.olderSource":
            "--against 的内容（存证日志 {subject} 条）不比要恢复的（{detail} 条）新，说明不了其后的销毁。请换更新的，或现有档案库。",
        "BackupError.Code.ownWitness":
            "{subject} 正是要恢复的，说明不了其后销毁了什么。请用 --against 指明现有档案库或更新的备份；确实没有更新的，用 --newest-known。",
        "BackupError.Code.partWitness":
            "{subject} 是部门归档包，只知道本部门的著录，说明不了别的文件有没有销毁。请用 --against 指明现有档案库、更新的备份或总经办（公司）的归档包。",
        "BackupError.Code.notSigned":
            "检查点 {subject}（{detail} 条）没有本档案库密钥的签名，没有采用。请向给您检查点的人重新要一份。",
        "BackupError.Code.notEmpty": "文件夹 {subject} 不是空的，恢复不会覆盖任何文件。请换一个空文件夹。",
        "BackupError.Code.otherRestoration": "文件夹 {subject} 里有另一次没有完成的恢复。请用原来的命令继续，或换一个空文件夹。",
        "BackupError.Code.nothingFound": "没有找到要恢复的内容{subject|：#}{detail|（#）}。请核对路径、档号和日期。",
        "BackupError.Code.notActivated":
            "{subject} 是恢复出来的档案库，还没有启用，只能查阅。核对无误后请用 dossier restore --activate 启用；证据副本不能启用。",
        "BackupError.Code.nothingToActivate": "{subject} 不是等待启用的恢复档案库，不必启用。",
        "BackupError.Code.evidenceCopy": "{subject} 是证据副本，不能启用。请带 --against 重新恢复。",
        "BackupError.Code.noRecord": "{subject} 处没有登记过的文件。请写档案库里的路径，并核对著录。",
        "BackupError.Code.isSound": "{subject} 与登记的一致，不需要修复。",
        "BackupError.Code.destroyed": "{subject} 已按规定销毁，不能放回。",
        "BackupError.Code.inTheWay": "{subject} 处已有文件，没有覆盖。内容不符的请用 dossier repair 修复。",
        "BackupError.Code.gone":
            "{subject} 处已经没有文件，不是修复。把文件放回档案库属于更正，须审批：请有审批岗位的人用 dossier restore 备份 --into 档案库 --only {subject} --evidence 依据。",
        "BackupError.Code.gap": "缺少 {subject} 的前一个归档包 {detail}。请把它也写上；只要一份文件的，用 --only。",
        "help.backup": "备份档案库：完整备份，或只备份新增和改动；另可核对、演练、列出、确认",
        "help.backup.make": "做一次备份；备份文件夹里已有完整备份的，只备份新增和改动",
        "help.backup.to": "备份存放的文件夹，在另一块磁盘上，如 /mnt/backup",
        "help.backup.keep": "保留几代完整备份；更早的连同其增量一起清理",
        "help.backup.withPackages": "以前的归档包也放进备份；不写则只记摘要",
        "help.backup.full": "做完整备份，即使已经有一份",
        "help.backup.holder": "备份由谁保管；不写则是本人",
        "help.backup.retainUntil": "在这一天以前不得清理，如 2036-12-31",
        "help.backup.verify": "把备份从头到尾读一遍，逐个核对文件",
        "help.backup.files": "备份文件，或放备份的文件夹",
        "help.backup.drill": "恢复演练：随机抽取文件恢复出来，与档案库核对",
        "help.backup.sample": "抽取多少份文件",
        "help.backup.scratch": "恢复出来的文件暂放在这个空文件夹，核对完即删除",
        "help.backup.list": "列出做过的备份",
        "help.backup.confirm": "确认看到了备份，并写明放在哪里",
        "help.backup.name": "备份的名称；不写则是最近一份没有确认的",
        "help.backup.medium": "存放的介质，如“移动硬盘 3 号”",
        "help.backup.place": "介质放在哪里，如“保险柜”",
        "help.restore": "从备份或归档包恢复：一份文件、一份档案或全部",
        "help.restore.files": "备份（增量的要连同完整备份），或归档包，或放它们的文件夹",
        "help.restore.into": "恢复到这个空文件夹；写现有档案库时须带 --only 和 --evidence，由有审批岗位的人办理",
        "help.restore.only": "只恢复一份档案（档号）或一个路径",
        "help.restore.at": "只用这一天及以前的备份，如 2026-11-21",
        "help.restore.against": "现有档案库，或更新的备份、归档包：其中已销毁的不会恢复；可多次使用",
        "help.restore.newestKnown": "档案库已不在，也没有比这更新的：其后销毁的无从知道，恢复结果和存证日志注明",
        "help.restore.evidenceCopy": "只为取证的副本：其后已销毁的也会恢复，整份注明，不能启用",
        "help.restore.holder": "恢复出来的副本由谁保管；不写则是本人",
        "help.restore.expires": "副本最迟在这一天销毁，如 2026-12-31",
        "help.restore.activate": "启用恢复好的档案库",
        "help.restore.lost": "已知的检查点文件，证明有哪些记录丢失；可多次使用",
        "help.repair": "用备份或归档包修复损坏或被覆盖的文件；原来的内容另行保留",
        "help.repair.path": "文件在档案库里的路径",
        "help.repair.from": "备份或归档包，或放它们的文件夹",
        "outcome.backup.missed": "备份：{due} 应做的备份还没有做{date|（最近一次 #）}。请运行 dossier backup --to 文件夹",
        "outcome.backup.unconfirmed": "备份：{due} 的备份还没有人确认。请查看后运行 dossier backup confirm",
        "outcome.backup.skipped": "没有备份到：{path}（{why}），请查明原因后再备份一次",
        "outcome.backup.leftover": "已清理上次中断的备份留下的半截文件 {path}",
        "outcome.backup.removed": "已清理旧备份 {path}",
        "outcome.backup.kept.retained": "旧备份 {name} 未到可清理的日期，保留",
        "outcome.backup.kept.held": "旧备份 {name} 因冻结而保留",
        "outcome.backup.kept.doubtful":
            "旧备份 {name} 保留：冻结登记簿（_archive/registers/holds）与存证日志不一致，可能被人改动过。请用 dossier validate 查明，从备份取回",
        "outcome.backup.made.full": "完整备份 {path}：{documents} 个文件，{bytes} 字节；已读回核对，摘要 {digest}",
        "outcome.backup.made.incremental":
            "增量备份 {path}：连同完整备份可恢复 {documents} 个文件，{bytes} 字节；本文件已读回核对，完整备份未重读（见 dossier backup verify），摘要 {digest}",
        "outcome.backup.sound": "完好：{path}，{documents} 个文件，{bytes} 字节",
        "outcome.backup.differs": "不一致：{path}",
        "outcome.backup.drilled": "演练：恢复并核对 {count} 份文件，{bytes} 字节，不一致 {differing} 份",
        "outcome.backup.entry.open": "{name}　{place}　{documents} 个文件　待确认",
        "outcome.backup.entry.confirmed": "{name}　{place}　{documents} 个文件　已确认：{where}",
        "outcome.backup.entry.removed": "{name}　已清理",
        "outcome.backup.none": "还没有做过备份",
        "outcome.backup.confirmed": "已确认备份 {name}：{where}",
        "outcome.restore.hold.kept": "冻结仍在生效，恢复出来的文件同样受其约束：{holds}。",
        "outcome.restore.hold.released": "按较新的来源补入冻结“{title}”：已解除。",
        "outcome.restore.hold.replayed": "备份之后的冻结“{title}”已补入冻结登记簿，所及的文件不得销毁。",
        "outcome.restore.unrecognised":
            "有 {count} 份已销毁的文件没有留下摘要：如果它们换了名字仍在恢复结果里，无法认出，请人工查看",
        "outcome.restore.done": "已恢复到 {path}：{documents} 个文件，{bytes} 字节，逐个核对无误",
        "outcome.restore.skipped.destroyed": "已销毁，不恢复：{path}",
        "outcome.restore.skipped.other": "没有恢复：{path}（{why}）",
        "outcome.restore.aside.otherArchive": "没有采用，属于另一个档案库：{path}",
        "outcome.restore.aside.notABackup": "没有采用，不是备份，也不是归档包：{path}",
        "outcome.restore.aside.damaged": "没有采用，已损坏，请换另一份：{path}",
        "outcome.restore.aside.besideBackups": "没有采用归档包，因为同时有备份：{path}；只用归档包的，请直接写它们的文件名",
        "outcome.restore.fromPackages":
            "归档包里没有：联系人特征（persons.json）、信用情况（credit.json，财务的包除外）、未登记和待归档的文件、隔离区、查阅日志，以及最后一个包以后的变化。能用备份的请用备份恢复",
        "outcome.restore.validated":
            "已校验恢复结果：错误 {errors} 项，警告 {warnings} 项，提示 {notices} 项；逐项请看 dossier validate --archive {path}",
        "outcome.restore.notValidated": "恢复结果无法校验，请运行 dossier validate --archive {path} 查明原因",
        "outcome.restore.evidence": "这是证据副本，不能当作档案库使用，用完请销毁",
        "outcome.restore.next": "核对无误后启用：dossier restore --activate {path}",
        "outcome.restore.activated": "已启用 {path}，第 {epoch} 纪元；已知丢失 {lost} 条记录，存证日志第 {event} 条写明",
        "outcome.restore.broughtBack": "已放回 {path}",
        "outcome.repair.done": "已修复 {path}{displaced|；原来的内容保留在 #}",
    ]

    static let english: [String: String] = [
        "BackupError.Code.noFolder":
            "There is no folder {subject} for backups. Connect the disk, make the folder, and try again.",
        "BackupError.Code.insideArchive":
            "A backup cannot lie in the archive or around it: {subject}. Choose a folder on another disk.",
        "BackupError.Code.noRoom":
            "There is not room enough in {subject}; some {detail} MB more are needed. Nothing was written. Make room or take another disk.",
        "BackupError.Code.noRoomToRestore":
            "There is not room enough in {subject} to restore; some {detail} MB more are needed. Nothing was written. Make room, take another disk, or use --only for a part.",
        "BackupError.Code.notAsWritten":
            "What was read back is not what was written, and was removed: {subject}. The disk may be faulty; take another.",
        "BackupError.Code.plainBesideEncrypted":
            "The full backup {subject} is encrypted, and no --recipient is given: nothing was backed up. Name the recipients, or begin an open series with --full.",
        "BackupError.Code.keepsChanging":
            "Documents keep changing: {subject}. Wait until they are saved, and back up again.",
        "BackupError.Code.noSuchBackup":
            "There is no such backup in the register{subject|: #}. See dossier backup list.",
        "BackupError.Code.alreadyConfirmed":
            "The backup {subject} was confirmed already; nothing is left to do.",
        "BackupError.Code.notABackup":
            "{subject} is no backup and no package of an archive. Check the file.",
        "BackupError.Code.damaged":
            "{subject} is damaged{detail| (#)} and was not used. Take another copy.",
        "BackupError.Code.notAsMade":
            "{subject} is not the file that was made under this name (its digest differs) and was not used. Take another one, and find out who exchanged it.",
        "BackupError.Code.twoArchives":
            "{subject} is of another archive than {detail}. Use files of one archive only.",
        "BackupError.Code.baseMissing":
            "{subject} is incremental and needs the full backup {detail}, whole. Name both files, or keep them in one folder.",
        "BackupError.Code.mixed":
            "Backups and packages are not restored together: {subject}. Restore them one after the other.",
        "BackupError.Code.noTombstones":
            "To restore {subject} it must be known what was destroyed since, or it would come back. Name the living archive or a newer backup by --against; if the archive is gone and nothing newer is left, say --newest-known; for evidence only, use --evidence-copy.",
        "BackupError.Code.olderSource":
            "What --against names knows the ledger up to {subject} and is not newer than what is to be restored ({detail}): it cannot tell what was destroyed since. Name something newer, or the archive in use.",
        "BackupError.Code.ownWitness":
            "“{subject}” is itself what is to be restored: it cannot tell what was destroyed since. Name the archive in use or a newer backup with --against; if nothing newer is left, say --newest-known.",
        "BackupError.Code.partWitness":
            "“{subject}” is a department's package and knows that department's records alone: it cannot tell what else was destroyed. Name the archive in use, a newer backup or the company's package with --against.",
        "BackupError.Code.notSigned":
            "The checkpoint {subject} of size {detail} is not signed by a key of this archive and was not used. Ask whoever gave it to you for it again.",
        "BackupError.Code.notEmpty":
            "The folder {subject} is not empty, and restoring overwrites nothing. Choose an empty one.",
        "BackupError.Code.otherRestoration":
            "The folder {subject} holds another restoration that was stopped. Go on with that command, or choose an empty folder.",
        "BackupError.Code.nothingFound":
            "Nothing of what is wanted was found{subject|: #}{detail| (#)}. Check path, number and day.",
        "BackupError.Code.notActivated":
            "{subject} was restored and is not in use yet: it can only be read. When it is checked, run dossier restore --activate; a copy for evidence stays as it is.",
        "BackupError.Code.nothingToActivate":
            "{subject} is no restored archive that waits to be used; there is nothing to do.",
        "BackupError.Code.evidenceCopy":
            "{subject} is a copy for evidence and is never put to use. Restore again with --against.",
        "BackupError.Code.noRecord":
            "No registered document lies at {subject}. Give its path in the archive.",
        "BackupError.Code.isSound": "{subject} is as its record says; there is nothing to repair.",
        "BackupError.Code.destroyed": "{subject} was destroyed by decision and does not come back.",
        "BackupError.Code.inTheWay":
            "Something lies at {subject} and was not overwritten. If it is not what it should be, use dossier repair.",
        "BackupError.Code.gone":
            "Nothing lies at {subject} any more, so there is nothing to repair. Putting a document back into the archive is a correction that needs approval: who approves gives dossier restore BACKUP --into ARCHIVE --only {subject} --evidence EVIDENCE.",
        "BackupError.Code.gap":
            "The package {detail} before {subject} is missing. Name it too, or use --only for a part.",
        "help.backup":
            "Back up the archive: all of it or what changed; and verify, drill, list, confirm",
        "help.backup.make":
            "Make a backup; where a full one lies there, of what is new or changed since",
        "help.backup.to": "The folder for backups, on another disk, such as /mnt/backup",
        "help.backup.keep":
            "How many full backups to keep; older ones go with their incremental ones",
        "help.backup.withPackages": "Hold earlier packages too, not only their digests",
        "help.backup.full": "Make a full backup even where there is one",
        "help.backup.holder": "Who has the backup; else the acting person",
        "help.backup.retainUntil": "It is not removed before this day is over, such as 2036-12-31",
        "help.backup.verify": "Read backups from beginning to end and compare every file",
        "help.backup.files": "Backups, or a folder of them",
        "help.backup.drill": "Restore a random sample and compare it with the archive",
        "help.backup.sample": "How many documents to try",
        "help.backup.scratch": "An empty folder for what is restored; it is emptied again",
        "help.backup.list": "List the backups that were made",
        "help.backup.confirm": "Say that a backup was seen, and where it is kept",
        "help.backup.name": "The name of the backup; else the newest that nobody confirmed",
        "help.backup.medium": "On what it lies, such as \"disk 3\"",
        "help.backup.place": "Where that is kept, such as \"safe\"",
        "help.restore": "Restore a document, a dossier or everything from backups or packages",
        "help.restore.files":
            "Backups (an incremental one with its full one), packages, or a folder of them",
        "help.restore.into":
            "An empty folder; the archive in use only with --only and --evidence, by who holds a seat that approves",
        "help.restore.only": "Restore one dossier (its number) or one path alone",
        "help.restore.at": "Use what was made on this day or before, such as 2026-11-21",
        "help.restore.against":
            "The archive in use, or newer backups and packages: what they say was destroyed stays so",
        "help.restore.newestKnown":
            "The archive is gone and nothing newer is left: nobody knows what was destroyed since, and the result and the ledger say so",
        "help.restore.evidenceCopy":
            "A copy for evidence: holds what was destroyed since, is marked, and never put to use",
        "help.restore.holder": "Who has the restored copy; else the acting person",
        "help.restore.expires": "By when the copy is to be destroyed, such as 2026-12-31",
        "help.restore.activate": "Put a restored archive to use",
        "help.restore.lost":
            "A checkpoint that is known, which tells what was lost; as often as needed",
        "help.repair": "Put back a document that rotted or was overwritten; what lay there is kept",
        "help.repair.path": "The document's path in the archive",
        "help.repair.from": "The backup or package, or a folder of them",
        "outcome.backup.missed":
            "Backup: none was made on {due} or since{date| (the last on #)}. Run: dossier backup --to FOLDER",
        "outcome.backup.unconfirmed":
            "Backup: nobody confirmed the one of {due}. See it, and run: dossier backup confirm",
        "outcome.backup.skipped": "Not backed up: {path} ({why}); find out why, and back up again",
        "outcome.backup.leftover":
            "Removed {path}, which a backup that was interrupted left unfinished",
        "outcome.backup.removed": "Removed the old backup {path}",
        "outcome.backup.kept.retained":
            "The old backup {name} must be kept for some time yet, and stays",
        "outcome.backup.kept.held": "The old backup {name} stays: a hold is in force",
        "outcome.backup.kept.doubtful":
            "The old backup {name} stays: the register of holds (_archive/registers/holds) is not what the ledger vouches for; somebody may have altered it. Run dossier validate, and restore it from a backup",
        "outcome.backup.made.full":
            "Full backup {path}: {documents} {documents:file:files}, {bytes} {bytes:byte:bytes}; read back and sound, digest {digest}",
        "outcome.backup.made.incremental":
            "Incremental backup {path}: with its full backup restores {documents} {documents:file:files}, {bytes} {bytes:byte:bytes}; this file was read back, the full one was not (dossier backup verify), digest {digest}",
        "outcome.backup.sound":
            "Sound: {path}, {documents} {documents:file:files}, {bytes} {bytes:byte:bytes}",
        "outcome.backup.differs": "Differs: {path}",
        "outcome.backup.drilled":
            "Drill: {count} {count:document:documents} restored and compared, {bytes} {bytes:byte:bytes}, {differing} differing",
        "outcome.backup.entry.open":
            "{name}  {place}  {documents} {documents:file:files}  not confirmed",
        "outcome.backup.entry.confirmed":
            "{name}  {place}  {documents} {documents:file:files}  confirmed: {where}",
        "outcome.backup.entry.removed": "{name}  removed",
        "outcome.backup.none": "No backup was made yet",
        "outcome.backup.confirmed": "Confirmed the backup {name}: {where}",
        "outcome.restore.hold.kept":
            "Holds are in force and reach what was restored just the same: {holds}.",
        "outcome.restore.hold.released":
            "The hold “{title}” was taken from the newer source: it is released.",
        "outcome.restore.hold.replayed":
            "The hold “{title}” is newer than the backup and now stands in the register of holds: "
            + "nothing that it reaches may be destroyed.",
        "outcome.restore.unrecognised":
            "{count} destroyed {count:document:documents} left no digest: if the result holds them under another name, nobody can tell; look through it",
        "outcome.restore.done":
            "Restored into {path}: {documents} {documents:file:files}, {bytes} {bytes:byte:bytes}, each compared",
        "outcome.restore.skipped.destroyed": "Destroyed, not restored: {path}",
        "outcome.restore.skipped.other": "Not restored: {path} ({why})",
        "outcome.restore.aside.otherArchive": "Left aside, of another archive: {path}",
        "outcome.restore.aside.notABackup":
            "Left aside, no backup and no package of an archive: {path}",
        "outcome.restore.aside.damaged": "Left aside, damaged; look for another copy: {path}",
        "outcome.restore.aside.besideBackups":
            "Left aside, a package beside backups: {path}; to restore packages alone, name the files",
        "outcome.restore.fromPackages":
            "Packages do not hold: traits and family (persons.json), credit (credit.json, but for Finance), documents that are unregistered or in the inbox, the quarantine, the access log, and what changed behind the last of them. Restore from a backup where there is one",
        "outcome.restore.validated":
            "Validated: {errors} {errors:error:errors}, {warnings} {warnings:warning:warnings}, {notices} {notices:notice:notices}; see dossier validate --archive {path}",
        "outcome.restore.notValidated":
            "The result could not be validated; run dossier validate --archive {path} to see why",
        "outcome.restore.evidence":
            "This is a copy for evidence, not an archive; destroy it after use",
        "outcome.restore.next":
            "When it is checked, put it to use: dossier restore --activate {path}",
        "outcome.restore.activated":
            "{path} is in use, epoch {epoch}; events known to be lost: {lost}, as event {event} says",
        "outcome.restore.broughtBack": "Put back {path}",
        "outcome.repair.done": "Repaired {path}{displaced|; what lay there is kept as #}",
    ]
}
