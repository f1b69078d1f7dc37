extension DefaultPolicy {
    /// The schedule of retention of records.md §4: every row of it, and what keeps the archive itself.
    ///
    /// A term of its own company overrides it wherever that is longer.
    public static let retention = RetentionPolicy(
        since: CalendarDate(daysSince1970: 20_454),
        classes: commercialClasses + mediaClasses + correspondenceClasses + specialClasses
            + ownClasses)

    // MARK: The laws that are named more than once

    /// 涉税资料 ten years after the year, by the tax rules.
    static let taxFloor = RetentionFloor(10, from: .yearEnded, "税收征管法实施细则29")
    /// The archive of an advertisement three years after it ran for the last time.
    static let publicationFloor = RetentionFloor(
        3, from: .publicationEnded, "互联网广告管理办法(总局令72)")
    /// The register of orders of the advertising law, as the same three years.
    static let orderFloor = RetentionFloor(3, from: .publicationEnded, "广告法34")
    /// Vouchers thirty years after the year, by the rules on accounting archives.
    static let voucherFloor = RetentionFloor(30, from: .yearEnded, "会计档案管理办法(79号令)附表")
    /// Claims lapse three years after they are known.
    static let claimFloor = RetentionFloor(3, from: .contractEnded, "民法典188", .medium)

    /// When a contract is fulfilled and nobody owes anything.
    static let settled = RetentionTrigger(.all, [.contractEnded, .receivablesSettled])
    static let contractEnded = RetentionTrigger(.all, [.contractEnded])
    static let yearEnded = RetentionTrigger(.all, [.yearEnded])

    // MARK: Quotations, contracts, money

    private static let commercialClasses: [RetentionClass] = [
        RetentionClass(
            "QT.accepted", "报价（成交）", "quotation, accepted", category: 1,
            term: .years(10), trigger: contractEnded, floors: [taxFloor, claimFloor],
            followsContract: true, basis: "税收征管法实施细则29；民法典188；随合同", confidence: .high),
        RetentionClass(
            "QT.voucher", "报价（作原始凭证附件）", "quotation attached to a voucher", category: 1,
            term: .years(30), trigger: contractEnded, floors: [voucherFloor, claimFloor],
            followsContract: true, basis: "会计档案管理办法(79号令)；随合同", confidence: .high),
        RetentionClass(
            "QT.declined", "报价（未成交）", "quotation, not accepted", category: 1,
            regime: .reference, term: .years(3),
            trigger: RetentionTrigger(.all, [.offerExpired, .yearEnded]), basis: "民法典188",
            confidence: .medium),
        RetentionClass(
            "CT.framework", "合同（年度框架、代理、代言、著作权、保密）",
            "contract: frame, agency, endorsement, copyright, secrecy", category: 2,
            term: .years(30), trigger: settled, floors: [taxFloor, claimFloor],
            basis: "国家档案局令第10号（重要）；民法典188；著作权法", confidence: .medium),
        RetentionClass(
            "CT.single", "合同（一般单项）", "contract, single job", category: 2,
            term: .years(10), trigger: settled, floors: [taxFloor, claimFloor],
            basis: "税收征管法实施细则29；国家档案局令第10号（一般）", confidence: .high),
        RetentionClass(
            "CT.voucher", "合同（作原始凭证）", "contract that is a voucher", category: 2,
            term: .years(30), trigger: settled, floors: [voucherFloor],
            basis: "会计档案管理办法(79号令)", confidence: .high),
        RetentionClass(
            "CL.collection", "收款进度", "collection", category: 12, term: .years(10),
            trigger: RetentionTrigger(.all, [.yearEnded, .receivablesSettled]),
            floors: [taxFloor], basis: "会计档案管理办法(79号令)18、19；税收征管法实施细则29",
            confidence: .high),
        RetentionClass(
            "CL.voucher", "收款进度（会计凭证）", "collection: voucher", category: 12,
            term: .years(30), trigger: RetentionTrigger(.all, [.yearEnded, .receivablesSettled]),
            floors: [voucherFloor], basis: "会计档案管理办法(79号令)附表", confidence: .high),
        RetentionClass(
            "CL.bank", "收款进度（银行对账单）", "collection: bank statement", category: 12,
            term: .years(10), trigger: RetentionTrigger(.all, [.yearEnded, .receivablesSettled]),
            floors: [taxFloor], basis: "会计档案管理办法(79号令)附表", confidence: .high),
        RetentionClass(
            "CL.annual", "收款进度（年度财务报告）", "collection: annual report", category: 12,
            term: .permanent, trigger: yearEnded, basis: "会计档案管理办法(79号令)附表",
            confidence: .high),
    ]
}
