/// What is said of the submission of a month and of its receipt.
enum SubmissionMessages {
    static let chinese: [String: String] = [
        "SubmissionError.Code.notPermitted":
            """
        {detail} 不能提交部门 {department} 的归档：只有该部门负责提交的人（通常是部门经理或兼职档案员）可以办理。\
        该部门还没有这样的人时，请管理员授予岗位：dossier staff role。
        """,
        "SubmissionError.Code.monthNotBegun":
            "{month} 还没有开始，不能提交。现在可以提交的是 {detail}。",
        "SubmissionError.Code.alreadySubmitted":
            """
        部门 {department} 已经提交过 {month}（存证日志第 {detail} 条），不能重复提交。\
        之后形成的文件和更正归入下个月。
        """,
        "SubmissionError.Code.monthPassed":
            """
        部门 {department} 不能再提交 {month}：{detail} 已经提交或打包。\
        没有提交的内容请随 {detail} 之后的月份提交。
        """,
        "SubmissionError.Code.workFormed":
            """
        部门 {department} 在 {month} 形成了文件，不能作零报告（涉及 {count} 份档案）。\
        请去掉 --nil 正常提交。
        """,
        "SubmissionError.Code.nothingFormed":
            """
        部门 {department} 在 {month} 没有形成可以提交的内容。\
        请作零报告：dossier submit --month {month} --nil --reason 原因。
        """,
        "SubmissionError.Code.reasonNeeded": "零报告要写明原因：--nil --reason 原因。",
        "SubmissionError.Code.reasonWithoutNil": "--reason 只用于零报告，请同时写 --nil。",
        "SubmissionError.Code.openErrors":
            """
        部门 {department} 的 {month} 不能提交：本部门档案还有 {count} 个错误（{detail}）。\
        请先按 dossier validate 的提示改正；确需带着例外提交的，用 --allow 规则 逐条指明。
        """,
        "SubmissionError.Code.nothingToReceive":
            "{month} 还没有任何部门提交，没有可以签收的内容。未提交的部门：{detail}",
        "SubmissionError.Detail.finding": "{place}：{rule}",
        "SubmissionError.Detail.dossier": "有内容的档案：{number}",
        "help.submit": "提交本部门一个月的归档内容（每月25日前），之后形成的归入下个月",
        "help.submit.month": "归档月份，如 2026-11",
        "help.submit.department": "部门，如 S 或 市场部；不写即本人所在部门",
        "help.submit.nil": "零报告：本月没有形成任何文件",
        "help.submit.reason": "零报告的原因",
        "help.submit.allow": "带着这条规则的错误照样提交，规则名见 dossier validate；可多次使用",
        "help.receive": "总经办签收各部门提交的一个月，并列出未提交的部门",
        "help.receive.month": "归档月份，如 2026-11",
        "outcome.submit.done":
            """
        已提交 {month} {department}：文件 {documents} 件，沟通记录 {communications} 条，\
        纸质 {paper} 件
        """,
        "outcome.submit.nil": "已作零报告：{month} {department}，本月没有形成文件",
        "outcome.submit.list": "移交清单：{path}",
        "outcome.submit.late": "迟交：{month} 的归档日是 {due}；归档日之后形成的归入下个月",
        "outcome.submit.confirmed": "部门经理确认新建档案 {count} 份",
        "outcome.submit.paper": "还缺纸质件 {count} 件，收到前每月列出",
        "outcome.submit.incomplete": "资料不齐全：{number}",
        "outcome.submit.unregistered": "未登记，不在本次提交之内：{path}",
        "outcome.submit.inbox": "待归档文件夹里还有 {count} 件没有登记，不在本次提交之内",
        "outcome.receive.receipt":
            """
        {department}：文件 {documents} 件，沟通记录 {communications} 条，纸质 {paper} 件，\
        缺纸质 {missing} 件；{day} 签收{late|，迟交}
        """,
        "outcome.receive.nil": "{department}：零报告；{day} 签收{late|，迟交}",
        "outcome.receive.file": "签收单-{month}.html",
        "outcome.receive.written": "已写入可打印的签收单：{path}",
        "help.receive.output": "把可打印的签收单存到哪个文件夹（在档案库以外）",
        "ReceiptText.title": "{company} {month} 月度归档签收单",
        "ReceiptText.due": "归档截止：{due} 24:00。",
        "ReceiptText.without": "既未提交也未作零报告的部门：{departments}。",
        "ReceiptText.office": "总经办签收人（签字）：____________　日期：____________",
        "ReceiptText.department": "部门",
        "ReceiptText.documents": "文件（件）",
        "ReceiptText.communications": "沟通记录（条）",
        "ReceiptText.paper": "纸质（件）",
        "ReceiptText.missingPaper": "缺纸质（件）",
        "ReceiptText.submitted": "提交",
        "ReceiptText.received": "签收",
        "ReceiptText.signed": "部门签字",
        "ReceiptText.late": "迟交",
        "ReceiptText.onTime": "按时",
        "ReceiptText.nilReturn": "零报告",
        "outcome.receive.nothingNew": "{month} 没有新的提交。",
        "outcome.receive.without": "既未提交也未作零报告的部门（归档日 {due}）：{departments}",
    ]

