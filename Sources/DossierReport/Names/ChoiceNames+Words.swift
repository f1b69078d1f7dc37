public import DossierModel

extension ChoiceNames {
    /// What can be asked for.
    public static func name(_ topic: WordTopic, in language: Language) -> String {
        switch topic {
        case .fields: pick(language, "字段", "fields")
        case .departments: pick(language, "部门", "departments")
        case .grades: pick(language, "级别", "grades")
        case .categories: pick(language, "类别", "categories")
        case .roles: pick(language, "岗位", "roles")
        case .choices: pick(language, "选项", "choices")
        }
    }

    /// What a field holds.
    public static func name(_ type: CardField.ValueType, in language: Language) -> String {
        switch type {
        case .text: pick(language, "文字", "text")
        case .date: pick(language, "日期", "date")
        case .number: pick(language, "整数", "whole number")
        case .amount: pick(language, "金额", "amount")
        case .list: pick(language, "多项，用；分开", "several, parted by ;")
        case .history: pick(language, "历次，逐次追加", "history, added to")
        }
    }
}
