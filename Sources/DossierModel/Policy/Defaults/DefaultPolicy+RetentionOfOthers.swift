extension DefaultPolicy {
    /// Records of any category that a law singles out.
    static let specialClasses: [RetentionClass] = [
        RetentionClass(
            "QF.qualification", "资质、证明文件查验、审查意见", "proofs examined, opinions of review",
            term: .years(10), trigger: RetentionTrigger(.all, [.publicationEnded]),
            floors: [orderFloor], basis: "广告法34", confidence: .high),
        RetentionClass(
            "CS.likeness", "肖像、姓名书面同意", "consent to use a likeness or a name",
            term: .years(10), trigger: RetentionTrigger(.all, [.publicationEnded]),
            basis: "广告法33", confidence: .high),
        // Returned or deleted when the contract ends: its certificate is what is kept.
        RetentionClass(
            "PD.entrusted", "受托个人信息（名单、抽奖、留资）", "personal data entrusted by the client",
            regime: .reference, term: .years(0), trigger: contractEnded, isPersonal: true,
            basis: "个人信息保护法21", confidence: .high),
        RetentionClass(
            "PM.prize", "有奖销售档案", "prize promotion", term: .years(10),
            trigger: RetentionTrigger(.all, [.eventEnded]),
            floors: [RetentionFloor(2, from: .eventEnded, "规范促销行为暂行规定", .medium)],
            basis: "规范促销行为暂行规定", confidence: .medium),
        RetentionClass(
            "LV.live", "直播回放", "recording of a live broadcast", term: .years(10),
            trigger: RetentionTrigger(.all, [.eventEnded]),
            floors: [RetentionFloor(3, from: .eventEnded, "直播电商监督管理办法", .medium)],
            basis: "直播电商监督管理办法", confidence: .medium),
        RetentionClass(
            "PI.assessment", "个人信息影响评估、委托处理记录", "assessments and records of processing",
            term: .years(3), trigger: RetentionTrigger(.all, [.purposeEnded]),
            floors: [
                RetentionFloor(3, from: .purposeEnded, "个人信息保护法56；网络数据安全管理条例12")
            ], basis: "个人信息保护法56；网络数据安全管理条例12", confidence: .high),
    ]

    /// The dossier itself, traits of persons, and what the archive keeps about itself.
    static let ownClasses: [RetentionClass] = [
        RetentionClass(
            "DS.dossier", "档案卡、项目、回访问题、沟通记录", "card, projects, issues, communications",
            scope: .dossier, term: .years(10),
            trigger: RetentionTrigger(.all, [.relationshipEnded]), followsContract: true,
            basis: "不短于卷内最长文件", confidence: .medium),
        RetentionClass(
            "DS.traits", "个人特征", "traits of persons", scope: .traits, regime: .reference,
            term: .years(0),
            trigger: RetentionTrigger(.earliest, [.relationshipEnded, .consentWithdrawn]),
            isPersonal: true, basis: "个人信息保护法19、47", confidence: .high),
        RetentionClass(
            "SY.registers", "档号、客户登记簿", "registers of numbers and clients", scope: .system,
            term: .permanent, trigger: yearEnded, basis: "档号永不重用", confidence: .high),
        RetentionClass(
            "SY.destruction", "销毁清册、鉴定工作报告、鉴定意见书、保管清册",
            "lists of destruction, reports of appraisal", scope: .system, term: .permanent,
            trigger: yearEnded, basis: "会计档案管理办法(79号令)；DA/T 42", confidence: .high),
        RetentionClass(
            "SY.handover", "移交清册、归档登记表", "hand-over lists", scope: .system,
            term: .years(30), trigger: yearEnded, basis: "会计档案管理办法(79号令)（比照）",
            confidence: .high),
        RetentionClass(
            "SY.consultation", "查阅审批表、访问日志", "forms and logs of consultation",
            scope: .system, term: .years(10), trigger: yearEnded,
            floors: [RetentionFloor(1, from: .yearEnded, "网络安全法21（不少于六个月）")],
            basis: "网络安全法21；证据", confidence: .medium),
        RetentionClass(
            "SY.inspection", "定期检查、四性检测报告、备份记录", "inspections, backups",
            scope: .system, term: .years(10), trigger: yearEnded, basis: "惯例",
            confidence: .medium),
        RetentionClass(
            "SY.staff", "档案员考核", "assessment of staff", scope: .system, regime: .reference,
            term: .years(3), trigger: yearEnded, basis: "个人信息保护法19", confidence: .low),
    ]
}