    static let english: [String: String] = [
        "SubmissionError.Code.notPermitted":
            """
        {detail} may not submit for the department {department}; only those who submit for it can, \
        usually its manager or archivist. If it has nobody yet, ask the administrator for a role: \
        dossier staff role.
        """,
        "SubmissionError.Code.monthNotBegun":
            "{month} has not begun and cannot be submitted. The month to submit now is {detail}.",
        "SubmissionError.Code.alreadySubmitted":
            """
        The department {department} has submitted {month} already (event {detail} of the ledger). \
        What is formed or corrected afterwards goes into the next month.
        """,
        "SubmissionError.Code.monthPassed":
            """
        The department {department} can no longer submit {month}: {detail} was submitted or packed. \
        Submit what is left with a month after {detail}.
        """,
        "SubmissionError.Code.workFormed":
            """
        The department {department} formed something in {month}, so it cannot give a nil return \
        (in {count} {count:dossier:dossiers}). Submit without --nil.
        """,
        "SubmissionError.Code.nothingFormed":
            """
        The department {department} formed nothing in {month}. Give a nil return: \
        dossier submit --month {month} --nil --reason REASON.
        """,
        "SubmissionError.Code.reasonNeeded": "A nil return says why: --nil --reason REASON.",
        "SubmissionError.Code.reasonWithoutNil":
            "--reason goes with a nil return alone; add --nil.",
        "SubmissionError.Code.openErrors":
            """
        {month} of the department {department} cannot be submitted: its dossiers have open errors \
        ({count}: {detail}). Put right what dossier validate lists; to submit with exceptions name \
        each with --allow RULE.
        """,
        "SubmissionError.Code.nothingToReceive":
            """
        No department has submitted {month}, so there is nothing to receive. Without submission: \
        {detail}
        """,
        "SubmissionError.Detail.finding": "{place}: {rule}",
        "SubmissionError.Detail.dossier": "There is work in {number}",
        "help.submit":
            "Submit a department's month, by the 25th; what is formed afterwards goes into the next",
        "help.submit.month": "The filing month, such as 2026-11",
        "help.submit.department": "The department, such as S; else your own",
        "help.submit.nil": "A nil return: nothing was formed this month",
        "help.submit.reason": "Why nothing was formed",
        "help.submit.allow":
            """
        Submit in spite of the errors of this rule, named as dossier validate does; as often as \
        needed
        """,
        "help.receive":
            "Receive what departments submitted for a month, and name those that did not",
        "help.receive.month": "The filing month, such as 2026-11",
        "outcome.submit.done":
            """
        Submitted {month} {department}: {documents} {documents:document:documents}, \
        {communications} {communications:contact:contacts}, {paper} on paper
        """,
        "outcome.submit.nil": "Nil return given: {month} {department}, nothing was formed",
        "outcome.submit.list": "List: {path}",
        "outcome.submit.late":
            "Late: {month} was due on {due}; what was formed behind it goes into the next month",
        "outcome.submit.confirmed":
            "Confirmed by the department manager: {count} new {count:dossier:dossiers}",
        "outcome.submit.paper":
            "Still missing on paper: {count}, told every month until they are received",
        "outcome.submit.incomplete": "Incomplete: {number}",
        "outcome.submit.unregistered": "Not registered, so not submitted: {path}",
        "outcome.submit.inbox":
            "In the inbox, not registered and so not submitted: {count} {count:file:files}",
        "outcome.receive.receipt":
            """
        {department}: {documents} {documents:document:documents}, \
        {communications} {communications:contact:contacts}, {paper} on paper, {missing} missing on \
        paper; received {day}{late|, late}
        """,
        "outcome.receive.nil": "{department}: nil return; received {day}{late|, late}",
        "outcome.receive.file": "receipt-{month}.html",
        "outcome.receive.written": "Wrote a receipt to print: {path}",
        "help.receive.output": "The folder, outside the archive, for a receipt to print",
        "ReceiptText.title": "{company}: receipt of the filing of {month}",
        "ReceiptText.due": "Due on {due} at 24:00.",
        "ReceiptText.without":
            "Departments that gave neither a submission nor a nil return: {departments}.",
        "ReceiptText.office":
            "Received for the office (signature): ____________ Date: ____________",
        "ReceiptText.department": "Department",
        "ReceiptText.documents": "Documents",
        "ReceiptText.communications": "Contacts",
        "ReceiptText.paper": "On paper",
        "ReceiptText.missingPaper": "Missing paper",
        "ReceiptText.submitted": "Submitted",
        "ReceiptText.received": "Received",
        "ReceiptText.signed": "Department's signature",
        "ReceiptText.late": "late",
        "ReceiptText.onTime": "in time",
        "ReceiptText.nilReturn": "nil return",
        "outcome.receive.nothingNew": "Nothing new was submitted for {month}.",
        "outcome.receive.without":
            "Departments that gave neither a submission nor a nil return (due {due}): {departments}",
    ]
}
