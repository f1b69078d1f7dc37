public import DossierModel

extension ChoiceNames {
    /// A kind of entry that the ledger vouches for.
    public static func name(_ kind: CommitmentKind, in language: Language) -> String {
        switch kind {
        case .card: pick(language, "档案卡", "card")
        case .persons: pick(language, "个人资料", "persons")
        case .credit: pick(language, "信用资料", "credit")
        case .record: pick(language, "著录条目", "record")
        case .project: pick(language, "项目", "project")
        case .issue: pick(language, "回访问题", "issue")
        case .communication: pick(language, "沟通记录", "communication")
        case .number: pick(language, "档号登记", "entry in the register of numbers")
        case .formerNumber: pick(language, "原档号登记", "entry of a former number")
        case .client: pick(language, "客户登记", "entry in the register of clients")
        case .staff: pick(language, "人员", "staff member")
        case .policy: pick(language, "制度", "policy")
        case .copy: pick(language, "外出副本登记", "entry in the register of copies")
        case .alarm: pick(language, "报警登记", "entry in the register of alarms")
        case .trigger: pick(language, "起算事由登记", "entry in the register of occasions")
        case .appraisal: pick(language, "鉴定登记", "entry in the register of appraisals")
        case .closing: pick(language, "封卷", "closing of a year")
        case .submission: pick(language, "月度提交", "submission of a month")
        case .receipt: pick(language, "月度签收", "receipt of a month")
        case .backup: pick(language, "备份登记", "entry in the register of backups")
        case .hold: pick(language, "冻结登记", "entry in the register of holds")
        case .disposal: pick(language, "销毁清册", "disposal list")
        case .privacyRequest: pick(language, "客户请求登记", "entry in the register of requests")
        }
    }

    /// A history on a card, by the member of the card that holds it.
    static func history(_ member: String, in language: Language) -> String {
        switch member {
        case "kinds": pick(language, "合作状态", "of kinds")
        case "grades": pick(language, "客户级别", "of grades")
        case "levels": pick(language, "档案级别", "of levels")
        case "statuses": pick(language, "档案状态", "of states")
        case "formerNames": pick(language, "曾用名", "of names")
        default: member
        }
    }

