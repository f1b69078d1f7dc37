/// Rules of validation: paper.
enum PaperRuleMessages {
    static let chinese: [String: String] = [
        "finding.paper-due.what":
            "{item}“{title}”的纸质件应在 {due} 前交存，至今未交（“{place}”）。",
        "finding.paper-due.remedy":
            "请交存纸质件，由档案员执行 dossier paper receive 登记存放位置；确实没有纸质件的，请部门经理执行 dossier paper waive 免交。",
        "finding.paper-missing.what":
            "{item}“{title}”的纸质件不在{where|“#”}存放处（“{place}”）。",
        "finding.paper-missing.remedy":
            "请查找；借出的催还，找到后执行 dossier paper receive；遗失的写明情况。",
        "finding.paper-place-missing.what":
            "{item}“{title}”的纸质件已收，但没写存放位置（“{place}”）。",
        "finding.paper-place-missing.remedy":
            "请执行 dossier paper receive，补登存放的柜、层或盒号。",
    ]

    static let english: [String: String] = [
        "finding.paper-due.what":
            "The paper of {item} “{title}” was due by {due} and was not handed in (“{place}”).",
        "finding.paper-due.remedy":
            "Hand it in; the archivist runs dossier paper receive. Where there is none, the manager runs dossier paper waive.",
        "finding.paper-missing.what":
            "The paper of {item} “{title}” is not at its place{where| “#”} (“{place}”).",
        "finding.paper-missing.remedy":
            "Look for it; what was lent is recalled. When it is back, run dossier paper receive; what was lost is written down.",
        "finding.paper-place-missing.what":
            "The paper of {item} “{title}” was received, and nobody wrote down where it lies (“{place}”).",
        "finding.paper-place-missing.remedy":
            "Register its cabinet, shelf or box with dossier paper receive.",
    ]
}
