public import DossierModel

extension ChoiceNames {
    /// An occasion from which terms count.
    public static func name(_ kind: TriggerKind, in language: Language) -> String {
        switch kind {
        case .contractEnded: pick(language, "合同终止", "end of the contract")
        case .publicationEnded: pick(language, "广告发布终了", "end of publication")
        case .receivablesSettled: pick(language, "款项结清", "settlement of receivables")
        case .relationshipEnded: pick(language, "客户关系终止", "end of the relationship")
        case .offerExpired: pick(language, "报价失效", "expiry of the offer")
        case .projectEnded: pick(language, "项目结束", "end of the project")
        case .orderClosed: pick(language, "工作单关闭", "closing of the order")
        case .eventEnded: pick(language, "活动结束", "end of the event")
        case .purposeEnded: pick(language, "处理目的实现", "end of the purpose")
        case .consentWithdrawn: pick(language, "撤回同意", "withdrawal of consent")
        case .superseded: pick(language, "被新件替代", "replacement by a newer document")
        case .yearEnded: pick(language, "年度终了", "end of the year")
        }
    }

    /// For how long something is kept.
    public static func name(_ term: RetentionTerm, in language: Language) -> String {
        switch term {
        case .permanent: pick(language, "永久", "for ever")
        case .years(0): pick(language, "不保留", "no longer")
        case .years(let years):
            pick(language, "\(years) 年", years == 1 ? "1 year" : "\(years) years")
        }
    }

    /// The id and the name of a class.
    public static func name(_ entry: RetentionClass, in language: Language) -> String {
        "\(entry.id) \(pick(language, entry.title, entry.english))"
    }

    /// Whether something is an archive or reference material.
    public static func name(
        _ regime: RetentionClass.Regime, in language: Language
    ) -> String {
        switch regime {
        case .archives: pick(language, "档案", "archives")
        case .reference: pick(language, "资料", "reference material")
        }
    }

    /// When something may be appraised.
    public static func name(_ due: RetentionDue, in language: Language) -> String {
        switch due {
        case .on(let day): day.description
        case .untriggered: pick(language, "尚未起算", "not begun")
        case .permanent: pick(language, "永久", "never")
        }
    }

    /// Why something is kept as long as it is.
    public static func name(
        _ basis: RetentionVerdict.Basis, in language: Language
    ) -> String {
        switch basis {
        case .term: pick(language, "本文种期限", "its own term")
        case .floor: pick(language, "法定下限", "a law")
        case .extended: pick(language, "鉴定延期", "an extension")
        case .parent: pick(language, "随合同", "its contract")
        case .earlierVersion: pick(language, "原期限表", "an earlier schedule")
        case .undecidedClass: pick(language, "文种未定", "class not decided")
        case .noClass: pick(language, "无此文种", "no such class")
        }
    }

    /// What an appraisal decided.
    public static func name(_ verdict: Appraisal.Verdict, in language: Language) -> String {
        switch verdict {
        case .extend: pick(language, "延期", "extended")
        case .classify: pick(language, "定文种", "classified")
        case .destroy: pick(language, "可以销毁", "may be destroyed")
        }
    }
}
