/// What `audit` and `alarm` say: on the screen, on the page, in the help.
enum AuditMessages {
    static let chinese: [String: String] = [
        "AuditText.title": "审计报告：{company}客户档案库{sandbox|（练习库）}  {time}",
        "AuditText.counted": "数字",
        "AuditText.notChecked": "没有检查，或者无法检查：",
        "AuditText.sound": "结论：没有发现错误。",
        "AuditText.unsound": "结论：发现错误，须查明处理。",
        "AuditText.ledger": "存证日志：{events} 条；库内检查点 {checkpoints} 个，审计人带来 {held} 个",
        "AuditText.people": "能够签名的人员：{count} 人",
        "AuditText.byPaper": "凭纸质单据补办的事项：{count} 件",
        "AuditText.attempts": "越权操作被拒绝：{count} 次（一小时内同一人同一规则同一操作只记一次）",
        "AuditText.openAlarms": "未处理的报警：{count} 项",
        "AuditText.alarmStranger": "报警：执行者不是本库登记的审计员或系统管理员，只出报告，不在库内登记。",
        "AuditText.alarmKnown": "报警：以前登记的报警尚未处理，内容相同，不再重复登记。",
        "AuditText.alarmRaised": "报警：已登记 {count} 项。查看：dossier alarm list",
        "AuditText.alarmWithheld": "报警：存证日志本身可疑，为保留证据没有写入。请保存本报告，另行上报。",
        "AuditText.alarmFailed": "报警：没有登记成功。{detail}",
        "AuditText.alarmTotal": "未处理 {open} 项，已处理 {closed} 项",
        "AuditText.alarmOfAudit": "{time}  审计发现 {rule}，{count} 处（审计人 {person}）",
        "AuditText.alarmOfAttempt": "{time}  {person} 试图办理 {action}，按规则 {rule} 被拒绝，共 {count} 次",
        "AuditText.alarmClosed": "{time}  {person} 处理完毕：{reason}",
        "AuditText.pageFacts": "档案库标识：{id}。检查了 {dossiers} 份客户档案，{documents} 件文件，{size}。",
        "AuditText.pageFindings": "发现的问题",
        "AuditText.pageFinding": "程度与规则",
        "AuditText.pageWhat": "位置、情况、办法",
        "AuditText.pageNothing": "没有发现问题。",
        "AuditText.pageOmitted": "规则 {rule} 另有 {count} 处未列出。",
        "AuditText.pageSigned": "审计人（签字）：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿",
        "AuditText.pageDerived": "本页由 dossier audit 生成，只反映生成时的情况；签名以审计人亲笔为准。",
        "AuditGap.Subject.reads": "谁看过、抄过文件：经共享文件夹打开文件不经过本程序，不留记录。",
        "AuditGap.Subject.deleted": "登记之前就被删除的文件：存证日志里从来没有它们，无从查起。",
        "AuditGap.Subject.clocks": "时间是否准确：事件的时间出自各人的电脑；只有交到外面的检查点能证明当时已有哪些事件。",
        "AuditGap.Subject.paper": "纸质件：是否在柜内、与电子件是否一致，须到场核对。",
        "AuditGap.Subject.copies": "已经离开档案库的副本：归档包、导出和打印件在谁手里，不在这里检查。",
        "AuditGap.Subject.backups": "备份：是否按期做了已查登记，能否还原没有查；请运行 dossier backup verify 和 drill。",
        "AuditGap.Subject.accessLists": "文件服务器自己的权限表（共享权限、ACL）：这里只看文件的权限位。",
        "AuditGap.Subject.permissions": "文件权限：{system} 不保存权限位，没有检查。请在文件服务器上核对。",
        "AuditGap.Subject.documents": "文件内容：用了 --fast，只看有无和大小，没有核对数字摘要。",
        "AuditGap.Subject.checkpoint": "全部历史是否被整个改写：没有带来从前收到的检查点。请用 --since 检查点文件。",
        "AuditGap.Subject.rules": "有文件缺失或读不出来，{count} 项规则没有检查或没有查全：{rules}。",
        "AuditGap.Subject.people": "人员和角色：制度数据读不出来，没有检查。",
        "AuditGap.Subject.events": "存证日志没有读到末尾，由事件得出的数字不全，应办未办的事项没有检查。",
        "AuditGap.Subject.alarms": "报警：登记簿读不出来，未处理的报警没有计数，也没有检查。",
        "AuditGap.Subject.unread":
            "档案库系统文件夹里有 {count} 项没有读取权限或读不出来，没有检查其权限和有无私钥，如“{example}”。",
        "AuditText.alarmUnexpected": "写入时遇到没有料到的故障：{detail}。请保存本报告，另行上报。",
        "outcome.audit.notWritten": "可打印的报告没有写成：{detail}",
        "outcome.audit.file": "审计报告-{company}-{time}.html",
        "outcome.audit.written": "已写入可打印的报告：{path}",
        "outcome.alarm.closed": "报警已处理完毕：{rule}（{id}）",
        "help.audit": "为外部人员检查整个档案库：日志、著录、文件、制度、权限和职责",
        "help.audit.fast": "不读文件内容，只看有无和大小",
        "help.audit.output": "把可打印的报告存到哪个文件夹（在档案库以外）",
        "help.alarm": "报警：审计发现的错误和被拒绝的越权操作",
        "help.alarm.list": "列出未处理的报警",
        "help.alarm.all": "连同已处理的",
        "help.alarm.close": "把查明的报警处理完毕（系统管理员；越权操作须由当事人以外的系统管理员）",
        "help.alarm.id": "报警编号",
        "help.alarm.reason": "查明的原因和处理结果",
    ]

