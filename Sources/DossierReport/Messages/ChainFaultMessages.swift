/// What a chain of approvals lacks that no company can do without.
enum ChainFaultMessages {
    static let chinese: [String: String] = [
        "ChainFault.Code.noChain":
            "“{act}”没有审批链（{rule}）。请在 policy/approvals.json 里写上。",
        "ChainFault.Code.noReview":
            "“{act}”的审批里，主办部门的审核缺了，或只在某些情形才要（{rule}）。请加上无条件的主办部门一席。",
        "ChainFault.Code.noAppraisal":
            "“{act}”的审批里，鉴定小组不足三人，或可由别人代替（{rule}）。请写三人以上的“appraiser”一席，不带条件和替代。",
        "ChainFault.Code.noFinalApproval":
            "“{act}”的审批里，最后没有必到的批准人（{rule}）。请在最后加上无条件的批准一席。",
        "ChainFault.Code.notPersonal":
            "“{act}”的审批允许一人签几步或代签（{rule}）。请写 personal: true。",
        "ChainFault.Code.exempt":
            "“{act}”的审批里有人免批，或可以先办后批（{rule}）。请去掉 exempt 和 confirmedAtSubmission。",
        "ChainFault.Code.fewSupervisors":
            "“{act}”的监销席位少于两个（{rule}）。请在 supervisors 里至少写两席不带条件的。",
        "ChainFault.Code.fewPeople":
            "“{act}”少于两人同意就能办（{rule}）。请至少写两席不带条件的。",
        "ChainFault.Code.ownApproval":
            "“{act}”的审批里，申请的人自己可以批准（{rule}）。请改由别的职务批准。",
        "finding.approval-floor.what": "“{place}”不够严。{lack}",
        "finding.approval-floor.remedy":
            "在补足之前，这一事项不办理。改好文件后请用 dossier policy record approvals 登记。",
    ]

    static let english: [String: String] = [
        "ChainFault.Code.noChain":
            "There is no chain of approvals for: {act} ({rule}). Write one in policy/approvals.json.",
        "ChainFault.Code.noReview":
            "In the approval of: {act}, the holding department does not review, or only sometimes ({rule}). Add a seat of the holding department that has no condition.",
        "ChainFault.Code.noAppraisal":
            "In the approval of: {act}, fewer than three people appraise, or others may in their place ({rule}). Give the seat “appraiser” at least three people, no condition and no alternative.",
        "ChainFault.Code.noFinalApproval":
            "In the approval of: {act}, nobody has to approve at the end ({rule}). Add a last seat that has no condition.",
        "ChainFault.Code.notPersonal":
            "The approval of: {act} lets one person sign at several steps, or for another ({rule}). Write personal: true.",
        "ChainFault.Code.exempt":
            "The approval of: {act} exempts somebody, or lets it be done first ({rule}). Take exempt and confirmedAtSubmission out.",
        "ChainFault.Code.fewSupervisors":
            "The approval of: {act} has fewer than two seats of supervisors ({rule}). Write at least two that have no condition.",
        "ChainFault.Code.fewPeople":
            "Fewer than two people have to agree to: {act} ({rule}). Write at least two seats that have no condition.",
        "ChainFault.Code.ownApproval":
            "In the approval of: {act}, whoever applies may approve ({rule}). Let another role approve.",
        "finding.approval-floor.what": "“{place}” asks for too little. {lack}",
        "finding.approval-floor.remedy":
            "Until it is mended the act is refused. Change the file, then run dossier policy record approvals.",
    ]
}