    /// What was done, as a short phrase.
    public static func name(_ action: EventAction, in language: Language) -> String {
        switch action {
        case .archiveCreated: pick(language, "建立档案库", "archive created")
        case .staffAdded: pick(language, "登记人员", "staff member added")
        case .staffEnrolled: pick(language, "登记签名密钥", "signing key enrolled")
        case .staffLeft: pick(language, "人员离职", "staff member left")
        case .roleGiven: pick(language, "授予角色", "role given")
        case .roleEnded: pick(language, "收回角色", "role ended")
        case .policyChanged: pick(language, "修改制度数据", "policy changed")
        case .clientAdded: pick(language, "登记客户", "client added")
        case .clientRenamed: pick(language, "客户更名", "client renamed")
        case .dossierOpened: pick(language, "建档", "dossier opened")
        case .volumeOpened: pick(language, "开立年度卷", "volume opened")
        case .cardChanged: pick(language, "修改档案卡", "card changed")
        case .dossierReassigned: pick(language, "更换维护人", "dossier reassigned")
        case .personsChanged: pick(language, "修改个人资料", "persons changed")
        case .creditChanged: pick(language, "修改信用资料", "credit changed")
        case .kindChanged: pick(language, "变更合作状态", "kind changed")
        case .gradeChanged: pick(language, "变更客户级别", "grade changed")
        case .levelChanged: pick(language, "变更档案级别", "level changed")
        case .numberCorrected: pick(language, "更正档号", "number corrected")
        case .dossierTransferred: pick(language, "转至其他部门", "dossier transferred")
        case .dossierClosed: pick(language, "关闭档案", "dossier closed")
        case .dossierReopened: pick(language, "重新启用档案", "dossier reopened")
        case .recordRegistered: pick(language, "登记入卷", "document registered")
        case .versionRegistered: pick(language, "登记新版本", "new version registered")
        case .recordMoved: pick(language, "文件移位", "document moved")
        case .recordChanged: pick(language, "修改著录", "record changed")
        case .paperReceived: pick(language, "收到纸质件", "paper received")
        case .paperWaived: pick(language, "免交纸质件", "paper waived")
        case .projectAdded: pick(language, "登记项目", "project added")
        case .projectChanged: pick(language, "修改项目", "project changed")
        case .issueAdded: pick(language, "登记回访问题", "issue added")
        case .issueSolved: pick(language, "解决回访问题", "issue solved")
        case .communicationAdded: pick(language, "登记沟通记录", "communication added")
        case .leaseReleased: pick(language, "解除写入锁", "lock released")
        case .keyRotated: pick(language, "更换档案库密钥", "archive key replaced")
        case .monthPacked: pick(language, "归档打包", "month packed")
        case .handedOff: pick(language, "移交", "handed over")
        case .handoffReceived: pick(language, "收到移交回执", "receipt of a hand-over came back")
        case .copyEntered: pick(language, "登记外出副本", "copy entered")
        case .copyChanged: pick(language, "外出副本变更", "copy changed")
        case .unapprovedCopy: pick(language, "擅自复制未遂", "copying without approval attempted")
        case .alarmRaised: pick(language, "审计报警", "alarm raised")
        case .attemptRefused: pick(language, "越权操作被拒绝", "attempt refused")
        case .alarmClosed: pick(language, "报警处理完毕", "alarm closed")
        case .triggerRecorded: pick(language, "登记起算事由", "retention trigger recorded")
        case .triggerWithdrawn: pick(language, "撤回起算事由", "retention trigger withdrawn")
        case .recordAppraised: pick(language, "鉴定", "document appraised")
        case .yearClosed: pick(language, "封卷", "year closed")
        case .monthSubmitted: pick(language, "提交月度归档", "month submitted")
        case .monthReceived: pick(language, "签收月度归档", "month received")
        case .backupMade: pick(language, "备份", "backup made")
        case .backupConfirmed: pick(language, "确认备份", "backup confirmed")
        case .backupRemoved: pick(language, "清理旧备份", "old backup removed")
        case .restored: pick(language, "启用恢复后的档案库", "restored archive activated")
        case .packageRewritten:
            pick(language, "改写归档包", "package rewritten")
        case .holdReplayed: pick(language, "恢复时补入冻结", "hold carried over on restore")
        case .tombstoneReplayed: pick(language, "恢复时重做销毁", "destruction repeated on restore")
        case .documentRepaired: pick(language, "修复文件", "document repaired")
        case .documentRestored: pick(language, "从备份取回文件", "document restored")
        case .holdLaid: pick(language, "冻结", "hold laid")
        case .holdReleaseAsked: pick(language, "申请解除冻结", "release of a hold asked for")
        case .holdReleased: pick(language, "解除冻结", "hold released")
        case .disposalDrafted: pick(language, "拟制鉴定清册", "disposal list drafted")
        case .disposalDecided: pick(language, "清册审批", "decision on a disposal list")
        case .disposalCounted: pick(language, "监销", "disposal supervised")
        case .disposalChanged: pick(language, "清册变更", "disposal list changed")
        case .recordDestroyed: pick(language, "销毁文件", "document destroyed")
        case .destructionCertified: pick(language, "销毁证明", "destruction certified")
        case .recordRestricted: pick(language, "限为仅存储", "restricted to storage")
        case .restrictionLifted: pick(language, "解除仅存储", "restriction lifted")
        case .privacyRequested: pick(language, "客户对其信息提出请求", "request about data entered")
        case .privacyAnswered: pick(language, "答复客户请求", "request about data answered")
        }
    }

    /// The way by which an event came in.
    public static func name(_ via: EventVia, in language: Language) -> String {
        switch via {
        case .cli: pick(language, "命令", "command")
        case .paper: pick(language, "纸质单据", "paper form")
        case .desk: pick(language, "网页", "web desk")
        case .import: pick(language, "导入", "import")
        }
    }

    /// What an event is about.
    public static func name(_ subject: EventSubject, in language: Language) -> String {
        switch subject {
        case .archive: pick(language, "档案库", "archive")
        case .client: pick(language, "客户", "client")
        case .dossier: pick(language, "档案", "dossier")
        case .otherDossier: pick(language, "另一档案", "other dossier")
        case .record: pick(language, "文件", "record")
        case .entry: pick(language, "条目", "entry")
        case .staff: pick(language, "人员", "staff")
        }
    }
}
