extension DefaultPolicy {
    /// The sixteen categories of the main policy, in its order (table F-2 ★).
    public static let categories = CategoryPolicy(categories: [
        .init(
            number: 1, name: "报价", english: "Quotation",
            aliases: ["报价单", "报价表", "预算"], paper: .whenFinal),
        .init(
            number: 2, name: "合同", english: "Contract",
            aliases: ["协议", "补充协议", "授权书", "保密协议", "订单"], paper: .required),
        .init(
            number: 3, name: "会议纪要", english: "Minutes",
            aliases: ["会议记录", "纪要"], paper: .required),
        .init(
            number: 4, name: "工作进度", english: "Progress",
            aliases: ["进度表", "时间表", "排程"], living: true, paper: .no),
        .init(
            number: 5, name: "媒介", english: "Media",
            aliases: ["媒体", "排期", "媒介计划", "监播", "样刊", "投放", "刊播"], paper: .whenFinal),
        .init(
            number: 6, name: "策略", english: "Strategy",
            aliases: ["策划", "策划案", "调研"], paper: .whenFinal),
        .init(
            number: 7, name: "文案", english: "Copy",
            aliases: ["脚本", "设计稿", "完稿", "成片", "画面", "素材", "源文件"], paper: .no),
        .init(
            number: 8, name: "提案", english: "Proposal",
            aliases: ["比稿", "方案", "竞标", "投标"], paper: .whenFinal),
        .init(
            number: 9, name: "沟通文件", english: "Communication",
            aliases: ["邮件", "聊天记录", "客户确认", "签样"], paper: .clientConfirmations),
        .init(
            number: 10, name: "工作单", english: "Job order",
            aliases: ["下单", "派工单", "承接登记"], paper: .required),
        .init(
            number: 11, name: "参考资料", english: "Reference",
            aliases: ["竞品", "客户资料", "参考"], paper: .no),
        .init(
            number: 12, name: "收款进度", english: "Collection",
            aliases: ["回款", "发票", "付款", "催款", "对账"], living: true, paper: .required),
        .init(
            number: 13, name: "汇报表", english: "Report",
            aliases: ["月报", "结案报告", "效果报告"], living: true, paper: .whenFinal),
        .init(
            number: 14, name: "往来文件", english: "Correspondence",
            aliases: ["函件", "传真", "通知"], paper: .required),
        .init(
            number: 15, name: "周工作汇报", english: "Weekly report",
            aliases: ["周报"], paper: .whenFinal),
        .init(
            number: 16, name: "其他", english: "Other",
            aliases: ["资质", "营业执照", "证明文件", "照片"], paper: .qualifications),
    ])
}
