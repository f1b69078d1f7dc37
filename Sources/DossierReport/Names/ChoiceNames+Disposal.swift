public import DossierModel

extension ChoiceNames {
    /// Where a disposal list stands.
    public static func name(_ state: DisposalState, in language: Language) -> String {
        switch state {
        case .draft: pick(language, "拟制", "draft")
        case .deptReview: pick(language, "部门审核", "department review")
        case .clearance: pick(language, "法务/财务核查", "clearance")
        case .appraisal: pick(language, "鉴定小组鉴定", "appraisal")
        case .approval: pick(language, "待批准", "awaiting approval")
        case .approved: pick(language, "已批准", "approved")
        case .waiting: pick(language, "等待期", "waiting period")
        case .counted: pick(language, "已清点", "counted")
        case .executing: pick(language, "执行中", "executing")
        case .partial: pick(language, "部分失败", "partly done")
        case .primaryDestroyed: pick(language, "主库已销毁", "destroyed in the archive")
        case .copiesOutstanding: pick(language, "副本待灭", "copies outstanding")
        case .closed: pick(language, "办结", "closed")
        case .changesRequested: pick(language, "退回", "sent back")
        case .rejected: pick(language, "否决", "rejected")
        case .withdrawn: pick(language, "撤回", "withdrawn")
        case .restored: pick(language, "已恢复", "restored")
        }
    }

    /// What became of an item.
    public static func name(
        _ state: DisposalOutcome.State, in language: Language
    ) -> String {
        switch state {
        case .pending: pick(language, "待处置", "pending")
        case .deferred: pick(language, "暂缓", "deferred")
        case .quarantined: pick(language, "隔离", "in quarantine")
        case .destroyed: pick(language, "已销毁", "destroyed")
        case .failed: pick(language, "失败", "failed")
        case .kept: pick(language, "留存", "kept")
        case .restored: pick(language, "已恢复", "restored")
        }
    }

    /// What can be done with a list.
    public static func name(
        _ action: DisposalNext.Action, in language: Language
    ) -> String {
        switch action {
        case .amend: pick(language, "增减文件", "change the items")
        case .submit: pick(language, "提交", "submit")
        case .review: pick(language, "审核", "review")
        case .appraise: pick(language, "鉴定", "appraise")
        case .approve: pick(language, "批准", "approve")
        case .reject: pick(language, "否决", "reject")
        case .withdraw: pick(language, "撤回", "withdraw")
        case .schedule: pick(language, "排期并指定监销人", "schedule and name the supervisors")
        case .count: pick(language, "监销清点", "count as supervisor")
        case .execute: pick(language, "执行销毁", "destroy")
        case .restore: pick(language, "恢复", "bring back")
        case .countersign: pick(language, "会签纸质步骤", "countersign a step on paper")
        case .confirmCopy: pick(language, "确认副本灭失", "confirm a copy's end")
        case .close: pick(language, "办结", "close")
        }
    }

    /// How a copy went.
    public static func name(
        _ way: DisposalCopy.Gone.Way, in language: Language
    ) -> String {
        switch way {
        case .expired: pick(language, "到期", "expired")
        case .rewritten: pick(language, "重写", "rewritten")
        case .destroyed: pick(language, "销毁", "destroyed")
        case .confirmed: pick(language, "持有人确认", "confirmed by its holder")
        }
    }

    /// What somebody at a seat decided.
    public static func name(
        _ decision: ApprovalSignature.Decision, in language: Language
    ) -> String {
        switch decision {
        case .agree: pick(language, "同意", "agreed")
        case .sendBack: pick(language, "退回", "sent back")
        case .reject: pick(language, "否决", "rejected")
        }
    }

    /// What a form says.
    public static func name(_ answer: PaperStep.Answer, in language: Language) -> String {
        switch answer {
        case .decision(let decision): name(decision, in: language)
        case .count(let items): pick(language, "清点 \(items) 件", "counted \(items)")
        }
    }

    /// When a supervisor looked.
    public static func name(
        _ moment: SupervisorCount.Moment, in language: Language
    ) -> String {
        switch moment {
        case .before: pick(language, "销毁前清点", "before")
        case .after: pick(language, "销毁后确认", "after")
        }
    }
}
