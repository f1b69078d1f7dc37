public import DossierModel

extension ChoiceNames {
    /// How finished a document is.
    public static func name(_ state: RecordState, in language: Language) -> String {
        switch state {
        case .draft: pick(language, "草稿", "draft")
        case .final: pick(language, "定稿", "final")
        case .inForce: pick(language, "生效", "in force")
        }
    }

    /// In which form a record exists.
    public static func name(_ carrier: Carrier, in language: Language) -> String {
        switch carrier {
        case .electronic: pick(language, "电子", "electronic")
        case .paper: pick(language, "纸质", "paper")
        case .both: pick(language, "电子和纸质", "electronic and paper")
        }
    }

    /// How the day on which a document was formed is known.
    public static func name(_ basis: DateBasis, in language: Language) -> String {
        switch basis {
        case .entered: pick(language, "人工录入", "entered")
        case .name: pick(language, "据文件名", "from the file's name")
        case .content: pick(language, "据文件内容", "from the content")
        case .modified: pick(language, "据修改时间，待核实", "from the time of modification, uncertain")
        }
    }

    /// Whether the paper of a record is there.
    public static func name(_ state: PaperPart.State, in language: Language) -> String {
        switch state {
        case .due: pick(language, "应交", "due")
        case .received: pick(language, "已收", "received")
        case .missing: pick(language, "缺失", "missing")
        case .waived: pick(language, "免交", "waived")
        }
    }

    /// How soon an issue must be solved.
    public static func name(_ urgency: Issue.Urgency, in language: Language) -> String {
        switch urgency {
        case .urgent: pick(language, "紧急", "urgent")
        case .notUrgent: pick(language, "不紧急", "not urgent")
        }
    }

    /// What a client said a question as.
    public static func name(_ kind: Issue.Kind, in language: Language) -> String {
        switch kind {
        case .question: pick(language, "问题", "question")
        case .complaint: pick(language, "投诉", "complaint")
        case .enquiry: pick(language, "咨询", "enquiry")
        case .suggestion: pick(language, "建议", "suggestion")
        case .praise: pick(language, "表扬", "praise")
        case .evaluation: pick(language, "客户评价", "evaluation")
        }
    }

    /// What a communication was for.
    public static func name(_ purpose: Communication.Purpose, in language: Language) -> String {
        switch purpose {
        case .contact: pick(language, "日常沟通", "contact")
        case .followUp: pick(language, "专项跟进", "follow-up")
        case .returnVisit: pick(language, "回访", "return visit")
        case .service: pick(language, "服务记录", "service")
        case .survey: pick(language, "满意度调查", "survey")
        case .care: pick(language, "客户关怀", "care")
        }
    }

    /// What a placement is measured by.
    public static func name(
        _ measure: PlacementResult.Measure, in language: Language
    ) -> String {
        switch measure {
        case .exposures: pick(language, "曝光量", "exposures")
        case .clicks: pick(language, "点击量", "clicks")
        case .conversionRate: pick(language, "转化率（%）", "conversion rate (%)")
        }
    }

    /// What a record is to a project (table F-1, group 5).
    public static func name(_ part: Project.Part, in language: Language) -> String {
        switch part {
        case .quotations: pick(language, "报价", "quotations")
        case .contracts: pick(language, "合同", "contracts")
        case .collections: pick(language, "回款详情及汇报", "collections")
        case .correspondence: pick(language, "往来文件", "correspondence")
        case .weeklySummaries: pick(language, "工作周汇总", "weekly summaries")
        case .references: pick(language, "参考资料", "references")
        case .planning: pick(language, "策划方案", "planning")
        case .production: pick(language, "制作文件", "production")
        case .monitoring: pick(language, "投放监测数据", "monitoring")
        case .feedback: pick(language, "客户反馈", "feedback")
        case .briefs: pick(language, "项目需求文档", "briefs")
        }
    }

    /// How bad a finding is.
    public static func name(_ severity: Finding.Severity, in language: Language) -> String {
        switch severity {
        case .notice: pick(language, "提示", "notice")
        case .warning: pick(language, "警告", "warning")
        case .error: pick(language, "错误", "error")
        }
    }

    /// Which of the four properties a finding touches (DA/T 70-2018).
    public static func name(_ property: Finding.Property, in language: Language) -> String {
        switch property {
        case .authenticity: pick(language, "真实性", "authenticity")
        case .integrity: pick(language, "完整性", "integrity")
        case .usability: pick(language, "可用性", "usability")
        case .security: pick(language, "安全性", "security")
        }
    }
}
