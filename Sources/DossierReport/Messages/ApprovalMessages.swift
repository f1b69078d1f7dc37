/// Why somebody may not sign a step of an approval, and what a hold keeps.
enum ApprovalMessages {
    static let chinese: [String: String] = [
        "ApprovalRefusal.Code.seatVacant":
            "审批需要“{seat}”同意，而现在没有可以签字的人。请先由系统管理员补上这一席位（dossier staff role）。",
        "ApprovalRefusal.Code.notYourStep":
            "这一步轮到“{seat}”签字，不是 {person}。请用 dossier disposal show（清册）或 dossier hold list（冻结）查看。",
        "ApprovalRefusal.Code.ownApplication":
            "{person} 是申请人，不能自己同意。请由“{seat}”的其他人或其上级签字。",
        "ApprovalRefusal.Code.signedAlready":
            "{person} 已在前面的步骤签过字；每一步须由不同的人签。请由“{seat}”的其他人签字。",
        "ApprovalRefusal.Code.excludedPerson":
            "{person} 在此事中另有职责（如监销），不能再同意。请由“{seat}”的其他人签字。",
        "ApprovalRefusal.Code.complete": "审批已经齐全，不需要 {person} 再签字。",
        "ApprovalRefusal.Code.countersignature":
            "纸质审批须由一人录入、另一人核对会签，两人都不能是批准人或申请人；{person} 不行。请换人会签。",
        "ApprovalRefusal.Code.noScan":
            "“{detail}”不能作为签字单的扫描件：须是签字之后新登记、原件在位、内容未变的文件：审批单在提交清册之后登记，清点单在排期之后登记，销毁后的签字单在销毁之后登记，且不在要销毁的清册上。请先用 dossier register 登记扫描件。",
        "ApprovalRefusal.Code.noSuchStep":
            "没有等待会签的第 {detail} 步。请用 dossier disposal show 或 dossier hold list 查看序号。",
        "ApprovalRefusal.Code.otherDigest":
            "签字单上的摘要与现在的内容不符。请重新打印审批单，重新签字。",
        "RegistrationError.Code.noSuchHold":
            "没有标识为 {subject} 的冻结（{rule}）。dossier hold list 可查。",
        "RegistrationError.Code.severalDepartments":
            "一份清册只能列一个部门的档案，这里有 {subject}（{rule}）。请按部门分别拟制。",
        "RegistrationError.Code.nothingDue":
            "没有写明文件，也没有到期的文件，不能拟制清册（{rule}）。dossier retention due 可查何时到期。",
        "RegistrationError.Code.neverDue":
            "{subject} 永久保管，或还没有起算，不能列入清册（{rule}）。dossier retention explain 可查原因。",
        "RegistrationError.Code.destroyedContent":
            "“{subject}”与已按清册 {detail} 销毁的文件内容相同，不能重新登记（{rule}）。确需登记，请由有权批准恢复入库的人（总经办主任）加 --overrule --evidence 登记，不得由拟制或执行该清册的人办理。",
        "RegistrationError.Code.ownDestruction":
            "{subject} 拟制或执行了清册 {detail}，不能再批准把它销毁的文件登记回来（{rule}）。请由总经办主任办理。",
        "RegistrationError.Code.noSuchDisposal":
            "没有编号或标识为 {subject} 的清册（{rule}）。dossier disposal list 可查。",
        "RegistrationError.Code.holdReleased": "冻结“{subject}”已于 {detail} 解除（{rule}）。",
        "RegistrationError.Code.emptyScope":
            "冻结“{subject}”没有写明范围（{rule}）。请写档号、--record 或查询条件中的至少一项。",
        "HoldRefusal.Code.held":
            "不能销毁：被冻结 {holds}。请先由法务或总经办按程序解除（dossier hold release）。",
    ]

    static let english: [String: String] = [
        "ApprovalRefusal.Code.seatVacant":
            "The approval needs the agreement of the {seat}, and nobody can sign for that seat now. Let the administrator fill it first (dossier staff role).",
        "ApprovalRefusal.Code.notYourStep":
            "This step is for the {seat} to sign, not for {person}. See dossier disposal show (a list) or dossier hold list (a hold).",
        "ApprovalRefusal.Code.ownApplication":
            "{person} asked for it and cannot agree to it. Let another {seat}, or the superior, sign.",
        "ApprovalRefusal.Code.signedAlready":
            "{person} signed an earlier step; each step wants another person. Let another {seat} sign.",
        "ApprovalRefusal.Code.excludedPerson":
            "{person} has another duty in this matter, such as supervising, and cannot agree too. Let another {seat} sign.",
        "ApprovalRefusal.Code.complete":
            "The approval is complete; {person} need not sign.",
        "ApprovalRefusal.Code.countersignature":
            "A step on paper is entered by one person and countersigned by another, neither of whom approves or applies; {person} cannot. Let somebody else countersign.",
        "ApprovalRefusal.Code.noScan":
            "{detail} is no scan of a signed form: it must be a document in its place, unchanged and not on the list, that was registered after it was signed: of an approval after the list was submitted, of a count after it was scheduled, of what is signed behind the destruction after that. Register the scan first (dossier register).",
        "ApprovalRefusal.Code.noSuchStep":
            "No step number {detail} waits to be countersigned. See dossier disposal show or dossier hold list.",
        "ApprovalRefusal.Code.otherDigest":
            "The form was signed for something else than what is there now. Print the form again and have it signed anew.",
        "RegistrationError.Code.noSuchHold":
            "There is no hold with the id {subject} ({rule}). See dossier hold list.",
        "RegistrationError.Code.severalDepartments":
            "One list is of one department; these are of {subject} ({rule}). Draft one for each.",
        "RegistrationError.Code.nothingDue":
            "No document was named, and none is due; there is nothing to list ({rule}). See dossier retention due.",
        "RegistrationError.Code.neverDue":
            "{subject} is kept for ever, or nothing started its term; it cannot be listed ({rule}). See dossier retention explain.",
        "RegistrationError.Code.destroyedContent":
            "{subject} has the same content as a document that list {detail} destroyed; it cannot be registered again ({rule}). If it must be, let who approves a return into the archive (the office head) register it with --overrule --evidence; not who drafted or carried out that list.",
        "RegistrationError.Code.ownDestruction":
            "{subject} drafted or carried out list {detail} and does not approve that what it destroyed comes back ({rule}). Let the office head do it.",
        "RegistrationError.Code.noSuchDisposal":
            "There is no disposal list with the number or id {subject} ({rule}). See dossier disposal list.",
        "RegistrationError.Code.holdReleased":
            "The hold {subject} was released on {detail} ({rule}).",
        "RegistrationError.Code.emptyScope":
            "The hold {subject} reaches nothing ({rule}). Give numbers, --record or a query.",
        "HoldRefusal.Code.held":
            "It must not be destroyed: held by {holds}. Legal or the office must release the hold first (dossier hold release).",
    ]
}
