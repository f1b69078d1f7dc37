/// Why something was not done with a disposal list, and the guards that stand against a destruction.
enum DisposalMessages {
    static let chinese: [String: String] = [
        "DisposalRefusal.Code.wrongState":
            "清册 {list} 现在处于“{listState}”，还不能或不能再做这一步。dossier disposal show 会列出现在可以做什么。",
        "DisposalRefusal.Code.notYours":
            "清册 {list} 的这一步须由“{seat}”来做。请由相应的人执行。",
        "DisposalRefusal.Code.notOnStaff":
            "{detail} 不在职，不能参与清册 {list}。请换一位在职人员。",
        "DisposalRefusal.Code.twoRoles":
            "{detail} 在清册 {list} 中已有别的职责：拟制、审批、监销、执行不能由同一人兼任。请换人。",
        "DisposalRefusal.Code.tooFewAppraisers":
            "清册 {list} 的鉴定小组至少要 {detail} 人。请用 --appraiser 逐一指定。",
        "DisposalRefusal.Code.tooFewSupervisors":
            "清册 {list} 至少要 {detail} 名不同的监销人。请用 --supervisor 逐一指定。",
        "DisposalRefusal.Code.supervisorSeat":
            "清册 {list} 的监销人中缺少“{seat}”{seatScope|（#）}的人。请再指定一人。",
        "DisposalRefusal.Code.waitTooShort":
            "清册 {list} 的等待期至少 {detail} 天。请延长 --days。",
        "DisposalRefusal.Code.stillWaiting":
            "清册 {list} 的等待期到 {detail} 才满。请届时再办。",
        "DisposalRefusal.Code.wrongCount":
            "清册 {list} 共 {detail} 件，与清点的件数不符。请重新清点，找出差别后再签。",
        "DisposalRefusal.Code.countedAlready":
            "{detail} 已在清册 {list} 上签过。请由另一名监销人签字。",
        "DisposalRefusal.Code.notCounted":
            "清册 {list} 还没有由全部监销人清点签字，不能销毁。",
        "DisposalRefusal.Code.notWitnessed":
            "清册 {list} 销毁后还没有由全部监销人签字（dossier disposal count），不能办结。",
        "DisposalRefusal.Code.copiesOutstanding":
            "清册 {list} 还有 {detail} 份副本没有灭失。请逐份确认：dossier disposal confirm-copy。",
        "DisposalRefusal.Code.noSuchCopy":
            "清册 {list} 上没有待灭的第 {detail} 份副本。dossier disposal show 可查。",
        "DisposalRefusal.Code.notExpired":
            "清册 {list} 的副本“{detail}”没有到期日，或还没有到期，不能按到期处理。请收回销毁后写明方式。",
        "DisposalRefusal.Code.copyStillThere":
            "清册 {list} 的副本“{detail}”还在原处，不能登记为已灭失。请先销毁它（归档包用 dossier package rewrite 改写），再登记。",
        "DisposalRefusal.Code.noEvidence":
            "清册 {list} 的副本“{detail}”在别处，没有依据不能登记为已灭失。请把持有人的证明登记入卷，再用 --evidence 写明它的件号；证明不能是清册上的文件。",
        "DisposalRefusal.Code.untold":
            "清册 {list} 写着 {detail} 已销毁，存证日志里却没有这件事。请不要移除任何副本，先运行 dossier ledger verify 和 dossier validate 查明清册是否被改过。",
        "DisposalRefusal.Code.nothingLeft": "清册 {list} 的文件都已销毁，没有可以恢复或留下的。",
        "DisposalRefusal.Code.wrongOutcome":
            "清册 {list} 中的“{detail}”不在可以这样处置的位置。请先核对清册。",
        "DisposalRefusal.Code.emptyList": "清册 {list} 没有文件。请至少列入一件。",
        "DisposalRefusal.Code.notListed":
            "清册 {list} 上没有“{detail}”。dossier disposal show 可查清册上的文件。",
        "DisposalRefusal.Code.itemsLeft":
            "清册 {list} 还有没有销毁的文件。请继续执行，或用 dossier disposal restore 把它们留下。",
        "DisposalRefusal.Code.guarded": "清册 {list} 不符合销毁条件。请看逐件说明。",
        "DisposalRefusal.Code.notApproved": "清册 {list} 还缺“{seat}”的同意，不能继续。",
        "DisposalRefusal.Code.shortChain": "销毁的审批链不够严，清册 {list} 不能办理。",
        "DisposalRefusal.Code.chain": "清册 {list} 的审批不允许这一步。",
        "DisposalGuard.notDue":
            "{item} 还没有到期，不能销毁（最早 {detail}）。请从清册中去掉它。",
        "DisposalGuard.unclassified":
            "{item} 属“其他”，鉴定时还没有定文种，期限不明，不能销毁。请先用 dossier retention classify 定文种。",
        "DisposalGuard.held":
            "{item} 被冻结：{detail}。冻结解除之前不能销毁；请从清册中去掉它。",
        "DisposalGuard.unsettled":
            "{item} 还有未了事项：{detail}（79 号令第十九条）。了结之前不能销毁。",
        "DisposalGuard.onLoan": "{item} 正由 {detail} 借出或申请查阅。请先收回或办结。",
        "DisposalGuard.permanent": "{item} 永久保管，不能列入清册。",
        "DisposalGuard.contentChanged":
            "{item} 的内容与列入清册时不同。请退回重新鉴定；不要销毁。",
        "DisposalGuard.signature":
            "清册的内容与签字时不同，或签字没有记入存证日志{detail|（#）}。请退回，从头审批。",
        "DisposalGuard.roles": "拟制、审批、监销、执行须由不同的人担任{detail|：#}。",
        "DisposalGuard.sharedContent":
            "{item} 与不在清册上的 {detail} 内容相同；只销毁一份没有意义。请一并鉴定。",
        "DisposalGuard.copiesUnknown": "还没有查清哪些副本存有清册中的文件。请先运行 dossier copies。",
        "DisposalGuard.destroyed": "{item} 已经销毁。请从清册中去掉它。",
        "DisposalGuard.stillThere":
            "{item} 的内容还在：{detail}。请查明是谁放的，把它移出或删除后再执行；在此之前它留在隔离区或原处，不会销毁。",
        "DisposalGuard.unreadable":
            "{item} 读不出来。请检查磁盘和权限后再执行，或用 dossier disposal restore 把它留下。",
        "DisposalOutcome.Found.survived":
            "{item} 已销毁，但之后又发现同样的内容{detail|：#}。请查明是谁放的，删除它，并由监销人确认后再办结。",
        "DisposalOutcome.Found.altered":
            "{item} 已取回，但内容与登记时不同。请用 dossier repair 从备份或归档包取回原来的内容，再重新鉴定。",
        "DisposalOutcome.Found.beside":
            "{item} 的原位置已有别的文件，取回的放在旁边，文件名后加了数字。请核对，把该留的那份放回原处。",
        "DisposalOutcome.Found.lost":
            "{item} 已不在隔离区，无法取回。请查明去向；原文件可从备份或归档包取回（dossier restore --only），否则按丢失处理。",
        "DisposalGuard.missing": "{item} 不在原处，或没有著录。请先查明去向（dossier validate）。",
    ]

