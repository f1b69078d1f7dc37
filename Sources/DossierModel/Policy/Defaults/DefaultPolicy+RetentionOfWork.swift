extension DefaultPolicy {
    private static let published = RetentionTrigger(.all, [.publicationEnded])

    /// Media, copy, strategy, proposals and the orders for them.
    static let mediaClasses: [RetentionClass] = [
        RetentionClass(
            "MT.media", "媒介（排期、刊播单、监播、样件、投放记录）",
            "media: schedules, insertions, monitoring, samples", category: 5, term: .years(10),
            trigger: RetentionTrigger(.all, [.publicationEnded, .contractEnded]),
            floors: [publicationFloor, taxFloor],
            basis: "互联网广告管理办法；广告法34；税收征管法实施细则29", confidence: .medium),
        RetentionClass(
            "ST.strategy", "策略", "strategy", category: 6, term: .years(10),
            trigger: RetentionTrigger(.all, [.relationshipEnded]), basis: "国家档案局令第10号12",
            confidence: .medium),
        RetentionClass(
            "ST.major", "策略（重要）", "strategy, important", category: 6, term: .years(30),
            trigger: RetentionTrigger(.all, [.relationshipEnded]), basis: "国家档案局令第10号12",
            confidence: .medium),
        RetentionClass(
            "CP.published", "文案（发布稿、定稿）", "copy, published or final", category: 7,
            term: .years(10), trigger: published, floors: [publicationFloor],
            basis: "互联网广告管理办法；广告法34", confidence: .medium),
        RetentionClass(
            "CP.owned", "文案（本公司享有著作权）", "copy whose copyright we own", category: 7,
            term: .years(30), trigger: published, floors: [publicationFloor],
            basis: "著作权法23", confidence: .medium),
        RetentionClass(
            "CP.draft", "文案（过程稿）", "copy, drafts", category: 7, regime: .reference,
            term: .years(3), trigger: published, floors: [publicationFloor],
            basis: "国家档案局令第10号13", confidence: .medium),
        // Drafts with important changes follow the final copy, and so have its term.
        RetentionClass(
            "CP.revised", "文案（有重大修改的过程稿，随定稿）", "copy, drafts with important changes",
            category: 7, term: .years(10), trigger: published, floors: [publicationFloor],
            basis: "国家档案局令第10号13", confidence: .medium),
        RetentionClass(
            "PR.adopted", "提案（采用）", "proposal, adopted", category: 8, term: .years(10),
            trigger: contractEnded, basis: "国家档案局令第10号（比照）", confidence: .medium),
        RetentionClass(
            "PR.declined", "提案（落选）", "proposal, declined", category: 8,
            regime: .reference, term: .years(3), trigger: yearEnded,
            basis: "国家档案局令第10号（比照）", confidence: .medium),
        RetentionClass(
            "JO.order", "工作单（承接登记）", "job order, register of orders", category: 10,
            term: .years(10),
            trigger: RetentionTrigger(.all, [.orderClosed, .publicationEnded]),
            floors: [orderFloor], basis: "广告法34承接登记", confidence: .high),
        RetentionClass(
            "RF.reference", "参考资料", "reference", category: 11, regime: .reference,
            term: .years(3), trigger: RetentionTrigger(.earliest, [.projectEnded, .superseded]),
            basis: "无保存价值；第三方著作权", confidence: .high),
    ]

    /// Minutes, progress, letters, reports.
    static let correspondenceClasses: [RetentionClass] = [
        RetentionClass(
            "MM.minutes", "会议纪要", "minutes", category: 3, term: .years(10),
            trigger: contractEnded, basis: "合同履行证据；国家档案局令第10号（一般）", confidence: .medium),
        RetentionClass(
            "PG.confirmed", "工作进度（客户确认）", "progress, confirmed by the client", category: 4,
            term: .years(10), trigger: contractEnded, basis: "民事诉讼证据规定93、94",
            confidence: .medium),
        RetentionClass(
            "PG.internal", "工作进度（内部）", "progress, internal", category: 4,
            regime: .reference, term: .years(3), trigger: contractEnded,
            basis: "民事诉讼证据规定93、94", confidence: .medium),
        RetentionClass(
            "CM.confirmed", "沟通文件（客户确认、签样）", "communication: confirmations", category: 9,
            term: .years(10), trigger: contractEnded, followsContract: true,
            basis: "证据；电子签名法6；随合同", confidence: .high),
        RetentionClass(
            "CM.other", "沟通文件（其他）", "communication, other", category: 9,
            regime: .reference, term: .years(3), trigger: yearEnded, basis: "个人信息保护法19",
            confidence: .medium),
        RetentionClass(
            "RP.monthly", "汇报表（月、季）", "report, month or quarter", category: 13,
            term: .years(10), trigger: yearEnded, basis: "会计档案管理办法(79号令)（比照）",
            confidence: .medium),
        RetentionClass(
            "RP.annual", "汇报表（年度）", "report, year", category: 13, term: .years(30),
            trigger: yearEnded, basis: "会计档案管理办法(79号令)（比照）", confidence: .medium),
        RetentionClass(
            "LT.important", "往来文件（重要）", "letters, important", category: 14,
            term: .years(30), trigger: RetentionTrigger(.all, [.yearEnded, .contractEnded]),
            basis: "国家档案局令第10号", confidence: .medium),
        RetentionClass(
            "LT.general", "往来文件（一般）", "letters", category: 14, term: .years(10),
            trigger: RetentionTrigger(.all, [.yearEnded, .contractEnded]),
            basis: "国家档案局令第10号", confidence: .medium),
        RetentionClass(
            "WR.weekly", "周工作汇报", "weekly report", category: 15, regime: .reference,
            term: .years(3), trigger: yearEnded, basis: "个人信息保护法19", confidence: .medium),
        RetentionClass(
            "OT.other", "其他（鉴定时须重新定文种）", "other, to be classified at the appraisal",
            category: 16, term: .years(10), trigger: yearEnded, basis: "稳妥的默认值",
            confidence: .low),
    ]
}
