extension ModelTextMessages {
    static let requirementsChinese = [
        "Requirement.Control.name": "名称",
        "Requirement.Control.grade": "级别",
        "Requirement.Control.level": "档案级别（公司级或部门级）",
        "Requirement.Control.secrecy": "密级",
        "Requirement.Control.responsible": "维护人",
        "Requirement.Control.setUp": "建档人和建档时间",
        "Requirement.Control.relation": "客户关系",
        "Requirement.Control.directness": "直接或间接（间接客户须注明经由客户）",
        "Requirement.Control.source": "客户来源",
        "Requirement.Control.firstContact": "首次接触日期",
        "Requirement.Control.nextFollowUp": "下次跟进日期",
        "Requirement.Circumstance.project": "至少一个有报价、合同和回款详情的项目",
        "Requirement.Circumstance.runningProjects": "进行中的项目的周工作汇报",
        "Requirement.Circumstance.noProjects": "未合作客户不应有已合作项目",
        "Requirement.Circumstance.classifiedIssues": "每个问题的紧急程度和相关部门",
        "Requirement.Circumstance.communication": "近期的沟通记录",
        "Requirement.Circumstance.returnVisit": "近期的客户回访",
    ]

    static let requirementsEnglish = [
        "Requirement.Control.name": "name",
        "Requirement.Control.grade": "grade",
        "Requirement.Control.level": "level (company or department)",
        "Requirement.Control.secrecy": "secrecy",
        "Requirement.Control.responsible": "responsible person",
        "Requirement.Control.setUp": "set up by and on",
        "Requirement.Control.relation": "relation",
        "Requirement.Control.directness": "direct or indirect (and then through whom)",
        "Requirement.Control.source": "source",
        "Requirement.Control.firstContact": "first contact on",
        "Requirement.Control.nextFollowUp": "next follow-up on",
        "Requirement.Circumstance.project":
            "at least one project with a quotation, a contract and collection details",
        "Requirement.Circumstance.runningProjects": "weekly reports for the running projects",
        "Requirement.Circumstance.noProjects": "no project, as the client has not yet cooperated",
        "Requirement.Circumstance.classifiedIssues": "urgency and department of every issue",
        "Requirement.Circumstance.communication": "a recent communication",
        "Requirement.Circumstance.returnVisit": "a recent return visit",
    ]
}
