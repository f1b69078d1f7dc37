/// The findings about people, permissions and duties (`audit`).
enum AuditRuleMessages {
    static let chinese: [String: String] = [
        "finding.permission-everybody.what": "“{place}”里有 {count} 项任何人都可以改写，如“{example}”。",
        "finding.permission-everybody.remedy": "请系统管理员收回“其他人”的写权限（chmod -R o-w），并查明这期间有谁动过。",
        "finding.permission-policy.what": "“{place}”里有 {count} 项，凡能登记文件的人都可以改写，如“{example}”。",
        "finding.permission-policy.remedy": "制度数据只应由系统管理员改写：请换成系统管理员的用户组，或收回组的写权限（chmod -R g-w）。",
        "finding.permission-quarantine.what": "“{place}”里等待销毁的 {count} 项任何人都可以查看，如“{example}”。",
        "finding.permission-quarantine.remedy": "请收回“其他人”的读权限（chmod -R o-rwx），只留给系统管理员。",
        "finding.permission-closed.what": "登记了 {count} 人的密钥，但“{place}”只有一个账户可以写入，其他人无法登记。",
        "finding.permission-closed.remedy": "如果大家经文件服务器以同一账户写入，可以不管；否则请给可以登记的用户组写权限（日志、登记簿和工作区）。",
        "finding.private-key-inside.what": "“{place}”是一把私钥，凡能打开档案库的人都可以冒名签署。",
        "finding.private-key-inside.remedy":
            "请立即更换这把密钥（dossier staff enrol 或 dossier key rotate），再把文件删除；私钥只应放在本人电脑的配置文件夹里。",
        "finding.key-of-leaver.what": "{staff} 已经离职，其密钥却没有截止日期（“{place}”）。",
        "finding.key-of-leaver.remedy": "请系统管理员核对存证日志中其离职之后的事件，并用 dossier staff leave 办理离职。",
        "finding.key-of-two.what": "同一把密钥 {key} 登记在几个人名下：{people}（“{place}”）。",
        "finding.key-of-two.remedy": "请各人另生成自己的密钥，由系统管理员用 dossier staff enrol 登记。",
        "finding.roles-conflict.what": "{staff} 同时担任不得兼任的角色：{roles}（“{place}”）。",
        "finding.roles-conflict.remedy": "请用 dossier staff role 结束其中之一；其兼任期间办理的事项请由他人复核。",
        "finding.seats-exceeded.what": "角色 {role} 只有 {seats} 个席位，却由这些人担任：{people}（“{place}”）。",
        "finding.seats-exceeded.remedy": "请用 dossier staff role 结束多出来的。",
        "finding.people-too-few.what": "只有 {count} 人能够签名；销毁须分权办理，至少要 {fewest} 人（“{place}”）。",
        "finding.people-too-few.remedy": "请登记部门经理、总经理和监销人的密钥；人数不足时不能办理销毁。",
        "finding.duty-pack-missing.what": "{place} 的归档应于 {due} 截止，至今没有归档打包。",
        "finding.duty-pack-missing.remedy": "请办理：dossier pack --month {place}。",
        "finding.duty-submission-missing.what":
            "{place} 的归档于 {due} 截止，这些部门既未提交也未作零报告：{departments}。",
        "finding.duty-submission-missing.remedy":
            "漏交的内容随该部门之后的提交一并归档；请总经办查明原因，并按制度处理。",
        "finding.duty-submission-late.what": "{place} 的归档于 {due} 截止，这些部门迟交：{departments}。",
        "finding.duty-submission-late.remedy": "已按归档日截止的内容打包，之后形成的归入下个月；请按制度处理。",
        "finding.duty-backup-missing.what": "{due} 应做的备份没有做（“{place}”）。",
        "finding.duty-backup-missing.remedy": "请立即运行 dossier backup --to 文件夹，并查明定时任务为何没有运行。",
        "finding.duty-request-unanswered.what": "客户关于个人信息的请求有 {count} 项逾期未答复（“{place}”）。",
        "finding.duty-request-unanswered.remedy":
            "请运行 dossier privacy request list --open 查看，并用 dossier privacy request answer 答复。",
        "finding.duty-backup-unconfirmed.what": "{due} 的备份至今没有人确认（“{place}”）。",
        "finding.duty-backup-unconfirmed.remedy": "请总经办查看备份盘后运行 dossier backup confirm。",
        "finding.duty-checkpoint-missing.what":
            "自 {since} 起的事件已有 {days} 天没有检查点（“{place}”），这段历史可以不留痕迹地改写。",
        "finding.duty-checkpoint-missing.remedy":
            "请系统管理员签署检查点（dossier ledger checkpoint），并交给档案库以外的人保管。",
        "finding.alarm-open.what": "有 {count} 项报警未处理，其中越权操作共 {attempts} 次（“{place}”）。",
        "finding.alarm-open.remedy":
            "请查看 dossier alarm list，查明原因后由系统管理员办理 dossier alarm close；越权操作由当事人以外的系统管理员办理。",
        "finding.alarm-closed-by-own.what": "越权操作报警 {alarm} 由当事人 {staff} 自己处理完毕（“{place}”）。",
        "finding.alarm-closed-by-own.remedy": "请另一位系统管理员查明此事，并核对该人近期办理的事项。",
        "finding.release-doubtful.what":
            "“{place}”里有 {count} 个文件自称是被强制解除的锁，但读不出来，或者所写的人无权解锁，如“{example}”。",
        "finding.release-doubtful.remedy":
            "请系统管理员查明是谁放入的，然后删除；存证日志没有据此记事。",
    ]

