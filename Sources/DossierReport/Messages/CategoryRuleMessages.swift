/// Rules of validation: categories and kinds of card.
enum CategoryRuleMessages {
    static let chinese: [String: String] = [
        "finding.category-unknown.what":
            "{item}（“{place}”）的类别 {category} 不在文件类别表里。",
        "finding.category-unknown.remedy":
            "请改成表中的类别，或由管理员在 categories.json 中补上。",
        "finding.category-folder-disagrees.what":
            "{item} 登记为第 {category} 类，却放在第 {folder} 类的文件夹里：“{place}”。",
        "finding.category-folder-disagrees.remedy":
            "请移到所属类别的文件夹，或更正类别，再执行 dossier register --all。",
        "finding.contract-not-cooperated.what":
            "“{name}”登记为未合作客户，却有只有已合作客户才有的文件：{item}（“{place}”）。",
        "finding.contract-not-cooperated.remedy":
            "已经合作的，请执行 dossier client kind 转为已合作档案卡；放错的请移到别的类别。",
    ]

    static let english: [String: String] = [
        "finding.category-unknown.what":
            "The category {category} of {item} (“{place}”) is not in the policy.",
        "finding.category-unknown.remedy":
            "Correct the category, or have the administrator add it to categories.json.",
        "finding.category-folder-disagrees.what":
            "{item} is of category {category} and lies in the folder of category {folder}: “{place}”.",
        "finding.category-folder-disagrees.remedy":
            "Move it into its category's folder or correct the category, then run dossier register --all.",
        "finding.contract-not-cooperated.what":
            "“{name}” has not bought, yet {item} (“{place}”) shows that the client has.",
        "finding.contract-not-cooperated.remedy":
            "If the client has bought, run dossier client kind; if the document is misplaced, move it to another category.",
    ]
}
