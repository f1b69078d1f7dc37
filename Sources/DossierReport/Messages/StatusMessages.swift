/// The ten lines of the status page.
enum StatusMessages {
    static let chinese: [String: String] = [
        "StatusText.archive": "{company}客户档案库{sandbox|（练习库）}  {root}  {date}",
        "StatusText.clients":
            "客户：{clients} 家，档案 {dossiers} 份（已合作 {cooperated}，未合作 {prospects}{closed|，已关闭 #}）",
        "StatusText.documents": "文件：{documents} 件，{size}{paper|，其中仅有纸质 # 件}；年度卷 {years}",
        "StatusText.inboxEmpty": "待归档：没有文件",
        "StatusText.inbox": "待归档：{count} 件（{departments}）。请登记：dossier register",
        "StatusText.inboxElsewhere":
            "待归档：{count} 件，都不在部门文件夹内（{elsewhere}）。请移入部门文件夹，或直接登记：dossier register",
        "StatusText.inboxBoth":
            "待归档：{count} 件（{departments}；不在部门文件夹内：{elsewhere}）。请登记：dossier register",
        "StatusText.filing": "归档：{month} 的归档于 {date} 截止，还有 {days} 天",
        "StatusText.filingToday": "归档：{month} 的归档今天（{date}）24:00 截止",
        "StatusText.filingLate": "归档：{month} 的归档已于 {date} 截止，逾期 {days} 天",
        "StatusText.month":
            "月度归档 {month}：{submitted|已提交 #；}{nil|零报告 #；}{late|迟交 #；}{received|已签收 #；}{packed|已打包 #；}{missing|未提交 #}",
        "StatusText.work": "跟进：到期 {followUps} 户；未解决问题 {issues} 项{overdue|，其中逾期 # 项}",
        "StatusText.completeUnknown": "资料：尚未检查{paper|；应交纸质 # 件}",
        "StatusText.complete": "资料：全部齐全{paper|；应交纸质 # 件}",
        "StatusText.incomplete": "资料：{count} 份档案不齐全{paper|；应交纸质 # 件}。查看：dossier client show 档号",
        "StatusText.treeUnknown": "目录树：还没有核对。请运行：dossier index",
        "StatusText.treeClean": "目录树：文件与著录条目相符（{time} 核对；条目本身有没有被改过，这里不查）",
        "StatusText.treeDirty":
            "目录树：未登记 {unregistered}，已改动 {changed}，已移动 {moved}，缺失 {missing}{unread|，读不了、未核对 # 处，请看 dossier index}（{time} 核对；条目本身有没有被改过，这里不查）",
        "StatusText.ledgerDamaged": "存证日志：末尾读不出来！请运行 dossier ledger verify 并报告系统管理员",
        "StatusText.ledgerUnknown": "存证日志：{events} 条，这里不核验。请运行：dossier ledger verify",
        "StatusText.ledgerValid": "存证日志：{events} 条，签名和顺序均无误",
        "StatusText.ledgerInvalid": "存证日志：{events} 条，验证不通过！请运行 dossier ledger verify 并报告系统管理员",
        "StatusText.dueUnlisted":
            "保管期满、未列入清册：{count} 件（{classes}）。请查看：dossier retention due",
        "StatusText.listsWaiting": "待办的销毁清册：{count} 份（{states}）。请查看：dossier disposal list",
        "StatusText.copiesOverdue": "逾期未收回、未确认销毁的副本：{count} 份。请查看：dossier copies",
        "StatusText.requestsOpen":
            "未答复的个人信息请求：{count} 项{overdue|，其中逾期 # 项}。请查看：dossier privacy request list --open",
        "StatusText.mattersUnread": "鉴定、销毁、副本和个人信息：有登记簿读不出来，没有计数。请运行 dossier validate",
        "StatusText.alarms": "报警：{count} 项未处理。请查看：dossier alarm list",
        "StatusText.alarmsUnread": "报警：登记簿读不出来！请运行 dossier validate 并报告系统管理员",
        "StatusText.recoveryKey":
            "恢复密钥：还在本机 {path}，建库时没有印出。请打印并锁好，再删除该文件",
        "StatusText.restored": "已恢复，尚未启用：只读。核对后由管理员执行 dossier restore --activate",
        "StatusText.evidence": "仅供取证的副本：可能含有已销毁的文件，不得作为档案库使用",
        "StatusText.findingsUnknown": "问题：这里不检查。请运行：dossier validate",
        "StatusText.findingsNone": "问题：没有发现",
        "StatusText.findings": "问题：错误 {errors}，警告 {warnings}，提示 {notices}{first|；首先处理：#}",
    ]

