/// The pages of cards and catalogues.
enum CardPageMessages {
    static let chinese: [String: String] = [
        "PageText.title": "客户档案卡",
        "PageText.control": "档案信息",
        "PageText.basic": "客户基础资料",
        "PageText.people": "有关人员",
        "PageText.characteristics": "客户特征",
        "PageText.business": "业务状况",
        "PageText.trading": "交易活动现状",
        "PageText.demand": "广告需求",
        "PageText.placement": "广告投放",
        "PageText.projects": "已合作项目",
        "PageText.issues": "回访问题",
        "PageText.communications": "客服沟通",
        "PageText.records": "卷内文件",
        "PageText.history": "变更记录",
        "PageText.traitsApart": "个人性格、嗜好、家庭等个人资料另存于 persons.json，不在本页。",
        "PageText.creditApart": "信用状况、交易条件、以往信用问题另存于 credit.json，由财务部管理，不在本页。",
        "PageText.noProjects": "尚未登记项目。",
        "PageText.notForProspects": "未合作客户，无合作项目。",
        "PageText.noIssues": "没有未解决的问题。",
        "PageText.solvedIssues": "另有已解决问题 {count} 项，见 issues.json。",
        "PageText.communicationCount":
            "截至 {year} 年度卷共有沟通记录 {count} 条{parts|（#）}，详见各年度卷的 communications 文件夹。",
        "PageText.recordCount": "本卷共 {count} 件，目录见 records.json。",
        "PageText.unknown": "{reason}（{name}，{date}）",
        "PageText.asOf": "{value}（{date}）",
        "PageText.responsibleSignature": "维护人签字",
        "PageText.managerSignature": "部门经理签字",
        "PageText.dateSignature": "日期",
        "PageText.derived":
            "本页由 dossier 根据同一文件夹中的 card.json、projects.json、issues.json、communications 和 records.json 生成，仅供阅读和打印；在本页上修改无效，下次生成时会被覆盖。",
        "PageText.sandbox": "练习用档案库，内容不是真实档案",
        "PageText.catalogueTitle": "{department} {year} 年度客户档案目录",
        "PageText.catalogueCount": "共 {count} 份客户档案，按档号排列。点击档号可打开档案卡。",
        "PageText.catalogueDerived":
            "本目录由 dossier 生成，仅供查阅；在本页上修改无效。需要用 Excel 处理时，请打开同一文件夹中的“{table}”。",
    ]

    static let english: [String: String] = [
        "PageText.title": "Client file card",
        "PageText.control": "The file",
        "PageText.basic": "Basic data",
        "PageText.people": "People",
        "PageText.characteristics": "Characteristics",
        "PageText.business": "Business",
        "PageText.trading": "Trading",
        "PageText.demand": "Demand",
        "PageText.placement": "Placement",
        "PageText.projects": "Projects",
        "PageText.issues": "Issues",
        "PageText.communications": "Contacts",
        "PageText.records": "Documents",
        "PageText.history": "Changes",
        "PageText.traitsApart":
            "Personal traits, families and the like stand in persons.json and not on this page.",
        "PageText.creditApart":
            "Credit standing, terms of trade and earlier credit problems stand in credit.json, kept by Finance, and not on this page.",
        "PageText.noProjects": "No project is entered yet.",
        "PageText.notForProspects": "Not yet a client: no projects.",
        "PageText.noIssues": "No open issues.",
        "PageText.solvedIssues": "Solved issues: {count}; see issues.json.",
        "PageText.communicationCount":
            "Contacts up to the volume of {year}: {count}{parts| (#)}; see the folders communications.",
        "PageText.recordCount": "Documents in this volume: {count}; listed in records.json.",
        "PageText.unknown": "{reason} ({name}, {date})",
        "PageText.asOf": "{value} ({date})",
        "PageText.responsibleSignature": "Responsible person",
        "PageText.managerSignature": "Department manager",
        "PageText.dateSignature": "Date",
        "PageText.derived":
            "dossier makes this page from card.json, projects.json, issues.json, communications and records.json beside it, for reading and printing. Changes made here are lost when it is made again.",
        "PageText.sandbox": "Practice archive: not real records",
        "PageText.catalogueTitle": "Client files of {department}, {year}",
        "PageText.catalogueCount":
            "Client files: {count}, in the order of their numbers. A number leads to the card.",
        "PageText.catalogueDerived":
            "dossier makes this catalogue for reading; changes made here are lost. For Excel there is {table} in the same folder.",
    ]
}
