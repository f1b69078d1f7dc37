/// What commands say when they are done.
enum OutcomeMessages {
    static let chinese: [String: String] = [
        "outcome.init.done": "已建立档案库“{name}”：{archive}（标识 {id}）",
        "outcome.init.founder": "首任系统管理员兼档案管理负责人：{id} {name}",
        "outcome.init.recovery": "恢复密钥：请立即打印两份，分别锁存；程序不保存它。",
        "outcome.init.sandbox": "这是练习库：密钥公开，签名不作为证据。",
        "outcome.recovered": "已接续上一次未完成的写入：{detail}",
        "outcome.stalePage": "页面未能更新：{path}。可运行 dossier pages。",
        "outcome.client.added": "已建档：{number}　位置：{path}",
        "outcome.client.edited": "已修改档案卡：{number} {name}",
        "outcome.client.cardsFilled": "档案卡：修改 {changed} 户，没有变化 {unchanged} 户",
        "outcome.client.unknownColumn": "不认识“{column}”列，该列未填入。请改用档案卡上的名称。",
        "outcome.client.kindChanged": "档案卡类型已改：{number} {name} 现为 {kind}",
        "outcome.client.reassigned": "已更换维护人：{number} {name}",
        "outcome.client.gradeChanged":
            "级别已改：{number} {name} 现为 {grade} 级；本年度卷位置不变",
        "outcome.client.levelChanged": "管理级别已改：{number} {name} 现为 {level}",
        "outcome.client.closed": "档案已结束：{number} {name}",
        "outcome.client.reopened": "档案已重新启用：{number} {name}",
        "outcome.client.renamed": "客户已更名：{number} {name}",
        "outcome.client.renumbered": "档号已更正：{number} {name}　位置：{path}",
        "outcome.client.transferred": "已移交：{from} → {number}",
        "outcome.client.cardWritten": "档案卡已存到 {path}",
        "outcome.year.opened": "{year} 年度卷：新开 {count} 卷",
        "outcome.year.statusLine":
            """
        {year} 年度：{volumes} 卷，{records} 件，尚未开卷 {unopened} \
        户
        """,
        "outcome.year.unopened": "尚未开卷：{number}",
        "outcome.pages.written": "已生成 {count} 个页面",
        "outcome.staff.added": "已增加人员：{id} {name}（{department}）",
        "outcome.staff.enrolled": "已登记公钥：{id} {name}",
        "outcome.staff.recoveryUsed":
            "注意：动用了恢复密钥，而系统管理员 {names} 仍有有效密钥，本可由其登记。此事已写入存证日志；请查明原因，并把恢复密钥锁回原处。",
        "outcome.staff.roleGiven": "已授予岗位：{id} {name}",
        "outcome.staff.roleEnded": "已结束岗位：{id} {name}",
        "outcome.staff.left": "已登记离职：{id} {name}，其密钥即日失效",
        "outcome.staff.orphan": "需由部门经理另定维护人：{number}",
        "outcome.key.rotated":
            "已更换档案库密钥（第 {sequence} 号事件）。请备份密钥文件夹，并把新的验证公钥交给外人：",
        "outcome.policy.recorded": "已记入存证日志：{policy} 第 {version} 版",
        "outcome.key.hint": "请把上面一行发给系统管理员登记（指纹 {fingerprint}）",
        "outcome.ledger.valid": "存证日志完好：{events} 条",
        "outcome.ledger.remembered": "其中 {count} 条的签名您以前在本机核验过，内容未变，这次未重验（重验请加 --deep）",
        "outcome.ledger.checkpoints": "与保存的 {count} 个检查点相符；最后一个之后若被截去，要拿库外另存的检查点或归档包对照才看得出",
        "outcome.ledger.noCheckpoint":
            """
        没有可以对照的检查点：日志末尾若被截去，这里看不出来。请用 dossier ledger \
        checkpoint 签署并另存库外；归档包也可对照
        """,
        "outcome.ledger.proofWritten": "证明已存到 {path}（检查点 {size} 条）",
        "outcome.ledger.exported": "已导出到 {path}，请在该文件夹内执行：",
        "outcome.key.recoveryLeft":
            "恢复密钥还在本机 {path}：建库时没有印出。请打印并锁好，再删除该文件。",
        "outcome.key.archiveHint": "上面一行是本档案库的验证公钥，可以公开，供外人核对检查点和证明",
        "outcome.ledger.held": "与带来的 {count} 个检查点相符：从那时起，历史只有增加",
        "outcome.ledger.notChecked":
            "没有查：{rules}（要逐个读文件的，加 --deep；其余见 dossier validate）",
        "outcome.ledger.invalid": "存证日志有问题：{events} 条，{findings} 项",
        "outcome.lock.free": "没有人在写入，档案库没有锁住",
        "outcome.lock.held":
            "{person} 正在 {host} 上写入（{command}，进程 {process}，{since} 起，{refreshed} 续期）",
        "outcome.lock.live": "对方的程序可能还在运行，请等它结束；确知已不在运行的：dossier lock release --force",
        "outcome.lock.orphaned": "对方的程序已不在运行：下一次写入会自动接手，也可用 dossier lock release 解除",
        "outcome.lock.stale": "十分钟没有续期：下一次写入会自动接手，也可用 dossier lock release 解除",
        "outcome.lock.toldLater":
            "有 {count} 次强制解除写入锁当时中断，没有记入存证日志，现已补记。",
        "outcome.lock.released": "已解除 {person} 在 {host} 上的写入锁",
        "outcome.communication.added": "已登记沟通：{date}（{department}）",
        "outcome.communication.line": "{date} {department} {purpose} {channel} {person}：{content}",
        "outcome.project.added": "已登记项目：{name}",
        "outcome.project.line": "{name}　{since}—{until}　文件 {records} 件",
        "outcome.issue.added": "已登记问题 {id}，应于 {due} 前解决",
        "outcome.issue.openLine":
            "{place}. 未解决 {urgency} {kind} {department} 期限 {due}：{detail}（{id}）",
        "outcome.issue.solvedLine": "{place}. 已解决 {solved} {kind} {department}：{detail}（{id}）",
        "outcome.issue.solved": "已登记解决：{id}",
    ]

