/// Terms of retention: why they are as they are, what is due, what stands against an appraisal.
enum RetentionMessages {
    static let chinese: [String: String] = [
        "RetentionText.decided": "{class}",
        "RetentionText.undecidedMark": "{class}（文种未定，按最长的）",
        "RetentionText.none": "无",
        "RetentionText.version": "第 {version} 版",
        "RetentionText.missing": "{occasion}：未登记",
        "RetentionText.occasion": "{occasion}：{date}{evidence|（依据 #）}",
        "RetentionText.fact": "{occasion}（{date}）",
        "RetentionText.floorLine": "{authority}：自{occasion}起不少于 {term}（{due}）",
        "RetentionText.appraised": "{date} {verdict}{what| #}：{reason}（{person}）",
        "RetentionText.defaultSchedule":
            "本档案库没有自己的保管期限表，按程序自带的默认表计算。用 dossier policy set retention 可以立表。",
        "RetentionText.term":
            "{class}保管 {term}：{facts}，自 {start} 起算，{due} 起可以鉴定。依据：{basis}。",
        "RetentionText.zero": "{class}在{facts}之后不再保留，{due} 起应当鉴定处置。依据：{basis}。",
        "RetentionText.floor":
            "{class}按本公司期限为 {term}，但{authority}要求自{occasion}起不少于 {years}，所以 {due} 起才可以鉴定。",
        "RetentionText.extended": "鉴定决定延期保管，{due} 起可以再次鉴定。文种：{class}，{term}。",
        "RetentionText.contractParent":
            "{class}随合同保管：所属合同 {due} 起才可以鉴定，本件不早于合同。依据：{basis}。",
        "RetentionText.dossierParent": "{class}不短于卷内最长的文件，该文件 {due} 起才可以鉴定。",
        "RetentionText.earlierVersion":
            "{class}在保管期限表第 {version} 版时已经起算（{facts}），后来的版本不缩短已经起算的期限：{term}，{due} 起可以鉴定。",
        "RetentionText.undecided":
            "文种未定，按本类别中最长的期限保管：{class}，{term}，{facts}，自 {start} 起算，{due} 起可以鉴定。用 dossier retention classify 可以定文种。",
        "RetentionText.noClass":
            "保管期限表中没有适用的文种{class|（#）}，一直保管。请用 dossier retention classify 定文种。",
        "RetentionText.permanent": "{class}永久保管，不进入鉴定清册。依据：{basis}。",
        "RetentionText.permanentParent": "{class}所随的文件永久保管，所以也一直保管。",
        "RetentionText.waits":
            "{class}保管 {term}，但尚未起算：还没有登记{missing}。没有登记就永不到期。",
        "RetentionText.zeroWaits": "{class}：还没有登记{missing}，所以仍然保管。",
        "RetentionText.contractWaits":
            "{class}随合同保管，而合同尚未起算：还没有登记{missing}。没有登记就永不到期。",
        "RetentionText.dossierWaits":
            "{class}不短于卷内最长的文件，而卷内有文件尚未起算：还没有登记{missing}。",
        "RetentionText.dueTotal": "{on} 可以鉴定：{count} 件",
        "RetentionText.nothingDue": "{on} 没有可以鉴定的文件。",
        "RetentionText.notDue": "未到期 {later}，尚未起算 {untriggered}，冻结 {held}，永久 {permanent}",
        "RetentionText.simulated": "保管期限表第 {version} 版（试算，未写入）",
        "RetentionText.changeTotal": "期限改变：{count}，不变：{unchanged}",
        "RetentionText.noChange": "没有文件的期限改变（不变：{unchanged}）。",
        "RetentionText.noTriggers": "还没有登记起算事由。没有登记就永不到期。",
        "RetentionText.withdrawn": "已撤回 {date}：{reason}",
        "RetentionText.forWhole": "整份档案",
        "RetentionText.forProject": "项目 {name}",
        "RetentionText.forRecord": "文件 {name}",
        "RetentionText.wholeDossier": "档案卡、项目、问题、沟通记录",
        "RetentionText.traits": "个人特征",
        "ScheduleFaults.Code.unreadable": "这个文件不是能用的保管期限表（{rule}）。请按下面所说改正：",
        "ScheduleFaults.Code.faults": "保管期限表不能用（{rule}），有 {count} 处问题：",
        "ScheduleFault.Code.circular": "文种 {place} 是合同，却又写随合同：等于等它自己。请去掉 followsContract。",
        "ScheduleFault.Code.permanentWithFloor": "文种 {place} 永久保管，不能再有法定下限。请去掉 floors。",
        "ScheduleFault.Code.categoryWithoutClass": "文件类别 {place} 没有文种。请至少写一个。",
        "ScheduleFault.Code.scopeWithoutClass": "{place} 没有期限。请写一个 scope 为 {place} 的文种。",
        "ScheduleFault.Code.termBelowFloor":
            "文种 {place} 的期限短于自同一事由或年度终了起算的法定下限。请写不短于下限的期限。",
        "ScheduleFault.Code.archiveTooShort":
            "文种 {place} 写作档案，期限却不到 3 年。请改为资料（reference），或写长一些。",
        "ScheduleFault.Code.dossierTooShort":
            "文种 {place} 管档案卡、项目、问题、沟通记录，期限却不到 10 年。请写不短于 10 年的期限。",
        "ScheduleFault.Code.dossierNotFollowing":
            "文种 {place} 管档案卡、项目、问题、沟通记录，须不短于卷内最长的文件。请写 followsContract 为 true。",
        "ScheduleFault.Code.stopsFollowing":
            "文种 {place} 在现行版本里随合同保管，新版本里却不随了：会先于合同到期。请写 followsContract 为 true。",
        "ShortenedClass.Change.term": "文种 {class} 的期限变短：原为 {before}，新为 {after}。已经起算的不变。",
        "ShortenedClass.Change.floors": "文种 {class} 少了法定下限，或下限变低。已经起算的不变。",
        "ShortenedClass.Change.occasions": "文种 {class} 改由别的事由起算，可能更早到期。已经起算的不变。",
        "ScheduleFault.Code.repeated": "有两个文种都叫 {place}，期限以哪个为准说不清。请去掉一个，或另起代码。",
        "RetentionError.Code.notLonger":
            "文件 {subject} 本来就保管到 {detail}，延期只能更长，且须晚于今天（{rule}）。请写更晚的日期。",
        "RetentionError.Code.keptForEver": "文件 {subject} 永久保管，不必延期（{rule}）。无须办理。",
        "RetentionError.Code.tooFar": "延期到 {detail} 太远（{rule}）。请核对年份；要永久保管，请定永久的文种。",
        "RetentionError.Code.runningTerm":
            "文件 {subject} 的期限已经起算，不能改成期限更短的文种 {detail}（{rule}）。请改定期限不短于现在的文种。",
        "RetentionError.Code.sameClass": "文件 {subject} 的文种已经是 {detail}（{rule}）。无须再定。",
        "RetentionError.Code.destroyed": "文件 {subject} 已销毁，没有保管期限（{rule}）。请核对件号。",
    ]

