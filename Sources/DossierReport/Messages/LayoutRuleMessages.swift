/// Rules of validation: what lies where.
enum LayoutRuleMessages {
    static let chinese: [String: String] = [
        "finding.unfinished-transaction.what":
            "{person} 于 {time} 在 {host} 上办理的“{command}”已经生效，但还有 {changes} 处改动没有写完。",
        "finding.unfinished-transaction.remedy":
            "不必担心，检查结果已计入这些改动。下一条写入命令会自动写完；也可现在执行 dossier pages。",
        "finding.hand-copied-volume.what":
            "“{place}”是手工从 {year} 年度复制过来的，不是 {own} 年度卷；其中内容没有逐项检查。",
        "finding.hand-copied-volume.remedy":
            "请把里面新放的文件移出，删去这个文件夹，执行 dossier year open 开立年度卷，再放入新文件登记。",
        "finding.volume-without-card.what": "年度卷“{place}”里没有档案卡 card.json。",
        "finding.volume-without-card.remedy":
            "请从备份取回 card.json；手工新建的文件夹请移出，用 dossier client add 建档。",
        "finding.foreign-in-root.what": "“{place}”不是档案库的内容，程序不检查它，也不打进归档包。",
        "finding.foreign-in-root.remedy": "有意放在这里的不必处理；属于客户档案的，请移入所属的年度卷。",
        "finding.misplaced-entry.what": "“{place}”放错了地方：这里只放年度、部门、级别、档号的文件夹和程序自己的文件。",
        "finding.misplaced-entry.remedy": "客户的文件请移入所属年度卷的类别文件夹，再登记；其他的请移出档案库。",
        "finding.outside-category.what": "“{place}”在年度卷里，却不在任何类别文件夹下。",
        "finding.outside-category.remedy":
            "请移入所属类别的文件夹，再执行 dossier register --all。",
        "finding.page-missing.what": "缺少页面“{place}”。",
        "finding.page-missing.remedy": "请执行 dossier pages，重新生成页面。",
        "finding.page-stale.what": "页面“{place}”没有跟上最近的改动，显示的可能不是现在的内容。",
        "finding.page-stale.remedy": "请执行 dossier pages，重新生成页面。",
        "finding.ignored-file-old.what":
            "“{place}”像是临时文件，不作登记，但已放了 {days} 天，也许是唯一的一份。",
        "finding.ignored-file-old.remedy": "请打开看看：需要的改个名字再登记，不需要的删去。",
        "finding.inbox-waiting.what": "“{place}”里有 {count} 个文件等待归档。",
        "finding.inbox-waiting.remedy": "请用 dossier register 登记到所属客户的档案里。",
        "finding.conflict-copy.what":
            "“{place}”是程序替别人留下的副本：程序写入原文件时，正好有人改过那个文件。",
        "finding.conflict-copy.remedy":
            "请与原文件比较，需要的内容用 dossier 命令或另存为新文件补进去，再删去这一份。",
    ]

    static let english: [String: String] = [
        "finding.unfinished-transaction.what":
            "“{command}” by {person} on {host} at {time} took effect, and of its {changes} {changes:change:changes} not all is carried out.",
        "finding.unfinished-transaction.remedy":
            "Nothing is lost, and these changes were counted in. The next command that writes finishes them; dossier pages will do.",
        "finding.hand-copied-volume.what":
            "“{place}” was copied by hand from {year} and is no volume of {own}; what is in it was not checked one by one.",
        "finding.hand-copied-volume.remedy":
            "Move new documents out, delete the folder, run dossier year open, then put them into the new volume and register them.",
        "finding.volume-without-card.what": "The volume “{place}” has no card.json.",
        "finding.volume-without-card.remedy":
            "Restore card.json from a backup; a folder made by hand is moved away and set up with dossier client add.",
        "finding.foreign-in-root.what":
            "“{place}” is no part of the archive: it is neither checked nor packed.",
        "finding.foreign-in-root.remedy":
            "Leave it if it is there on purpose; what belongs to a client goes into that client's volume.",
        "finding.misplaced-entry.what":
            "“{place}” lies on the wrong level: only folders of years, departments, grades and numbers and the program's own files stand here.",
        "finding.misplaced-entry.remedy":
            "Move it into a category folder of its volume and register it, or out of the archive.",
        "finding.outside-category.what":
            "“{place}” lies in a volume and in none of its category folders.",
        "finding.outside-category.remedy":
            "Move it into the folder of its category, then run dossier register --all.",
        "finding.page-missing.what": "The page “{place}” is missing.",
        "finding.page-missing.remedy": "Run dossier pages, which writes the pages anew.",
        "finding.page-stale.what":
            "The page “{place}” lags behind the archive and may show what is no longer so.",
        "finding.page-stale.remedy": "Run dossier pages, which writes the pages anew.",
        "finding.ignored-file-old.what":
            "“{place}” looks like a temporary file and is never registered, yet it has lain there for {days} {days:day:days} and may be the only copy.",
        "finding.ignored-file-old.remedy":
            "Open it: rename and register what is needed, delete what is not.",
        "finding.inbox-waiting.what": "Files that wait in “{place}”: {count}.",
        "finding.inbox-waiting.remedy":
            "Register them in their clients' dossiers with dossier register.",
        "finding.conflict-copy.what":
            "“{place}” is what somebody had changed just when the program wrote the file.",
        "finding.conflict-copy.remedy":
            "Compare it with the file; enter what is needed with dossier or as a document of its own, then delete this copy.",
    ]
}