    static let english: [String: String] = [
        "outcome.init.done": "Made the archive “{name}” in {archive} (id {id})",
        "outcome.init.founder": "First administrator and archivist: {id} {name}",
        "outcome.init.recovery":
            "The recovery key: print it now, lock two copies away; it is kept nowhere.",
        "outcome.init.sandbox":
            "This is a sandbox: its keys are public, its signatures prove nothing.",
        "outcome.recovered": "Finished what an earlier command had left: {detail}",
        "outcome.stalePage": "A page could not be written: {path}. Run dossier pages.",
        "outcome.client.added": "Set up {number} in {path}",
        "outcome.client.edited": "Changed the card of {number} {name}",
        "outcome.client.cardsFilled": "Cards: {changed} changed, {unchanged} unchanged",
        "outcome.client.unknownColumn":
            "The column “{column}” is unknown and was left out. Use the names of the card.",
        "outcome.client.kindChanged": "{number} {name} is now {kind}",
        "outcome.client.reassigned": "{number} {name} has another responsible person now",
        "outcome.client.gradeChanged":
            """
        {number} {name} is now grade {grade}; this year's volume stays where \
        it is
        """,
        "outcome.client.levelChanged": "{number} {name} is now of {level}",
        "outcome.client.closed": "Closed {number} {name}",
        "outcome.client.reopened": "Opened {number} {name} again",
        "outcome.client.renamed": "Renamed: {number} {name}",
        "outcome.client.renumbered": "Corrected: {number} {name} in {path}",
        "outcome.client.transferred": "Handed over: {from} → {number}",
        "outcome.client.cardWritten": "Wrote the card to {path}",
        "outcome.year.opened": "Volumes of {year} opened: {count}",
        "outcome.year.statusLine":
            """
        {year}: volumes {volumes}, records {records}, dossiers without a volume \
        {unopened}
        """,
        "outcome.year.unopened": "no volume yet: {number}",
        "outcome.pages.written": "Wrote {count} {count:page:pages}",
        "outcome.staff.added": "Added {id} {name} ({department})",
        "outcome.staff.enrolled": "Enrolled the key of {id} {name}",
        "outcome.staff.recoveryUsed":
            "Note: the recovery key was used although {names} can act as administrator and could have enrolled it. The ledger tells of it; find out why, and lock the recovery key away again.",
        "outcome.staff.roleGiven": "Gave the role to {id} {name}",
        "outcome.staff.roleEnded": "Ended the role of {id} {name}",
        "outcome.staff.left": "{id} {name} has left; the key is no longer valid",
        "outcome.staff.orphan": "needs another responsible person: {number}",
        "outcome.key.rotated":
            "The archive has a new key (event {sequence}). Back up the folder of keys, and hand out the new verifier key:",
        "outcome.policy.recorded": "Entered into the ledger: {policy}, version {version}",
        "outcome.key.hint":
            "Send the line above to the administrator to enrol (fingerprint {fingerprint})",
        "outcome.ledger.valid": "The ledger is sound: {events} {events:event:events}",
        "outcome.ledger.remembered":
            """
        The signatures of {count} of them you verified before on this machine, and they are \
        unchanged; --deep verifies them again
        """,
        "outcome.ledger.checkpoints":
            """
        It agrees with the {count} {count:checkpoint:checkpoints} that were kept; what was cut off behind the \
        last shows only against one kept elsewhere, or a package
        """,
        "outcome.ledger.noCheckpoint":
            """
        There is no checkpoint to compare with: a tail that was cut off is not seen here. \
        Sign one with dossier ledger checkpoint and keep it elsewhere; a package serves too
        """,
        "outcome.ledger.proofWritten":
            "Wrote the proof to {path} (checkpoint of {size} {size:event:events})",
        "outcome.ledger.exported": "Exported to {path}; in that folder, type:",
        "outcome.key.recoveryLeft":
            "The recovery key still lies on this machine, {path}: init was stopped before it was printed. Print it, lock it away, remove the file.",
        "outcome.key.archiveHint":
            "The line above is this archive's verifier key: public, for whoever checks its proofs",
        "outcome.ledger.held":
            "It agrees with the {count} {count:checkpoint:checkpoints} that {count:was:were} brought: since then history only grew",
        "outcome.ledger.notChecked":
            "Not checked: {rules} (--deep reads every document; of others see dossier validate)",
        "outcome.ledger.invalid":
            "The ledger is not sound: {events} {events:event:events}, {findings} {findings:finding:findings}",
        "outcome.lock.free": "Nobody is writing; the archive is not locked",
        "outcome.lock.held":
            """
        {person} is writing on {host} ({command}, process {process}, since {since}, \
        refreshed {refreshed})
        """,
        "outcome.lock.live":
            """
        That program may be at work: wait for it; where it surely runs no more: dossier \
        lock release --force
        """,
        "outcome.lock.orphaned":
            """
        That program runs no more: the next command that writes takes over, or dossier \
        lock release
        """,
        "outcome.lock.stale":
            """
        Not refreshed for ten minutes: the next command that writes takes over, or dossier \
        lock release
        """,
        "outcome.lock.toldLater":
            "{count} forced {count:release:releases} of the lock had been stopped before the ledger told of it; it does now.",
        "outcome.lock.released": "Released the lock of {person} on {host}",
        "outcome.communication.added": "Entered the contact of {date} ({department})",
        "outcome.communication.line":
            "{date} {department} {purpose}, {channel} {person}: {content}",
        "outcome.project.added": "Entered the project {name}",
        "outcome.project.line": "{name}  {since}–{until}  {records} {records:record:records}",
        "outcome.issue.added": "Entered issue {id}, due on {due}",
        "outcome.issue.openLine":
            "{place}. open, {urgency}, {kind}, {department}, due {due}: {detail} ({id})",
        "outcome.issue.solvedLine":
            "{place}. solved {solved}, {kind}, {department}: {detail} ({id})",
        "outcome.issue.solved": "Solved: {id}",
    ]
}
