public import DossierModel

extension ChoiceNames {
    /// A kind of copy that left the tree.
    public static func name(_ kind: CopyKind, in language: Language) -> String {
        switch kind {
        case .package: pick(language, "归档包", "package")
        case .backup: pick(language, "备份", "backup")
        case .handOff: pick(language, "移交", "hand-over")
        case .restoredCopy: pick(language, "恢复副本", "restored copy")
        case .export: pick(language, "导出", "export")
        }
    }

    /// What is known of a copy.
    public static func name(_ state: CopyState, in language: Language) -> String {
        switch state {
        case .outstanding: pick(language, "在外", "outstanding")
        case .confirmed: pick(language, "已确认收到", "confirmed")
        case .expired: pick(language, "已到期", "expired")
        case .rewritten: pick(language, "已重写", "rewritten")
        case .destroyed: pick(language, "已销毁", "destroyed")
        }
    }
}