    static let english: [String: String] = [
        "RetentionText.decided": "{class}",
        "RetentionText.undecidedMark": "{class} (not decided: the longest)",
        "RetentionText.none": "none",
        "RetentionText.version": "version {version}",
        "RetentionText.missing": "{occasion}: not recorded",
        "RetentionText.occasion": "{occasion}: {date}{evidence| (evidence #)}",
        "RetentionText.fact": "{occasion} ({date})",
        "RetentionText.floorLine": "{authority}: at least {term} from the {occasion} ({due})",
        "RetentionText.appraised": "{date} {verdict}{what| #}: {reason} ({person})",
        "RetentionText.defaultSchedule":
            "The archive has no schedule of its own: the default of the program was used. dossier policy set retention gives it one.",
        "RetentionText.term":
            "{class} is kept {term}: {facts}; the term runs from {start}, and from {due} on it may be appraised. Source: {basis}.",
        "RetentionText.zero":
            "{class} is not kept after the {facts}: from {due} on it is to be appraised. Source: {basis}.",
        "RetentionText.floor":
            "By the company's own term {class} is kept {term}, but {authority} demands at least {years} from the {occasion}: it may be appraised from {due} on.",
        "RetentionText.extended":
            "An appraisal extended the term: it may be appraised again from {due} on. Class: {class}, {term}.",
        "RetentionText.contractParent":
            "{class} is kept with its contract, which may be appraised from {due} on: not before it. Source: {basis}.",
        "RetentionText.dossierParent":
            "{class} is kept as long as the longest document of the dossier, which may be appraised from {due} on.",
        "RetentionText.earlierVersion":
            "The term of {class} began under version {version} of the schedule ({facts}); a later version does not shorten it: {term}, and from {due} on it may be appraised.",
        "RetentionText.undecided":
            "Its class is not decided, so the longest term of its category holds: {class}, {term}, {facts}, from {start}; from {due} on it may be appraised. dossier retention classify decides the class.",
        "RetentionText.noClass":
            "The schedule has no class for it{class| (#)}: it is kept. Decide its class with dossier retention classify.",
        "RetentionText.permanent": "{class} is kept for ever and never listed. Source: {basis}.",
        "RetentionText.permanentParent":
            "What {class} is kept with is kept for ever, and so is this.",
        "RetentionText.waits":
            "{class} is kept {term}, but the term has not begun: not recorded: {missing}. Without it nothing is ever due.",
        "RetentionText.zeroWaits": "{class}: not recorded: {missing}; so it is still kept.",
        "RetentionText.contractWaits":
            "{class} is kept with its contract, whose term has not begun: not recorded: {missing}. Without it nothing is ever due.",
        "RetentionText.dossierWaits":
            "{class} is kept as long as the longest document of the dossier, and the term of one has not begun: not recorded: {missing}.",
        "RetentionText.dueTotal": "May be appraised on {on}: {count}",
        "RetentionText.nothingDue": "Nothing may be appraised on {on}.",
        "RetentionText.notDue":
            "Later: {later}, not begun: {untriggered}, held: {held}, for ever: {permanent}",
        "RetentionText.simulated": "Version {version} of the schedule (a trial, nothing written)",
        "RetentionText.changeTotal": "Terms changed: {count}, unchanged: {unchanged}",
        "RetentionText.noChange": "No term would change (unchanged: {unchanged}).",
        "RetentionText.noTriggers":
            "No occasion is recorded. Without one nothing is ever due.",
        "RetentionText.withdrawn": "withdrawn on {date}: {reason}",
        "RetentionText.forWhole": "the whole dossier",
        "RetentionText.forProject": "project {name}",
        "RetentionText.forRecord": "document {name}",
        "RetentionText.wholeDossier": "card, projects, issues, communications",
        "RetentionText.traits": "traits of persons",
        "ScheduleFaults.Code.unreadable":
            "The file is no schedule that can be used ({rule}). Mend what is said below:",
        "ScheduleFaults.Code.faults": "The schedule cannot be used ({rule}), faults: {count}",
        "ScheduleFault.Code.circular":
            "Class {place} is one of contracts and follows the contract: it would wait for itself. Leave out followsContract.",
        "ScheduleFault.Code.permanentWithFloor":
            "Class {place} is kept for ever, so that a floor means nothing. Leave out floors.",
        "ScheduleFault.Code.categoryWithoutClass":
            "Category {place} has no class. Give it at least one.",
        "ScheduleFault.Code.scopeWithoutClass":
            "Nothing says how long {place} is kept. Add a class whose scope is {place}.",
        "ScheduleFault.Code.termBelowFloor":
            "The term of class {place} is shorter than a floor that counts from the same occasion, or from the end of the year. Make it as long.",
        "ScheduleFault.Code.archiveTooShort":
            "Class {place} is archives, with a term of less than 3 years. Make it reference material, or its term longer.",
        "ScheduleFault.Code.dossierTooShort":
            "Class {place} is that of card, projects, issues and communications, with a term of less than 10 years. Make it 10 years or longer.",
        "ScheduleFault.Code.dossierNotFollowing":
            "Class {place} is that of card, projects, issues and communications, which outlast every document. Set followsContract to true.",
        "ScheduleFault.Code.stopsFollowing":
            "Class {place} follows the contract by the version in force, and would follow no more: it could be due before the contract. Set followsContract to true.",
        "ShortenedClass.Change.term":
            "The term of class {class} gets shorter: {before} before, {after} from now on. What runs is not touched.",
        "ShortenedClass.Change.floors":
            "Class {class} loses a floor, or has a lower one. What runs is not touched.",
        "ShortenedClass.Change.occasions":
            "Class {class} counts from other occasions and may be due sooner. What runs is not touched.",
        "ScheduleFault.Code.repeated":
            "Two classes are called {place}: nobody could say which term holds. Drop one, or give it another id.",
        "RetentionError.Code.notLonger":
            "Document {subject} is kept until {detail} anyway; an extension is longer, and later than today ({rule}). Name a later day.",
        "RetentionError.Code.keptForEver":
            "Document {subject} is kept for ever and needs no extension ({rule}). There is nothing to do.",
        "RetentionError.Code.tooFar":
            "{detail} is too far away ({rule}). Check the year; what is to be kept for ever gets a class that is.",
        "RetentionError.Code.runningTerm":
            "The term of document {subject} runs already; a class with a shorter one, {detail}, is refused ({rule}). Choose a class whose term is as long.",
        "RetentionError.Code.sameClass":
            "The class of document {subject} is {detail} already ({rule}). There is nothing to decide.",
        "RetentionError.Code.destroyed":
            "Document {subject} was destroyed and has no term ({rule}). Check the item number.",
    ]
}
