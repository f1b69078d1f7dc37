/// What is said of the end of a year.
enum YearEndMessages {
    static let chinese: [String: String] = [
        "RegistrationError.Code.yearIsClosed":
            "{subject} 年度已经封卷，不能再封一次。查看结果请用 dossier year report {subject}。",
        "RegistrationError.Code.yearNotOver":
            "{subject} 年度还不能封卷：最早在 {detail}。请到那一天再办理。",
        "RegistrationError.Code.noSuchYear": "没有 {subject} 年度的卷。请检查年度。",
        "RegistrationError.Code.yearNotClosed":
            "{subject} 年度还没有封卷。请先执行 dossier year close {subject}。",
        "RegistrationError.Code.januaryNotPacked":
            "{subject} 年度还不能封卷：{detail} 还没有打包，其中可能还有该年度的文件。请先执行 dossier pack --month {detail}，再执行 dossier receive --month {detail}。",
        "RegistrationError.Code.januaryNotReceived":
            "{subject} 年度还不能封卷：各部门提交的 {detail} 归档还没有全部签收。请先执行 dossier receive --month {detail}。",
        "YearEndText.closed": "{year} 年度已于 {day} 封卷：{volumes} 卷，{records} 件",
        "YearEndText.sound": "{day} 校验该年度各卷：没有发现问题",
        "YearEndText.found": "{day} 校验该年度各卷：{counts}",
        "YearEndText.pageFound": "校验该年度各卷发现的问题（{day}）",
        "YearEndText.severity": "程度",
        "YearEndText.rule": "规则",
        "YearEndText.place": "位置",
        "YearEndText.problem": "问题",
        "YearEndText.remedy": "办法",
        "YearEndText.incomplete": "资料不全的档案 {count} 份：",
        "YearEndText.unsealed": "没有随月度归档封存的文件 {count} 件",
        "YearEndText.missingPaper": "缺纸质件的文件 {count} 件",
        "YearEndText.appraisal": "保管期限届满、待鉴定的：",
        "YearEndText.pageTitle": "{company} {year} 年度档案鉴定工作报告",
        "YearEndText.pageYear":
            "{year} 年度于 {day} 封卷（经办人 {person}）：{volumes} 卷，{records} 件；没有封存 {unsealed} 件，缺纸质件 {paper} 件。",
        "YearEndText.pageIncomplete": "资料不全的档案",
        "YearEndText.pageDue": "保管期限届满、待鉴定的文件（截至 {day}）",
        "YearEndText.pageNothing": "无。",
        "YearEndText.pageOpinion":
            "鉴定意见：仍需保存的，写明新的保管期限和理由，用 dossier retention extend 标注；需要销毁的，用 dossier disposal create 列入鉴定清册，按审批流程办理。",
        "YearEndText.pageSigned":
            "鉴定小组（签字）：____________　档案负责人：____________　单位负责人：____________　日期：____________",
        "YearEndText.serial": "序号",
        "YearEndText.number": "档号",
        "YearEndText.item": "件号",
        "YearEndText.title": "题名",
        "YearEndText.documentClass": "文种",
        "YearEndText.dueOn": "期满日",
        "YearEndText.basis": "依据",
        "YearEndText.opinion": "鉴定意见（留存至 / 销毁）",
        "YearEndText.remark": "备注",
        "help.year.close": "封卷：封存一年的卷，列出不全的档案，提出到期待鉴定的文件",
        "help.year.report": "写出鉴定工作报告，供填写和签字",
        "help.year.closedYear": "要封的年度，如 2025",
        "help.year.output": "放报告的文件夹，不能在档案库内",
        "outcome.year.closedOn": "{year} 年度已于 {day} 封卷，结果见 dossier year report {year}",
        "outcome.year.file": "{year} 年度鉴定工作报告.html",
        "outcome.year.written": "报告已写到 {path}",
    ]

    static let english: [String: String] = [
        "RegistrationError.Code.yearIsClosed":
            "{subject} is closed already. See it with dossier year report {subject}.",
        "RegistrationError.Code.yearNotOver":
            "{subject} cannot be closed yet: not before {detail}. Try again on that day.",
        "RegistrationError.Code.noSuchYear": "There are no volumes of {subject}. Check the year.",
        "RegistrationError.Code.yearNotClosed":
            "{subject} is not closed yet. Run dossier year close {subject} first.",
        "RegistrationError.Code.januaryNotPacked":
            "{subject} cannot be closed yet: {detail} is not packed, and may hold documents of that year. Run dossier pack --month {detail}, then dossier receive --month {detail}.",
        "RegistrationError.Code.januaryNotReceived":
            "{subject} cannot be closed yet: not all that departments submitted for {detail} is received. Run dossier receive --month {detail} first.",
        "YearEndText.closed": "{year} was closed on {day}: volumes {volumes}, records {records}",
        "YearEndText.sound": "Its volumes as checked on {day}: nothing is wrong",
        "YearEndText.found": "Its volumes as checked on {day}: {counts}",
        "YearEndText.pageFound": "What is wrong in its volumes, as checked on {day}",
        "YearEndText.severity": "Severity",
        "YearEndText.rule": "Rule",
        "YearEndText.place": "Place",
        "YearEndText.problem": "What is wrong",
        "YearEndText.remedy": "Remedy",
        "YearEndText.incomplete": "Incomplete dossiers: {count}",
        "YearEndText.unsealed": "Documents that no package has sealed: {count}",
        "YearEndText.missingPaper": "Documents whose paper is missing: {count}",
        "YearEndText.appraisal": "To be appraised, for their term has ended:",
        "YearEndText.pageTitle": "{company}: report of the appraisal, {year}",
        "YearEndText.pageYear":
            "{year} was closed on {day} by {person}: volumes {volumes}, records {records}; not sealed {unsealed}, paper missing {paper}.",
        "YearEndText.pageIncomplete": "Incomplete dossiers",
        "YearEndText.pageDue": "Documents whose term has ended, as of {day}",
        "YearEndText.pageNothing": "None.",
        "YearEndText.pageOpinion":
            "Verdict: for what is kept on, write the new term and the reason, and label it with dossier retention extend; what is to be destroyed goes on a list with dossier disposal create and through its approvals.",
        "YearEndText.pageSigned":
            "Appraisers: ____________  Archives: ____________  Head of the company: ____________  Date: ____________",
        "YearEndText.serial": "No.",
        "YearEndText.number": "Number",
        "YearEndText.item": "Item",
        "YearEndText.title": "Title",
        "YearEndText.documentClass": "Class",
        "YearEndText.dueOn": "Due on",
        "YearEndText.basis": "Basis",
        "YearEndText.opinion": "Verdict (keep until / destroy)",
        "YearEndText.remark": "Remarks",
        "help.year.close":
            "Close a year: seal its volumes, list what is incomplete, open what is due to appraisal",
        "help.year.report": "Write the report of the appraisal, to be filled in and signed",
        "help.year.closedYear": "The year to close, such as 2025",
        "help.year.output": "The folder for the report, not in the archive",
        "outcome.year.closedOn":
            "{year} was closed on {day}: see it with dossier year report {year}",
        "outcome.year.file": "appraisal-report-{year}.html",
        "outcome.year.written": "Report written to {path}",
    ]
}
