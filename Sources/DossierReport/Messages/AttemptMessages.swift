/// What people call the refused acts that are neither a permission nor an act that needs approval.
enum AttemptMessages {
    static let chinese: [String: String] = [
        "attempt.selfAppointment": "给自己授予岗位",
        "attempt.ownHandOver": "确认自己的移交",
        "attempt.otherDepartment": "办理其他部门的事项",
        "attempt.rolesExclude": "授予不能兼任的岗位",
        "attempt.ownAlarm": "处理针对自己的警报",
        "attempt.triggerInFuture": "登记尚未发生的起算事由",
        "attempt.triggerTooEarly": "登记早于建档的起算事由",
        "attempt.evidenceUnknown": "以查不到的依据登记起算事由",
        "attempt.recordOfAnother": "以别的档案的文件作依据",
        "attempt.noSuchClass": "使用不存在的文种",
        "attempt.classOfAnotherCategory": "使用别的类别的文种",
        "attempt.notNextVersion": "跳过保管期限表的版本",
        "attempt.scheduleBackdated": "倒签保管期限表",
        "attempt.schedule": "使用不合规则的保管期限表",
        "attempt.notLonger": "缩短保管期限",
        "attempt.tooFar": "使用不合理的保管期限",
        "attempt.runningTerm": "缩短已起算的保管期限",
        "attempt.destroyed": "改动已销毁的文件",
    ]

    static let english: [String: String] = [
        "attempt.selfAppointment": "giving oneself a role",
        "attempt.ownHandOver": "confirming one's own hand-over",
        "attempt.otherDepartment": "acting for another department",
        "attempt.rolesExclude": "giving roles that exclude each other",
        "attempt.ownAlarm": "closing an alarm about oneself",
        "attempt.triggerInFuture": "recording a trigger that has not happened",
        "attempt.triggerTooEarly": "recording a trigger from before the dossier existed",
        "attempt.evidenceUnknown": "recording a trigger by evidence that is not there",
        "attempt.recordOfAnother": "using another dossier's record as evidence",
        "attempt.noSuchClass": "using a class that does not exist",
        "attempt.classOfAnotherCategory": "using a class of another category",
        "attempt.notNextVersion": "skipping a version of the retention schedule",
        "attempt.scheduleBackdated": "backdating the retention schedule",
        "attempt.schedule": "using a retention schedule that breaks the rules",
        "attempt.notLonger": "shortening a term",
        "attempt.tooFar": "using an absurd term",
        "attempt.runningTerm": "shortening a term that runs",
        "attempt.destroyed": "changing a destroyed record",
    ]
}
