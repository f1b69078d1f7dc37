extension FieldCatalogue {
    /// Group 1, the client itself, with registration and contact (F-3).
    static let basic: [CardField] = [
        CardField("basic.address", "地址", "address"),
        CardField("basic.telephone", "电话", "telephone"),
        CardField("basic.founded", type: .date, "创业时间", "founded"),
        CardField("basic.dealingSince", type: .date, "与本公司交易时间", "dealing with us since"),
        CardField("basic.organisationForm", "企业组织形式", "form of organisation"),
        CardField("basic.lineOfBusiness", "业种", "line of business"),
        CardField("basic.assets", "资产", "assets"),
        CardField("basic.creditCode", "统一社会信用代码", "unified social credit code", source: "F-3"),
        CardField("basic.registeredAddress", "注册地址", "registered address", source: "F-3"),
        CardField("basic.businessScope", "经营范围", "business scope", source: "F-3"),
        CardField("basic.qualifications", type: .list, "资质文件", "qualifications", source: "F-3"),
        CardField("basic.profile", "企业概况", "company profile", source: "F-3"),
        CardField("basic.email", "邮箱", "e-mail", source: "F-3"),
        CardField("basic.website", "网址", "website", source: "F-3"),
        CardField("basic.industry", "行业", "industry", source: "F-3"),
        CardField("basic.clientType", "客户类型", "type of client", source: "F-3"),
        CardField("basic.partners", type: .list, "合作伙伴", "partners", source: "F-3"),
        CardField("basic.culture", "公司文化", "company culture", source: "F-3"),
        CardField("basic.honours", type: .list, "荣誉证书、奖励", "honours and awards", source: "F-3"),
    ]

    /// Group 1, the people in their business capacity; their traits stand apart.
    static let people: [CardField] = roles.flatMap { group, chinese, english in
        [
            CardField(
                FieldID(group: group, key: "name"), "\(chinese)姓名", "\(english): name",
                source: ["contact", "keyManagement", "keyDirector", "keyMedia"].contains(group)
                    ? "F-3" : "F-1"),
            CardField(
                FieldID(group: group, key: "post"), "\(chinese)职务", "\(english): post",
                source: "F-3"),
            CardField(
                FieldID(group: group, key: "telephone"), "\(chinese)电话",
                "\(english): telephone", source: "F-3"),
            CardField(
                FieldID(group: group, key: "email"), "\(chinese)邮箱", "\(english): e-mail",
                source: "F-3"),
        ]
    }

    private static let roles = [
        ("operatingManager", "经营管理者", "operating manager"),
        ("legalPerson", "法人", "legal person"),
        ("owner", "所有者", "owner"),
        ("contact", "联系人", "contact"),
        ("keyManagement", "高管", "senior management"),
        ("keyDirector", "部门总监", "department director"),
        ("keyMedia", "媒介执行", "media executor"),
    ]

    /// Group 1, what is personal: sensitive, collected only where the service needs it (PRV-6).
    static let traits: [CardField] = roles.flatMap { group, chinese, english in
        [
            ("personality", "个人性格", "personality", "F-1"),
            ("hobbies", "嗜好", "hobbies", "F-1"),
            ("family", "家庭", "family", "F-1"),
            ("education", "学历", "education", "F-1"),
            ("age", "年龄", "age", "F-1"),
            ("ability", "能力", "ability", "F-1"),
            ("birthday", "生日", "birthday", "F-3"),
            ("idNumber", "身份证号码", "ID number", "F-3"),
            ("homeAddress", "家庭住址", "home address", "F-3"),
            ("photo", "照片", "photo", "F-3"),
            ("care", "关怀礼品与祝福", "gifts and greetings", "F-3"),
        ].map { key, chineseKey, englishKey, source in
            CardField(
                FieldID(group: group + "Traits", key: key), file: .persons,
                type: key == "birthday" ? .date : key == "care" ? .history : .text,
                "\(chinese)\(chineseKey)",
                "\(english): \(englishKey)", source: source)
        }
    }

    /// Group 2.
    static let characteristics: [CardField] = [
        CardField("characteristics.serviceArea", "服务区域", "service area"),
        CardField("characteristics.salesCapability", "销售能力", "sales capability"),
        CardField("characteristics.potential", "发展潜力", "development potential"),
        CardField("characteristics.intention", "合作意向", "intention", source: "F-3"),
        CardField("characteristics.philosophy", "经营观念", "business philosophy"),
        CardField("characteristics.policy", "经营方针与政策", "business policy"),
        CardField("characteristics.employees", type: .number, "职工人数", "number of employees"),
        CardField("characteristics.sales", type: .amount, "销售额", "sales volume in yuan"),
        CardField("characteristics.managementTraits", "经营管理特点", "management traits"),
    ]

    /// Group 3: every value with its day, so that earlier ones are kept.
    static let business: [CardField] = [
        CardField("business.salesPerformance", type: .history, "销售实绩", "sales performance"),
        CardField("business.earlierSales", type: .history, "以往销售实绩", "earlier sales record"),
        CardField("business.managerQuality", type: .history, "经营管理者的素质", "quality of managers"),
        CardField("business.staffQuality", type: .history, "业务人员的素质", "quality of staff"),
        CardField("business.competitors", type: .history, "与其他竞争公司的关系", "competitors"),
        CardField("business.linksWithUs", type: .history, "与本公司的业务联系", "business with us"),
        CardField("business.attitude", type: .history, "合作态度", "attitude to cooperation"),
        CardField(
            "business.cooperationHistory", type: .history, "合作历史", "history of cooperation",
            source: "F-3"),
    ]

    /// Group 4, but for credit.
    static let trading: [CardField] = [
        CardField("trading.salesActivity", "客户的销售活动状况", "sales activity"),
        CardField("trading.problems", "存在的问题", "existing problems"),
        CardField("trading.advantages", "保持的优势", "advantages kept"),
        CardField("trading.countermeasures", "未来的对策", "counter-measures"),
        CardField("trading.reputation", "企业信誉与形象", "reputation and image"),
        CardField("trading.satisfaction", type: .history, "满意度调查结果", "satisfaction", source: "F-3"),
        CardField(
            "trading.activities", type: .list, "市场活动参与情况", "market activities", source: "F-3"),
        CardField(
            "trading.training", type: .history, "培训、考核、奖励记录",
            "training, appraisals and awards", source: "F-3"),
    ]

    /// Group 4, credit: kept apart for Finance (rule SEC-6).
    static let credit: [CardField] = [
        CardField("credit.standing", file: .credit, "信用状况", "credit standing"),
        CardField("credit.terms", file: .credit, "交易条件", "terms of trade"),
        CardField(
            "credit.pastProblems", file: .credit, type: .history, "以往出现的信用问题",
            "earlier credit problems"),
        CardField("credit.grade", file: .credit, "信用等级", "credit grade", source: "F-3"),
        CardField(
            "credit.limit", file: .credit, type: .amount, "信用额度", "credit limit in yuan",
            source: "F-3"),
        CardField("credit.assessment", file: .credit, "信用评估报告", "credit report", source: "F-3"),
        CardField("credit.payment", file: .credit, "付款方式", "method of payment", source: "F-3"),
        CardField(
            "credit.payments", file: .credit, type: .history, "付款记录", "payments",
            source: "F-3"),
        CardField(
            "credit.arrears", file: .credit, type: .history, "欠款情况", "arrears",
            source: "F-3"),
        CardField(
            "credit.receivables", file: .credit, type: .history, "应收账款记录", "receivables",
            source: "F-3"),
        CardField(
            "credit.finances", file: .credit, type: .history, "财务状况", "finances",
            source: "F-3"),
        CardField(
            "credit.paymentTimes", file: .credit, type: .history, "付款时间", "times of payment",
            source: "F-3"),
        CardField(
            "credit.performance", file: .credit, type: .history, "经营业绩", "business results",
            source: "F-3"),
        CardField(
            "credit.record", file: .credit, type: .history, "信用记录", "credit record",
            source: "F-3"),
        CardField(
            "credit.industryReputation", file: .credit, type: .history, "行业口碑",
            "reputation in the industry", source: "F-3"),
    ]

    /// What the client wants from us (F-3), each brief a version.
    static let demand: [CardField] = [
        CardField("demand.goal", type: .history, "广告投放目标", "advertising goal", source: "F-3"),
        CardField("demand.budget", type: .history, "预算", "budget", source: "F-3"),
        CardField("demand.timing", type: .history, "时间要求", "timing", source: "F-3"),
        CardField("demand.form", type: .history, "广告形式偏好", "preferred form", source: "F-3"),
        CardField("demand.audience", type: .history, "目标受众", "target audience", source: "F-3"),
        CardField("demand.needs", type: .history, "需求和期望", "needs and expectations", source: "F-3"),
        CardField("demand.businessType", type: .history, "业务类型", "type of business", source: "F-3"),
        CardField("demand.preferences", type: .history, "偏好", "preferences", source: "F-3"),
        CardField("demand.delivery", type: .history, "数量、规格、交付时间", "delivery", source: "F-3"),
    ]

    /// Where a key client advertises (F-3, rule DOS-15).
    static let placement: [CardField] = [
        CardField("placement.yearly", type: .history, "年投放量", "yearly placement", source: "F-3"),
        CardField("placement.features", "投放特征", "features of placement", source: "F-3"),
        CardField("placement.target", "目标人群", "target group", source: "F-3"),
        CardField("placement.elsewhere", "在其它媒体投放", "placement elsewhere", source: "F-3"),
        CardField("placement.prices", "产品市场价格", "market prices", source: "F-3"),
        CardField("placement.places", "销售地点", "places of sale", source: "F-3"),
        CardField("placement.promotions", "近期促销计划", "promotions", source: "F-3"),
        CardField(
            "placement.validUntil", type: .date, "销售信息有效期至", "sales information valid until",
            source: "F-3"),
    ]
}
