public import DossierModel

/// What people call a role, and a seat that is no role of the company's.
public enum RoleName {
    /// A name, as the policy that comes with the program has it.
    ///
    /// - Parameters:
    ///   - id: The role's id, as text.
    ///   - language: The language.
    /// - Returns: the name; the id where there is no such role.
    public static func text(_ id: String, in language: Language) -> String {
        if let role = RoleID(id).flatMap({ DefaultPolicy.roles.role($0) }) {
            return ChoiceNames.pick(language, role.name, role.english)
        }
        return switch id {
        case ApprovalSeat.appraiser.description:
            DisposalText.appraiserSeat.text(language)
        case ApprovalSeat.supervisor.description:
            ChoiceNames.pick(language, "监销人", "supervisor")
        case "countersigner": ChoiceNames.pick(language, "指定的会签人", "countersigner")
        case "responsible-person": ChoiceNames.pick(language, "维护人", "responsible person")
        default: id
        }
    }
}

extension ChoiceNames {
    /// Whose department the holder of a seat must belong to; nothing where it may be any.
    public static func name(_ scope: ApprovalSeat.Scope, in language: Language) -> String {
        switch scope {
        case .any: ""
        case .holding: pick(language, "主办部门", "holding department")
        case .receiving: pick(language, "接收部门", "receiving department")
        case .own: pick(language, "申请人所在部门", "applicant's department")
        case .overHolding: pick(language, "分管主办部门", "over the holding department")
        case .custodian:
            pick(language, "保管公司级档案的部门", "department that keeps company-level dossiers")
        case .concerned: pick(language, "当事人所在部门", "department concerned")
        }
    }
}