    static let english: [String: String] = [
        "StatusText.archive":
            "{company}, archive of client files{sandbox| (practice)}  {root}  {date}",
        "StatusText.clients":
            "Clients: {clients}; files: {dossiers} (cooperated {cooperated}, not yet {prospects}{closed|, closed #})",
        "StatusText.documents":
            "Documents: {documents}, {size}{paper|, # on paper only}; volumes of {years}",
        "StatusText.inboxEmpty": "Inbox: empty",
        "StatusText.inbox": "Inbox: {count} ({departments}). Register them: dossier register",
        "StatusText.inboxElsewhere":
            "Inbox: {count}, none in a department's folder ({elsewhere}). Move them there, or register them: dossier register",
        "StatusText.inboxBoth":
            "Inbox: {count} ({departments}; in no department's folder: {elsewhere}). Register them: dossier register",
        "StatusText.filing": "Filing: {month} is due on {date}, days left: {days}",
        "StatusText.filingToday": "Filing: {month} is due today ({date}) at 24:00",
        "StatusText.filingLate": "Filing: {month} was due on {date}, days late: {days}",
        "StatusText.month":
            "Month {month}:{submitted| submitted #;}{nil| nil returns #;}{late| late #;}{received| received #;}{packed| packed #;}{missing| not submitted #}",
        "StatusText.work": "Follow-up: {followUps} due; open issues: {issues}{overdue|, # overdue}",
        "StatusText.completeUnknown": "Cards: not checked{paper|; paper due: #}",
        "StatusText.complete": "Cards: all complete{paper|; paper due: #}",
        "StatusText.incomplete":
            "Cards: {count} incomplete{paper|; paper due: #}. See: dossier client show NUMBER",
        "StatusText.treeUnknown": "Tree: not looked at yet. Run: dossier index",
        "StatusText.treeClean":
            "Tree: files agree with their records (looked at {time}; whether the records were altered is not checked here)",
        "StatusText.treeDirty":
            "Tree: unregistered {unregistered}, changed {changed}, moved {moved}, missing {missing}{unread|, unread and not compared # (see dossier index)} (looked at {time}; whether the records were altered is not checked here)",
        "StatusText.ledgerDamaged":
            "Ledger: its end cannot be read! Run dossier ledger verify and tell the administrator",
        "StatusText.ledgerUnknown":
            "Ledger: {events} {events:event:events}, not checked here: dossier ledger verify",
        "StatusText.ledgerValid":
            "Ledger: {events} {events:event:events}, signatures and order are right",
        "StatusText.ledgerInvalid":
            "Ledger: {events} {events:event:events}, NOT valid! Run dossier ledger verify and tell the administrator",
        "StatusText.dueUnlisted":
            "Due and on no list: {count} ({classes}). See: dossier retention due",
        "StatusText.listsWaiting":
            "Disposal lists waiting: {count} ({states}). See: dossier disposal list",
        "StatusText.copiesOverdue":
            "Copies overdue, neither back nor confirmed destroyed: {count}. See: dossier copies",
        "StatusText.requestsOpen":
            "Requests about personal data, not answered: {count}{overdue|, # overdue}. See: dossier privacy request list --open",
        "StatusText.mattersUnread":
            "Appraisal, destruction, copies, personal data: a register cannot be read, nothing was counted. Run dossier validate",
        "StatusText.alarms": "Alarms: {count} open. See: dossier alarm list",
        "StatusText.alarmsUnread":
            "Alarms: their register cannot be read! Run dossier validate and tell the administrator",
        "StatusText.recoveryKey":
            "Recovery key: still on this machine, {path}; init was stopped before it was printed. Print it, lock it away, remove the file",
        "StatusText.restored":
            "Restored and not in use: nobody writes until an administrator runs dossier restore --activate",
        "StatusText.evidence":
            "A copy for evidence: it may hold what was destroyed, and is not to be used as an archive",
        "StatusText.findingsUnknown": "Findings: not checked here: dossier validate",
        "StatusText.findingsNone": "Findings: none",
        "StatusText.findings":
            "Findings: errors {errors}, warnings {warnings}, notices {notices}{first|; first: #}",
    ]
}