    static let english: [String: String] = [
        "AuditText.title": "Audit: {company}, archive of client files{sandbox| (practice)}  {time}",
        "AuditText.counted": "Counted",
        "AuditText.notChecked": "Not checked, or not to be checked here:",
        "AuditText.sound": "Verdict: no errors were found.",
        "AuditText.unsound": "Verdict: errors were found, and must be looked into.",
        "AuditText.ledger":
            "Ledger: {events} {events:event:events}; checkpoints kept: {checkpoints}, brought by the auditor: {held}",
        "AuditText.people": "People who can sign: {count}",
        "AuditText.byPaper": "Acts entered from paper forms: {count}",
        "AuditText.attempts":
            "Attempts refused: {count} (the same person, rule and act once an hour)",
        "AuditText.openAlarms": "Open alarms: {count}",
        "AuditText.alarmStranger":
            "Alarm: who ran this is no enrolled auditor or administrator, so there is the report and no entry in the archive.",
        "AuditText.alarmKnown":
            "Alarm: earlier alarms tell of all this and are still open; nothing new was entered.",
        "AuditText.alarmRaised": "Alarm: {count} {count:was:were} entered. See: dossier alarm list",
        "AuditText.alarmWithheld":
            "Alarm: the ledger itself is in doubt, so nothing was written, to keep the evidence. Keep this report and pass it on.",
        "AuditText.alarmFailed": "Alarm: it could not be entered. {detail}",
        "AuditText.alarmTotal": "Open: {open}, closed: {closed}",
        "AuditText.alarmOfAudit": "{time}  an audit by {person} found {rule}, findings: {count}",
        "AuditText.alarmOfAttempt":
            "{time}  {person} tried {action}, refused by {rule}, attempts: {count}",
        "AuditText.alarmClosed": "{time}  closed by {person}: {reason}",
        "AuditText.pageFacts":
            "Archive {id}. Checked: {dossiers} {dossiers:dossier:dossiers}, {documents} {documents:document:documents}, {size}.",
        "AuditText.pageFindings": "What was found",
        "AuditText.pageFinding": "Severity and rule",
        "AuditText.pageWhat": "Place, what is wrong, what to do",
        "AuditText.pageNothing": "Nothing was found.",
        "AuditText.pageOmitted": "Of the rule {rule}, {count} more {count:is:are} not listed.",
        "AuditText.pageSigned": "Auditor (signature): ________________    Date: ____________",
        "AuditText.pageDerived":
            "Made by dossier audit, and true of the moment at which it was made; only the auditor's hand makes it a report.",
        "AuditGap.Subject.reads":
            "Who read or copied documents: what is opened over the share does not pass through this program and leaves no trace.",
        "AuditGap.Subject.deleted":
            "Documents that were deleted before anybody registered them: no event ever told of them.",
        "AuditGap.Subject.clocks":
            "Whether times are right: events are dated by people's machines; only a checkpoint that was handed out shows what was there by then.",
        "AuditGap.Subject.paper":
            "Paper: whether it is in its box and says what the document says must be looked up there.",
        "AuditGap.Subject.copies":
            "Copies that left the archive: who holds packages, exports and prints is not checked here.",
        "AuditGap.Subject.backups":
            "Backups: whether they can be restored; only the register was looked at. Run dossier backup verify and drill.",
        "AuditGap.Subject.accessLists":
            "The file server's own lists (rights of the share, ACLs): only the permission bits of files were looked at.",
        "AuditGap.Subject.permissions":
            "Permissions: {system} does not keep them, so they were not checked. Look them up on the file server.",
        "AuditGap.Subject.documents":
            "The content of documents: with --fast only their presence and size were looked at, not their digests.",
        "AuditGap.Subject.checkpoint":
            "Whether the whole history was written anew: nobody brought a checkpoint that was handed out earlier. Use --since FILE.",
        "AuditGap.Subject.rules":
            "Files are missing or cannot be read, so {count} {count:rule was:rules were} not checked, or not everywhere: {rules}.",
        "AuditGap.Subject.people": "People and roles: their policy cannot be read.",
        "AuditGap.Subject.events":
            "The ledger could not be read to its end: what was counted from events is not all, and duties were not checked.",
        "AuditGap.Subject.alarms":
            "Alarms: their register cannot be read, so open ones were neither counted nor checked.",
        "AuditGap.Subject.unread":
            "In the archive's own folder {count} {count:item:items} could not be read, so permissions and private keys there were not checked, such as “{example}”.",
        "AuditText.alarmUnexpected":
            "Writing met an unexpected fault: {detail}. Keep this report and pass it on.",
        "outcome.audit.notWritten": "The report to print was not written: {detail}",
        "outcome.audit.file": "audit-{company}-{time}.html",
        "outcome.audit.written": "Wrote a report to print: {path}",
        "outcome.alarm.closed": "Closed the alarm: {rule} ({id})",
        "help.audit":
            "Check the whole archive for a person from outside: ledger, records, documents, policy, permissions, duties",
        "help.audit.fast": "Do not read documents, only look whether they are there and how long",
        "help.audit.output": "The folder, outside the archive, for a report to print",
        "help.alarm": "Alarms: what audits found, and attempts that were refused",
        "help.alarm.list": "List the open alarms",
        "help.alarm.all": "Also those that are closed",
        "help.alarm.close":
            "Close an alarm that was looked into (an administrator; one about an attempt, another than who made it)",
        "help.alarm.id": "The id of the alarm",
        "help.alarm.reason": "What was found out and done",
    ]
}
