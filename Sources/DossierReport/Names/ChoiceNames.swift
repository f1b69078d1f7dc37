public import DossierModel

/// What people call the choices of a card, in each language.
public enum ChoiceNames {
    /// One of two texts.
    static func pick(_ language: Language, _ chinese: String, _ english: String) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// The kind of a card.
    public static func name(_ kind: CardKind, in language: Language) -> String {
        switch kind {
        case .cooperated: pick(language, "已合作", "cooperated")
        case .notCooperated: pick(language, "未合作", "not yet cooperated")
        }
    }

    /// The level of a dossier or a record.
    public static func name(_ level: Level, in language: Language) -> String {
        switch level {
        case .company: pick(language, "公司级", "company level")
        case .department: pick(language, "部门级", "department level")
        }
    }

    /// The degree of secrecy, never with the State's mark (design §3.8).
    public static func name(_ secrecy: Secrecy, in language: Language) -> String {
        switch secrecy {
        case .confidential: pick(language, "机密级(企业商业秘密)", "confidential (business secret)")
        case .internal: pick(language, "内部", "internal")
        case .open: pick(language, "公开", "open")
        }
    }

    /// How the client stands to the company.
    public static func name(_ relation: Relation, in language: Language) -> String {
        switch relation {
        case .past: pick(language, "过去", "past")
        case .current: pick(language, "现在", "current")
        case .future: pick(language, "未来", "future")
        }
    }

    /// Whether the client buys itself.
    public static func name(_ directness: Directness, in language: Language) -> String {
        switch directness {
        case .direct: pick(language, "直接客户", "direct client")
        case .indirect: pick(language, "间接客户", "indirect client")
        }
    }

    /// Whether a dossier is worked in.
    public static func name(_ status: DossierStatus, in language: Language) -> String {
        switch status {
        case .open: pick(language, "在用", "open")
        case .closed: pick(language, "已关闭", "closed")
        }
    }

    /// Why a field is known to be empty.
    public static func name(
        _ reason: FieldValue.Unknown.Reason, in language: Language
    ) -> String {
        switch reason {
        case .notApplicable: pick(language, "不适用", "not applicable")
        case .askedInVain: pick(language, "已询问未得", "asked in vain")
        }
    }

    /// Why another dossier is worth a look.
    public static func name(_ kind: CrossReference.Kind, in language: Language) -> String {
        switch kind {
        case .transferredFrom: pick(language, "转自", "transferred from")
        case .transferredTo: pick(language, "转至", "transferred to")
        case .sameClient: pick(language, "同一客户", "same client")
        case .related: pick(language, "相关", "related")
        }
    }
}
