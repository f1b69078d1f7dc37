public import DossierModel

extension ChoiceNames {
    /// What a client asks for.
    public static func name(_ kind: PrivacyRequest.Kind, in language: Language) -> String {
        switch kind {
        case .see: pick(language, "查阅", "see")
        case .correct: pick(language, "更正", "correct")
        case .erase: pick(language, "删除", "erase")
        }
    }

    /// How a request was answered.
    public static func name(
        _ decision: PrivacyAnswer.Decision, in language: Language
    ) -> String {
        switch decision {
        case .done: pick(language, "已办理", "done")
        case .refused: pick(language, "不予办理", "refused")
        case .storageOnly: pick(language, "仅存储", "only stored")
        }
    }

    /// What keeps a record from being erased.
    public static func name(
        _ obstacle: KeptRecord.Obstacle, in language: Language
    ) -> String {
        switch obstacle {
        case .held: pick(language, "被冻结", "held")
        case .floor: pick(language, "法定保管期限未满", "a term demanded by law still runs")
        case .term: pick(language, "保管期限未满", "its term still runs")
        case .untriggered: pick(language, "期限尚未起算", "its term has not begun")
        case .permanent: pick(language, "永久保管", "kept for ever")
        case .noProcedure:
            pick(language, "已到期，但不能列入清册", "its term has ended, and no list can take it")
        }
    }

    /// A part of a dossier besides its documents.
    public static func name(_ part: KeptPart.Part, in language: Language) -> String {
        switch part {
        case .persons: pick(language, "个人特征", "traits of persons")
        case .credit: pick(language, "信用", "credit")
        case .card: pick(language, "档案卡", "card")
        case .projects: pick(language, "项目", "projects")
        case .issues: pick(language, "回访问题", "issues")
        case .communications: pick(language, "沟通记录", "communications")
        }
    }
}