    static let english: [String: String] = [
        "finding.permission-everybody.what":
            "In “{place}” everybody may write {count} {count:item:items}, such as “{example}”.",
        "finding.permission-everybody.remedy":
            "The administrator takes the right to write away from others (chmod -R o-w), and finds out who changed something meanwhile.",
        "finding.permission-policy.what":
            "In “{place}” whoever may register documents may also write {count} {count:item:items}, such as “{example}”.",
        "finding.permission-policy.remedy":
            "Only administrators write the policy: give it to a group of theirs, or take the group's right to write away (chmod -R g-w).",
        "finding.permission-quarantine.what":
            "Everybody may read {count} {count:item:items} in “{place}” that {count:waits:wait} to be destroyed, such as “{example}”.",
        "finding.permission-quarantine.remedy":
            "Take the right to read away from others (chmod -R o-rwx); it is the administrators' alone.",
        "finding.permission-closed.what":
            "The keys of {count} people are enrolled, and only one account may write into “{place}”, so the others cannot register.",
        "finding.permission-closed.remedy":
            "Where all write through one account of a file server, nothing is to be done; else give the group of those who register the right to write ledger, registers and work.",
        "finding.private-key-inside.what":
            "“{place}” is a private key: whoever can open the archive can sign with it.",
        "finding.private-key-inside.remedy":
            "Replace the key at once (dossier staff enrol, or dossier key rotate) and then delete the file; private keys lie in their holder's own configuration folder.",
        "finding.key-of-leaver.what": "{staff} has left, and the key has no end (“{place}”).",
        "finding.key-of-leaver.remedy":
            "The administrator looks through the events since then, and enters the leaving with dossier staff leave.",
        "finding.key-of-two.what":
            "One key, {key}, is enrolled to several people: {people} (“{place}”).",
        "finding.key-of-two.remedy":
            "Each makes a key of their own, which the administrator enrols with dossier staff enrol.",
        "finding.roles-conflict.what":
            "{staff} holds roles that exclude each other: {roles} (“{place}”).",
        "finding.roles-conflict.remedy":
            "End one of them with dossier staff role; somebody else looks through what was done with both.",
        "finding.seats-exceeded.what":
            "The role {role} has {seats} {seats:seat:seats}, and is held by {people} (“{place}”).",
        "finding.seats-exceeded.remedy": "End what is too many with dossier staff role.",
        "finding.people-too-few.what":
            "{count} {count:person:people} can sign; a destruction, whose duties are separated, needs {fewest} at least (“{place}”).",
        "finding.people-too-few.remedy":
            "Enrol the keys of the departments' managers, the general manager and supervisors; with fewer people nothing can be destroyed.",
        "finding.duty-pack-missing.what":
            "The filing of {place} was due on {due}, and has not been packed.",
        "finding.duty-pack-missing.remedy": "Do it with dossier pack --month {place}.",
        "finding.duty-submission-missing.what":
            "{place} was due on {due}, and these departments gave neither a submission nor a nil return: {departments}.",
        "finding.duty-submission-missing.remedy":
            "What they left out is filed with their next submission; the office finds out why, and acts as the rules say.",
        "finding.duty-submission-late.what":
            "{place} was due on {due}, and these departments submitted late: {departments}.",
        "finding.duty-submission-late.remedy":
            "What there was on the due day is packed, and what was formed behind it goes into the next month; the office acts as the rules say.",
        "finding.duty-backup-missing.what":
            "The backup that was due on {due} was not made (“{place}”).",
        "finding.duty-backup-missing.remedy":
            "Run dossier backup --to FOLDER now, and find out why the timer did not.",
        "finding.duty-request-unanswered.what":
            "Requests of clients about their data that are overdue: {count} (“{place}”).",
        "finding.duty-request-unanswered.remedy":
            "See dossier privacy request list --open, and answer by dossier privacy request answer.",
        "finding.duty-backup-unconfirmed.what":
            "Nobody confirmed the backup of {due} yet (“{place}”).",
        "finding.duty-backup-unconfirmed.remedy":
            "The General Manager's Office looks at the disk and runs dossier backup confirm.",
        "finding.duty-checkpoint-missing.what":
            "The events since {since} have stood under no checkpoint for {days} {days:day:days} (“{place}”), and could be rewritten without a trace.",
        "finding.duty-checkpoint-missing.remedy":
            "The administrator signs one with dossier ledger checkpoint and hands it to somebody outside.",
        "finding.alarm-open.what":
            "{count} {count:alarm is:alarms are} open; attempts among them: {attempts} (“{place}”).",
        "finding.alarm-open.remedy":
            "See dossier alarm list; when the cause is known, an administrator ends each with dossier alarm close, one about an attempt another than who made it.",
        "finding.alarm-closed-by-own.what":
            "The alarm {alarm} about an attempt was closed by {staff}, who made it (“{place}”).",
        "finding.alarm-closed-by-own.remedy":
            "Another administrator finds out what happened, and looks through what that person did of late.",
        "finding.release-doubtful.what":
            "In “{place}” {count} {count:file claims:files claim} to be a lock that was released by force, and cannot be read or {count:names:name} somebody who may not do so, such as “{example}”.",
        "finding.release-doubtful.remedy":
            "The administrator finds out who laid it there, and deletes it; the ledger tells nothing of it.",
    ]
}
