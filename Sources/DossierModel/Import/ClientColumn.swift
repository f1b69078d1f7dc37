/// What a column of a table of clients holds.
public enum ClientColumn: Hashable, Sendable {
    /// A part of the dossier that is not a field of the card's groups.
    case part(Part)
    /// A field of the card.
    case field(FieldID)

    /// The parts of a dossier that a table of clients can give.
    public enum Part: String, Sendable, CaseIterable {
        case number, name, department, grade, since, kind, responsible, relation, directness, via
        case source, firstContact, nextFollowUp, initials

        /// What the column is called, besides its own name.
        var names: [String] {
            switch self {
            case .number: ["档号", "客户编号", "客户档号"]
            case .name: ["客户名称", "名称", "客户", "client"]
            case .department: ["部门", "主办部门"]
            case .grade: ["级别", "客户级别", "等级"]
            case .since: ["建档日期", "建档时间", "建档年月", "set-up"]
            case .kind: ["类型", "档案类型", "合作状态"]
            case .responsible: ["维护人", "responsible person"]
            case .relation: ["客户关系"]
            case .directness: ["直接间接", "直接/间接"]
            case .via: ["经由客户", "经由"]
            case .source: ["客户来源", "来源"]
            case .firstContact: ["首次接触", "首次接触日期", "first contact"]
            case .nextFollowUp: ["下次跟进", "下次跟进日期", "next follow-up"]
            case .initials: ["首字母缩写", "缩写"]
            }
        }
    }

    /// Short names of fields that tables use.
    private static let short: [String: FieldID] = [
        "phone": "basic.telephone", "联系电话": "basic.telephone", "联系人": "contact.name",
        "contact": "contact.name", "creditcode": "basic.creditCode", "联系人职务": "contact.post",
    ]

    /// The column of that name, in either language or by the id of a field; nil for any other.
    public init?(named text: String) {
        let key = text.trimmed.lowercased()
        let part = Part.allCases.first {
            $0.rawValue.lowercased() == key || $0.names.contains(key)
        }
        if let part {
            self = .part(part)
        } else if let id = Self.short[key] ?? FieldCatalogue.field(named: text.trimmed)?.id {
            self = .field(id)
        } else {
            return nil
        }
    }
}
