/// The parts of what is shown of disposal lists and holds.
enum DisposalTextMessages {
    static let chinese: [String: String] = [
        "DisposalText.noLists": "没有清册。",
        "DisposalText.listNumber": "清册编号",
        "DisposalText.items": "件数",
        "DisposalText.digest": "清册摘要（签字对象）：{digest}",
        "DisposalText.outcome": "处置结果",
        "DisposalText.next": "下一步：{action}（dossier disposal {word}）{people|——#}",
        "DisposalText.obstacles": "障碍：{what}",
        "DisposalText.displaced":
            "{item}：修复时换下的 {count} 个文件在隔离区，随它一并销毁（{files}）",
        "DisposalText.reconsidered":
            "清册 {list} 的 {item} 原因冻结暂缓，已重新判断：{state}。继续执行请用 dossier disposal execute {list}。",
        "DisposalText.nothingNext": "此清册已经终结，没有下一步。",
        "DisposalText.waiting": "等待期：{since} 至 {until}",
        "DisposalText.certificate": "销毁证明编号：{number}",
        "DisposalText.copy": "副本 {number}：{name}，{holder}，{state}",
        "DisposalText.gone": "已灭失（{way}，{date}）",
        "DisposalText.outstanding": "仍在",
        "DisposalText.supervisors": "监销人：{people}",
        "DisposalText.decided": "{role} {name}：{decision}（{date}）{comment}",
        "DisposalText.counted": "{name} 清点 {count} 件（{date}）",
        "DisposalText.honest":
            "说明：文件已从目录树删除（unlink）。固态硬盘、写时复制文件系统和快照里可能还有旧数据块，介质报废时须另行处理；备份和归档包见“副本”。",
        "DisposalText.dropped":
            "说明：清册中有个人信息，销毁后不再保留其摘要，因此无法识别和拦截相同内容的重新登记。",
        "DisposalText.indexes":
            "说明：执行人本机的索引已随销毁清除。其他用户、其他电脑的索引，以及用 --index 另存的索引，程序够不到；它们在下一次 dossier index 时清除，不再使用的请删掉文件。",
        "DisposalText.indexFailed":
            "本机的索引没能更新，已改为整个删除；若文件还在，请关闭正在查询的程序后手工删除，再运行 dossier index。",
        "DisposalText.copyListed": "{number}：{kind} {name}，{holder}，{place}{expires|，到期 #}",
        "DisposalText.noCopies": "没有查到存有清册中文件的副本。",
        "DisposalText.recordTitle": "销毁清册",
        "DisposalText.signatures": "审批|职责|姓名|部门|意见|时间|说明",
        "DisposalText.supervision": "监销|时机|姓名|部门|件数|时间|说明",
        "DisposalText.copies": "副本|名称|持有人|存放处|灭失方式|日期",
        "DisposalText.itemHead":
            "清册|序号|题名|件号|档号|年度|应保管期限|已保管年数|结果|销毁时间|方法|内容摘要（SHA-256）",
        "DisposalText.blanks":
            "单位负责人（签章）：　　　　　档案机构负责人：　　　　　监销人：　　　　　　　　　　日期：",
        "DisposalText.certificateLine": "证明编号：{value}",
        "DisposalText.listLine": "清册编号：{value}",
        "DisposalText.departmentLine": "主办部门：{value}",
        "DisposalText.reasonLine": "理由：{value}",
        "DisposalText.countLine": "销毁件数：{value}",
        "DisposalText.bytesLine": "字节数：{value}",
        "DisposalText.yearsLine": "起止年度：{value}",
        "DisposalText.drafterLine": "拟制人：{value}",
        "DisposalText.executorLine": "执行人：{value}",
        "DisposalText.digestLine": "清册摘要：{value}",
        "DisposalText.pending":
            "纸质步骤 {number}：{name} {answer}，{enterer} 录入，等 {countersigner} 会签（dossier {command} countersign）",
        "DisposalText.formTitle": "销毁审批表 {number}",
        "DisposalText.releaseTitle": "解除冻结审批表",
        "DisposalText.itemsLine": "件数：{value}",
        "DisposalText.caseLine": "案件：{value}",
        "DisposalText.holdReasonLine": "冻结的理由：{value}",
        "DisposalText.authorityLine": "冻结的依据：{value}",
        "DisposalText.releaseLine": "解除的理由：{value}",
        "DisposalText.digestWhole": "签字对象的摘要（SHA-256）：{value}",
        "DisposalText.digestGroups": "分组：{value}",
        "DisposalText.digestShort": "前 12 位（签字前请与系统显示的核对）：{value}",
        "DisposalText.formItems":
            "清册|序号|题名|件号|档号|年度|文种|应保管期限|期满日|内容摘要（SHA-256）或纸质件",
        "DisposalText.formSeats": "签字|职责|可签字的人|意见|说明|签名|日期",
        "DisposalText.formDecision": "□ 同意　□ 退回　□ 否决",
        "DisposalText.formNote":
            "每人用一行，不得代签。签后扫描并登记，由档案员录入，再由另一人核对会签；两人都不得是审批人或监销人。",
        "DisposalText.appraiserSeat": "鉴定小组成员",
        "DisposalText.supervisorBefore": "监销人：销毁前清点 ____ 件",
        "DisposalText.supervisorAfter": "监销人：销毁后确认 ____ 件",
        "DisposalText.noHolds": "没有冻结。",
        "DisposalText.caseTitle": "案件",
        "DisposalText.scope": "范围",
        "DisposalText.query": "（条件：{what}）",
        "DisposalText.drafted": "拟制日期",
        "DisposalText.holdLine": "“{case}”涉及文件 {count} 件。理由：{reason}。依据：{authority}",
        "DisposalText.released": "{date} 解除",
        "DisposalText.asked": "待批准解除",
        "DisposalText.inForce": "有效",
        "DisposalText.over": "已过期",
    ]

