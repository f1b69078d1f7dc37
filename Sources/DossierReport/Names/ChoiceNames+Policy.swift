public import DossierModel

extension ChoiceNames {
    /// What a role may do.
    public static func name(_ permission: Permission, in language: Language) -> String {
        switch permission {
        case .manageStaff: pick(language, "管理人员和密钥", "manage staff and keys")
        case .changePolicy: pick(language, "修改制度数据", "change policy")
        case .openDossiers: pick(language, "建档、开立年度卷", "open dossiers and volumes")
        case .editDossiers: pick(language, "修改档案卡", "edit cards")
        case .importDocuments: pick(language, "导入文件", "import documents")
        case .register: pick(language, "登记入卷", "register documents")
        case .communicate: pick(language, "登记沟通、项目和问题", "add communications, projects and issues")
        case .handleCredit: pick(language, "查看和修改信用资料", "see and change credit data")
        case .writePages: pick(language, "生成目录和网页", "write derived pages")
        case .submit: pick(language, "提交本月归档", "submit the month")
        case .pack: pick(language, "制作归档包", "make packages")
        case .backup: pick(language, "备份和恢复", "make backups and restores")
        case .export: pick(language, "导出副本", "export copies")
        case .audit: pick(language, "审计查阅", "read for audit")
        case .readAll: pick(language, "查阅全部档案（留痕）", "read everything, logged")
        case .readCompanyLevel: pick(language, "查阅公司级档案", "read company-level dossiers")
        case .reassign: pick(language, "调整维护人", "reassign dossiers")
        case .openConsultations: pick(language, "按审批开放查阅", "open dossiers to approved readers")
        case .receivePaper: pick(language, "接收纸质件", "receive paper")
        case .draftDisposal: pick(language, "起草鉴定清册", "draft disposal lists")
        case .clearDisposal: pick(language, "会签鉴定清册", "clear disposal lists")
        }
    }

    /// An act that needs an approval.
    public static func name(_ action: ApprovedAction, in language: Language) -> String {
        switch action {
        case .consultCompanyLevel: pick(language, "查阅公司级档案", "consultation, company level")
        case .consultDepartmentLevel: pick(language, "查阅部门级档案", "consultation, department level")
        case .copyCompanyLevel:
            pick(language, "摘抄、复制公司级档案", "copy or excerpt, company level")
        case .copyDepartmentLevel:
            pick(language, "摘抄、复制部门级档案", "copy or excerpt, department level")
        case .loanCompanyLevel: pick(language, "借出公司级纸质档案", "loan of paper, company level")
        case .loanDepartmentLevel: pick(language, "借出部门级纸质档案", "loan of paper, department level")
        case .disclosure: pick(language, "对外提供", "outside disclosure")
        case .newDossier: pick(language, "新建档案", "new dossier")
        case .level: pick(language, "变更档案级别", "change of level")
        case .grade: pick(language, "变更客户级别", "change of grade")
        case .gradeA: pick(language, "变更客户级别（涉及 A 级）", "change of grade into or out of A")
        case .cooperation: pick(language, "未合作转为已合作", "becoming cooperated")
        case .transfer: pick(language, "转至其他部门", "transfer to another department")
        case .rename: pick(language, "客户更名", "rename of a client")
        case .correctNumber: pick(language, "更正档号", "correction of a number")
        case .correctSealedNumber: pick(language, "更正已封存的档号", "correction of a sealed number")
        case .correctSealedRecord: pick(language, "更正已封存的条目", "correction of a sealed record")
        case .waivePaper: pick(language, "免交纸质件", "waiving paper")
        case .leaversClients: pick(language, "交接离职人员的客户", "handing over a leaver's clients")
        case .restoreIntoArchive: pick(language, "恢复到现行档案库", "restore into the living archive")
        case .hold: pick(language, "冻结", "hold")
        case .releaseHold: pick(language, "解除冻结", "release of a hold")
        case .destruction: pick(language, "销毁", "destruction")
        case .policy: pick(language, "修改制度", "change of policy")
        case .fine: pick(language, "罚款", "fine")
        case .fineOfManager: pick(language, "对部门经理的罚款", "fine of a manager")
        }
    }

    /// A file of policy data.
    public static func name(_ kind: PolicyKind, in language: Language) -> String {
        switch kind {
        case .departments: pick(language, "部门", "departments")
        case .grades: pick(language, "客户级别", "grades")
        case .categories: pick(language, "文件类别", "categories")
        case .roles: pick(language, "角色", "roles")
        case .staff: pick(language, "人员", "staff")
        case .approvals: pick(language, "审批", "approvals")
        case .completeness: pick(language, "资料完整性", "completeness")
        case .fines: pick(language, "罚款标准", "fines")
        case .deadlines: pick(language, "期限", "deadlines")
        case .retention: pick(language, "保管期限表", "retention schedule")
        }
    }

    /// What the company fines.
    public static func name(_ offence: FinePolicy.Offence, in language: Language) -> String {
        switch offence {
        case .lateUpdate: pick(language, "不及时更新", "not updated in time")
        case .readingWithoutApproval: pick(language, "未经审批查阅", "reading without approval")
        case .lendingAccount: pick(language, "转借账号", "lending the account")
        case .destroyingWithoutApproval:
            pick(language, "未经审批删除、销毁", "deleting or destroying without approval")
        case .copyingWithoutAuthority:
            pick(language, "擅自摘抄、复制、备份", "copying without authority")
        }
    }
}
