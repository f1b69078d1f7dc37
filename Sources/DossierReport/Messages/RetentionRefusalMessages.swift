/// Why an act about terms of retention was refused.
enum RetentionRefusalMessages {
    static let chinese: [String: String] = [
        "RegistrationError.Code.noSuchTriggerKind":
            "没有起算事由“{subject}”（{rule}）。可用：{detail}。",
        "RegistrationError.Code.triggerInFuture":
            "{subject} 还没有到，不能登记为已经发生（{rule}）。请在当天或以后登记。",
        "RegistrationError.Code.triggerTooEarly":
            "{subject} 早于本档案最早的日期 {detail}，不会是它的起算事由（{rule}）。请核对日期和档号。",
        "RegistrationError.Code.evidenceUnknown":
            "找不到作为依据的文件“{subject}”（{rule}）。请先登记依据，再写它的件号，如 2026-02-0007；其他档案的写“档号/件号”。",
        "RegistrationError.Code.recordOfAnother":
            "文件“{subject}”属于另一份档案 {detail}（{rule}）。请在那份档案上登记。",
        "RegistrationError.Code.noSuchProject":
            "档案 {detail} 中没有项目“{subject}”。dossier project list 可查。",
        "RegistrationError.Code.noSuchTrigger":
            "没有标识为 {subject} 的起算事由（{rule}）。dossier trigger list 可查。",
        "RegistrationError.Code.triggerWithdrawn":
            "起算事由 {subject} 已于 {detail} 撤回（{rule}）。无须再撤；要重新登记，用 dossier trigger add。",
        "RegistrationError.Code.noSuchClass":
            "保管期限表中没有文种“{subject}”（{rule}）。可用：{detail}。",
        "RegistrationError.Code.classOfAnotherCategory":
            "文种 {subject} 不属于这件文件的类别（{rule}）。{detail|本类别可用：#。}",
        "RegistrationError.Code.notNextVersion":
            "保管期限表写的是第 {subject} 版，下一版应为第 {detail} 版（{rule}）。请改 version。",
        "RegistrationError.Code.scheduleBackdated":
            "保管期限表不能从 {subject} 起执行，最早 {detail}（{rule}）。请改 since。",
    ]

    static let english: [String: String] = [
        "RegistrationError.Code.noSuchTriggerKind":
            "There is no occasion {subject} ({rule}). There are: {detail}.",
        "RegistrationError.Code.triggerInFuture":
            "{subject} has not come; it cannot be recorded as past ({rule}). Record it on the day or later.",
        "RegistrationError.Code.triggerTooEarly":
            "{subject} is before the first day of this dossier, {detail} ({rule}). Check the day and the number.",
        "RegistrationError.Code.evidenceUnknown":
            "The document {subject} that is to prove it is not there ({rule}). Register it first, then name its item number, such as 2026-02-0007; one of another dossier as NUMBER/ITEM.",
        "RegistrationError.Code.recordOfAnother":
            "Document {subject} is one of another dossier, {detail} ({rule}). Record it there.",
        "RegistrationError.Code.noSuchProject":
            "Dossier {detail} has no project {subject}. See dossier project list.",
        "RegistrationError.Code.noSuchTrigger":
            "There is no occasion with the id {subject} ({rule}). See dossier trigger list.",
        "RegistrationError.Code.triggerWithdrawn":
            "The occasion {subject} was taken back on {detail} already ({rule}). To record it anew use dossier trigger add.",
        "RegistrationError.Code.noSuchClass":
            "The schedule has no class {subject} ({rule}). There are: {detail}.",
        "RegistrationError.Code.classOfAnotherCategory":
            "Class {subject} is not one of the document's category ({rule}).{detail| The category has: #.}",
        "RegistrationError.Code.notNextVersion":
            "The schedule says version {subject}; the next one is {detail} ({rule}). Change version.",
        "RegistrationError.Code.scheduleBackdated":
            "The schedule cannot be in force from {subject} on; the earliest day is {detail} ({rule}). Change since.",
    ]
}