    static let english: [String: String] = [
        "DisposalText.noLists": "There is no disposal list.",
        "DisposalText.listNumber": "list",
        "DisposalText.items": "items",
        "DisposalText.digest": "digest of the list, which is what is signed: {digest}",
        "DisposalText.outcome": "outcome",
        "DisposalText.next": "next: {action} (dossier disposal {word}){people| — #}",
        "DisposalText.obstacles": "in the way: {what}",
        "DisposalText.displaced":
            "{item}: {count} {count:file:files} that repairs put away will be destroyed with it ({files})",
        "DisposalText.reconsidered":
            "{item} of list {list}, which the hold had stopped, was asked about once more: {state}. dossier disposal execute {list} goes on with it.",
        "DisposalText.nothingNext": "The list has come to its end; nothing is next.",
        "DisposalText.waiting": "waiting period: {since} to {until}",
        "DisposalText.certificate": "certificate: {number}",
        "DisposalText.copy": "copy {number}: {name}, {holder}, {state}",
        "DisposalText.gone": "gone ({way}, {date})",
        "DisposalText.outstanding": "still there",
        "DisposalText.supervisors": "supervisors: {people}",
        "DisposalText.decided": "{role} {name}: {decision} ({date}) {comment}",
        "DisposalText.counted": "{name} counted {count} {count:item:items} ({date})",
        "DisposalText.honest":
            "Note: the files were unlinked from the tree. Old blocks may be left on solid-state disks, copy-on-write file systems and in snapshots, and must be dealt with when the medium is retired; for backups and packages see the copies.",
        "DisposalText.dropped":
            "Note: the list holds personal data. Its digests were not kept, so the same content cannot be known and kept out when it is registered again.",
        "DisposalText.indexes":
            "Note: the index on the computer of whoever destroyed was purged. The indexes of other people and computers, and those kept with --index, are out of reach; each is purged when dossier index runs there next. Delete the file of one that is not used any more.",
        "DisposalText.indexFailed":
            "The index on this computer could not be brought up to date and was thrown away; where the file is still there, close what uses it, delete it by hand, and run dossier index.",
        "DisposalText.copyListed":
            "{number}: {kind} {name}, {holder}, {place}{expires|, expires #}",
        "DisposalText.noCopies": "No copy is known that holds an item of the list.",
        "DisposalText.recordTitle": "Record of destruction",
        "DisposalText.signatures": "Decisions|role|name|department|decision|time|comment",
        "DisposalText.supervision": "Supervision|when|name|department|items|time|statement",
        "DisposalText.copies": "Copies|name|holder|place|how it went|date",
        "DisposalText.itemHead":
            "Items|no.|title|item|number|year|term|years kept|outcome|destroyed|method|digest (SHA-256)",
        "DisposalText.blanks":
            "Head of the company: __________  Archivist: __________  Supervisors: __________  Date: __________",
        "DisposalText.certificateLine": "Certificate: {value}",
        "DisposalText.listLine": "List: {value}",
        "DisposalText.departmentLine": "Holding department: {value}",
        "DisposalText.reasonLine": "Reason: {value}",
        "DisposalText.countLine": "Destroyed: {value}",
        "DisposalText.bytesLine": "Bytes: {value}",
        "DisposalText.yearsLine": "Years: {value}",
        "DisposalText.drafterLine": "Drafted by: {value}",
        "DisposalText.executorLine": "Executed by: {value}",
        "DisposalText.digestLine": "Digest of the list: {value}",
        "DisposalText.pending":
            "step {number} on paper: {name} {answer}, entered by {enterer}, to be countersigned by {countersigner} (dossier {command} countersign)",
        "DisposalText.formTitle": "Approval of the disposal list {number}",
        "DisposalText.releaseTitle": "Approval of the release of a hold",
        "DisposalText.itemsLine": "Items: {value}",
        "DisposalText.caseLine": "Case: {value}",
        "DisposalText.holdReasonLine": "Held because: {value}",
        "DisposalText.authorityLine": "Demanded by: {value}",
        "DisposalText.releaseLine": "Released because: {value}",
        "DisposalText.digestWhole": "Digest of what is signed (SHA-256): {value}",
        "DisposalText.digestGroups": "In groups: {value}",
        "DisposalText.digestShort":
            "The first 12 digits (compare with what the program shows before you sign): {value}",
        "DisposalText.formItems":
            "Items|no.|title|item|number|year|class|term|due|digest (SHA-256), or paper",
        "DisposalText.formSeats": "Signatures|seat|who may sign|decision|comment|signature|date",
        "DisposalText.formDecision": "□ agreed  □ sent back  □ rejected",
        "DisposalText.formNote":
            "A line a person; nobody signs for another. Scan and register the signed form; the archivist enters it, and another person compares and countersigns. Neither of them approves or supervises.",
        "DisposalText.appraiserSeat": "Member of the group that appraises",
        "DisposalText.supervisorBefore": "Supervisor: ____ items counted before",
        "DisposalText.supervisorAfter": "Supervisor: ____ items seen to be gone after",
        "DisposalText.noHolds": "There is no hold.",
        "DisposalText.caseTitle": "case",
        "DisposalText.scope": "scope",
        "DisposalText.query": "(query: {what})",
        "DisposalText.drafted": "Drafted",
        "DisposalText.holdLine":
            "“{case}” reaches {count} {count:document:documents}. Reason: {reason}. Authority: {authority}",
        "DisposalText.released": "released on {date}",
        "DisposalText.asked": "release awaits approval",
        "DisposalText.inForce": "in force",
        "DisposalText.over": "over",
    ]
}
