/// Rules of validation: the card.
enum CardRuleMessages {
    static let chinese: [String: String] = [
        "finding.path-card-disagree.what":
            "“{place}”写的是 {number}、部门 {department}、建档 {setUp}，与所在文件夹不一致。",
        "finding.path-card-disagree.remedy":
            "请把文件夹移回原处；档号确需更正的，执行 dossier client renumber。",
        "finding.filed-under-disagrees.what":
            "按“{place}”，本卷应在 {year} 年、{grade} 级的文件夹里，实际不在那里。",
        "finding.filed-under-disagrees.remedy":
            "请把文件夹移回原处；改级别用 dossier client grade，不要移动文件夹。",
        "finding.history-disordered.what":
            "“{place}”里{history}的变更日期先后颠倒：{before} 之后是 {after}。",
        "finding.history-disordered.remedy":
            "请从备份取回 card.json，再用 dossier 命令办理改动。",
        "finding.file-of-another-dossier.what":
            "“{place}”属于另一份档案或另一个年度，与本卷的档案卡不符。",
        "finding.file-of-another-dossier.remedy":
            "可能是从别处复制来的：请把它放回原处，从备份取回本卷的文件。",
        "finding.department-unknown.what":
            "“{place}”中的部门 {department} 不在部门表里。",
        "finding.department-unknown.remedy":
            "请改正，或由管理员在 departments.json 中补上该部门。",
        "finding.grade-unknown.what":
            "“{place}”中的级别 {grade} 不在级别表里。",
        "finding.grade-unknown.remedy":
            "请用 dossier client grade 改正，或由管理员在 grades.json 中补上。",
        "finding.staff-unknown.what":
            "“{place}”中的人员 {staff} 不在人员表里。",
        "finding.staff-unknown.remedy":
            "请核对编号；缺人的由管理员执行 dossier staff add，或从备份取回 staff.json。",
        "finding.responsible-missing.what":
            "“{name}”没有维护人（“{place}”）。",
        "finding.responsible-missing.remedy":
            "请执行 dossier client edit，用 --responsible 写明维护人。",
        "finding.responsible-left.what":
            "“{name}”的维护人 {person} 已于 {until} 离职（“{place}”）。",
        "finding.responsible-left.remedy":
            "请执行 dossier client edit，用 --responsible 换人。",
        "finding.dossier-twice-in-year.what":
            "同一档案在 {year} 年有两个年度卷：“{place}”和“{other}”。",
        "finding.dossier-twice-in-year.remedy":
            "请查明哪一个是真的，把另一个里的文件并入后移出档案库。",
    ]

    static let english: [String: String] = [
        "finding.path-card-disagree.what":
            "“{place}” says {number}, department {department}, set up {setUp}, which is not where it lies.",
        "finding.path-card-disagree.remedy":
            "Move the folder back; a wrong number is corrected with dossier client renumber.",
        "finding.filed-under-disagrees.what":
            "“{place}” says that its volume lies under {year} and grade {grade}, and it does not.",
        "finding.filed-under-disagrees.remedy":
            "Move the folder back; a grade is changed with dossier client grade, and moves nothing.",
        "finding.history-disordered.what":
            "The history {history} in “{place}” goes back in time: {after} follows {before}.",
        "finding.history-disordered.remedy":
            "Restore card.json from a backup, and make changes with dossier alone.",
        "finding.file-of-another-dossier.what":
            "“{place}” belongs to another dossier or year than the card beside it.",
        "finding.file-of-another-dossier.remedy":
            "It may have been copied here: put it back, and restore this volume's own file from a backup.",
        "finding.department-unknown.what":
            "“{place}” names the department {department}, which the policy does not know.",
        "finding.department-unknown.remedy":
            "Correct it, or have the administrator add the department to departments.json.",
        "finding.grade-unknown.what":
            "“{place}” names the grade {grade}, which the policy does not know.",
        "finding.grade-unknown.remedy":
            "Correct it with dossier client grade, or have the administrator add it to grades.json.",
        "finding.staff-unknown.what":
            "“{place}” names the person {staff}, who is not in staff.json.",
        "finding.staff-unknown.remedy":
            "Check the id; the administrator adds people with dossier staff add, or restores staff.json from a backup.",
        "finding.responsible-missing.what":
            "Nobody answers for “{name}” (“{place}”).",
        "finding.responsible-missing.remedy":
            "Run dossier client edit with --responsible.",
        "finding.responsible-left.what":
            "{person}, who answers for “{name}”, left on {until} (“{place}”).",
        "finding.responsible-left.remedy":
            "Run dossier client edit with --responsible.",
        "finding.dossier-twice-in-year.what":
            "A dossier has two volumes of {year}: “{place}” and “{other}”.",
        "finding.dossier-twice-in-year.remedy":
            "Find out which is the real one, move the other's documents into it and the other out of the archive.",
    ]
}