    static let english: [String: String] = [
        "DisposalRefusal.Code.wrongState":
            "List {list} is in the state “{listState}”, where this cannot be done. dossier disposal show says what can be done now.",
        "DisposalRefusal.Code.notYours":
            "This step of list {list} is for the {seat} to do. Let such a person do it.",
        "DisposalRefusal.Code.notOnStaff":
            "{detail} is not on the staff and cannot take part in list {list}. Name somebody who is.",
        "DisposalRefusal.Code.twoRoles":
            "{detail} already has another duty in list {list}: nobody drafts, approves, supervises or executes the same list. Name somebody else.",
        "DisposalRefusal.Code.tooFewAppraisers":
            "The group that appraises list {list} needs {detail} people at least. Name each with --appraiser.",
        "DisposalRefusal.Code.tooFewSupervisors":
            "List {list} needs {detail} different supervisors at least. Name each with --supervisor.",
        "DisposalRefusal.Code.supervisorSeat":
            "None of the supervisors of list {list} fills the seat of {seat}{seatScope| (#)}. Name one more.",
        "DisposalRefusal.Code.waitTooShort":
            "The waiting period of list {list} is {detail} {detail:day:days} at least. Give more --days.",
        "DisposalRefusal.Code.stillWaiting":
            "The waiting period of list {list} ends on {detail}. Come back then.",
        "DisposalRefusal.Code.wrongCount":
            "List {list} has {detail} {detail:item:items}, and another number was counted. Count again and find the difference before you sign.",
        "DisposalRefusal.Code.countedAlready":
            "{detail} has signed list {list} already. Let another supervisor sign.",
        "DisposalRefusal.Code.notCounted":
            "Not every supervisor has counted list {list}; nothing is destroyed before.",
        "DisposalRefusal.Code.notWitnessed":
            "Not every supervisor has signed for list {list} after the destruction (dossier disposal count); it cannot be closed.",
        "DisposalRefusal.Code.copiesOutstanding":
            "{detail} copies of what list {list} names are still there. Confirm each: dossier disposal confirm-copy.",
        "DisposalRefusal.Code.noSuchCopy":
            "List {list} has no copy number {detail} that is still there. See dossier disposal show.",
        "DisposalRefusal.Code.notExpired":
            "The copy “{detail}” of list {list} has no last day, or one still to come; it has not expired. Have it destroyed, and say how.",
        "DisposalRefusal.Code.copyStillThere":
            "Copy {detail} of list {list} is still where it was. Destroy it first (a package is rewritten with dossier package rewrite), then enter that.",
        "DisposalRefusal.Code.noEvidence":
            "Copy {detail} of list {list} is held elsewhere, and nothing shows that it is gone. Register what its holder wrote and name it with --evidence; it cannot be an item of the list.",
        "DisposalRefusal.Code.untold":
            "List {list} says that {detail} was destroyed, and the ledger tells of no such thing. Remove no copy; find out with dossier ledger verify and dossier validate whether the list was altered.",
        "DisposalRefusal.Code.nothingLeft":
            "Everything on list {list} is destroyed; nothing can be brought back or kept.",
        "DisposalRefusal.Code.wrongOutcome":
            "{detail} of list {list} is not where this could be done with it. Look at the list first.",
        "DisposalRefusal.Code.emptyList": "List {list} has no item. Put one on it at least.",
        "DisposalRefusal.Code.notListed":
            "{detail} does not stand on list {list}. See what does: dossier disposal show.",
        "DisposalRefusal.Code.itemsLeft":
            "Items of list {list} are left. Go on with the destruction, or keep them: dossier disposal restore.",
        "DisposalRefusal.Code.guarded":
            "List {list} must not be destroyed. See what is said of each item.",
        "DisposalRefusal.Code.notApproved":
            "List {list} lacks the agreement of the {seat}; it cannot go on.",
        "DisposalRefusal.Code.shortChain":
            "The chain of approvals for destruction asks for too little; list {list} stays as it is.",
        "DisposalRefusal.Code.chain": "The approval of list {list} does not allow this step.",
        "DisposalGuard.notDue":
            "{item} is not due and must not be destroyed (earliest {detail}). Take it off the list.",
        "DisposalGuard.unclassified":
            "{item} is among the others, and no appraisal has decided its class, so its term is not known. Decide it with dossier retention classify first.",
        "DisposalGuard.held":
            "{item} is held: {detail}. It must not be destroyed before the hold is released; take it off the list.",
        "DisposalGuard.unsettled":
            "{item} has open matters: {detail} (Order 79, article 19). It must not be destroyed before they are settled.",
        "DisposalGuard.onLoan":
            "{item} is lent to, or asked for by, {detail}. Get it back or settle the request first.",
        "DisposalGuard.permanent": "{item} is kept for ever and cannot be listed.",
        "DisposalGuard.contentChanged":
            "{item} has another content than when it was listed. Send the list back to appraisal; do not destroy it.",
        "DisposalGuard.signature":
            "The list is not the one that was signed, or the ledger does not tell of a signature{detail| (#)}. Send it back and begin the approval anew.",
        "DisposalGuard.roles":
            "Different people must draft, approve, supervise and execute{detail|: #}.",
        "DisposalGuard.sharedContent":
            "{item} has the same content as {detail}, which is not on the list; destroying one of them means nothing. Appraise both.",
        "DisposalGuard.copiesUnknown":
            "Nobody has looked which copies hold the items. Run dossier copies first.",
        "DisposalGuard.destroyed": "{item} is destroyed already. Take it off the list.",
        "DisposalGuard.stillThere":
            "The content of {item} is still there: {detail}. Find out who put it there, and take it away or delete it; until then it waits in quarantine or in its place and is not destroyed.",
        "DisposalGuard.unreadable":
            "{item} cannot be read. See to the disk and the permissions and execute again, or keep it with dossier disposal restore.",
        "DisposalOutcome.Found.survived":
            "{item} was destroyed, and the same content was found again behind that{detail|: #}. Find out who put it there, delete it, and let the supervisors see it before the list is closed.",
        "DisposalOutcome.Found.altered":
            "{item} was brought back, and is not what was registered. Bring the content back from a backup or a package with dossier repair, then have it appraised again.",
        "DisposalOutcome.Found.beside":
            "Another file lies in the place of {item}, so that it was brought back beside it, with a number in its name. Compare the two and put the right one in its place.",
        "DisposalOutcome.Found.lost":
            "{item} is not in quarantine any more and cannot be brought back. Find out where it went; a backup or a package may hold it (dossier restore --only).",
        "DisposalGuard.missing":
            "{item} is not in its place, or has no record. Find out where it went (dossier validate).",
    ]
}
