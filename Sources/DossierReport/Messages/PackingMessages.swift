/// What is said of the filing of a month.
enum PackingMessages {
    static let chinese: [String: String] = [
        "PackingError.Code.monthNotOver":
            "{subject} 的归档日 {detail} 还没到，不能打包。请在归档日当天或之后再打包。",
        "PackingError.Code.alreadyPacked":
            """
        归档包 {subject} 已经存在（存证日志第 {detail} 条），不会重写。更正请登记为新文件，\
        归入下个月。
        """,
        "PackingError.Code.monthPassed":
            """
        {subject} 不能再单独打包：其后的 {detail} 已经打包，{subject} 归档日之前的内容已在那一包中，        不必补打。请打包 {detail} 以后的月份。
        """,
        "PackingError.Code.earlierMonthFirst":
            """
        {subject} 还不能打包：{detail} 已经提交，却还没有打包，其中的文件应归入 {detail} 的归档包。\
        请先运行 dossier pack --month {detail}，再打包 {subject}。
        """,
        "PackingError.Code.stopped":
            """
        {subject} 只打包了一部分（已完成 {count} 个归档包），随后中断。已完成的不会重写；        排除原因后，用同一条命令再打包一次，其余的归档包和旁边缺少的文件会补齐。
        """,
        "PackingError.Detail.whole": "已完成并封存：{path}",
        "PackingError.Detail.bare": "旁边还缺 .sha256 或 .tlog-proof：{path}",
        "PackingError.Detail.open": "没有打包：{name}",
        "PackingError.Code.openErrors":
            """
        {subject} 不能打包：档案库还有 {count} 个错误（{detail}）。请先按 dossier validate \
        的提示改正；确需带着例外打包的，用 --allow 规则 逐条指明，例外会写入归档包。
        """,
        "PackingError.Detail.finding": "{place}：{rule}",
        "PackingError.Code.nothingToPack":
            "{subject} 没有可以打包的内容：从上一个归档包到归档日，没有任何新的记录。请打包以后的月份。",
        "PackingError.Code.departmentsFirst":
            """
        {subject} 公司总包要在各部门之后：{detail} 还没有打包。请先打包该部门，\
        或不写 --department 一次打包全部。
        """,
        "PackingError.Code.notSubmitted":
            "部门 {detail} 还没有提交 {subject}，不能打包。请该部门先运行 dossier submit --month {subject}。",
        "PackingError.Code.noSuchRule":
            "没有规则“{subject}”。规则名见 docs/rules.md 或 dossier validate 的输出。",
        "PackingError.Code.packageInTheWay":
            """
        {subject} 处已有同名文件，而存证日志里没有这个归档包（可能是中断的打包留下的）。\
        请把它移走，再打包一次。
        """,
        "PackingError.Code.packageDamaged":
            """
        归档包 {subject} 与存证日志记载的摘要不符，已损坏或被换过。请用备份中的那一份替换，\
        再试一次。
        """,
        "PackingError.Code.twoOfOneName":
            """
        两份文件在归档包里会同名：{subject}。其中一个的文件名不是 UTF-8，请给它改名，\
        用 dossier register --all 登记后再打包。
        """,
        "PackingError.Code.keepsChanging":
            "{subject} 在打包时一直在变。请关闭正在使用它的程序，再打包一次。",
        "PackingError.Code.noOutputFolder": "没有文件夹 {subject}。请先建立，或改用别的文件夹。",
        "help.pack": "归档打包一个月的文件：各部门一包，最后公司总包；打包即封存，此后不能改动",
        "help.pack.month": "归档月份，如 2026-11；归档日当天起才能打包",
        "help.pack.department": "只打包一个部门，如 S 或 市场部；公司总包（Z）要在各部门之后",
        "help.pack.output": "归档包存到这个文件夹，如移动硬盘；不写则存入档案库的“归档包”文件夹",
        "help.pack.allow": "带着这条规则的错误照样打包，规则名见 dossier validate；可多次使用，例外写入归档包",
        "help.pack.onlySubmitted": "练习库也只打包已提交的部门，不代为提交",
        "outcome.pack.package":
            """
        {path}：文件 {documents} 件，{bytes} 字节，纸质 {paper} 件，缺纸质 {missing} 件
          摘要 {digest}
        """,
        "outcome.pack.leftOut":
            "未打包：{path} 与著录不符，请登记后归入下个月",
        "outcome.pack.leftOutGone":
            "未打包：{path} 不见了，请从备份取回原文件放回原处；取回后归入下个月",
        "outcome.pack.leftOutCopy":
            "未打包：{path} 是手工复制的年度卷，其中的内容不打包也不封存，请按 dossier validate 的提示处理",
        "outcome.pack.later": "归档日之后又有改动，按现状打包，下月再次打包：{path}",
        "outcome.pack.without": "既未提交也未作零报告的部门（不打包、不封存，并入下一次）：{departments}",
        "outcome.pack.nil": "零报告（本月没有形成文件）：{departments}",
        "outcome.pack.submittedFor": "练习库：已代为提交：{departments}",
        "outcome.pack.mended": "补写了上次中断时缺少的文件：{path}",
        "outcome.pack.none": "没有新的归档包。",
        "outcome.pack.total": "共 {packages} 个归档包，文件 {documents} 件，{bytes} 字节，已封存。",
    ]

    static let english: [String: String] = [
        "PackingError.Code.monthNotOver":
            """
        The filing day of {subject}, {detail}, has not come yet. Pack on that day or later.
        """,
        "PackingError.Code.alreadyPacked":
            """
        The package {subject} exists already (event {detail} of the ledger) and is not written \
        again. Register a correction as a new document; it goes into the next month.
        """,
        "PackingError.Code.monthPassed":
            """
        {subject} can no longer be packed by itself: {detail} came after it, and holds what was \
        recorded up to the filing day of {subject}. Pack a month after {detail}.
        """,
        "PackingError.Code.earlierMonthFirst":
            """
        {subject} cannot be packed yet: {detail} was submitted and is not packed, and what it \
        holds belongs into its own package. Give dossier pack --month {detail} first.
        """,
        "PackingError.Code.stopped":
            """
        The packing of {subject} stopped half-way (packages made: {count}). What was made is not \
        written again; put the cause right and give the same command once more, and it makes \
        the others and the files that are missing beside those.
        """,
        "PackingError.Detail.whole": "Whole and sealed: {path}",
        "PackingError.Detail.bare": "Still without .sha256 or .tlog-proof: {path}",
        "PackingError.Detail.open": "Not packed: {name}",
        "PackingError.Code.openErrors":
            """
        {subject} cannot be packed: the archive has open errors ({count}: {detail}). Put right \
        what dossier validate lists; to pack with exceptions name each with --allow RULE, and \
        they stand in the packages.
        """,
        "PackingError.Detail.finding": "{place}: {rule}",
        "PackingError.Code.nothingToPack":
            "There is nothing to pack for {subject}: nothing was recorded between the last package and its filing day. Pack a later month.",
        "PackingError.Code.departmentsFirst":
            """
        The company's package of {subject} comes last, and {detail} is not packed yet. Pack that \
        department first, or leave --department out to pack all.
        """,
        "PackingError.Code.notSubmitted":
            """
        The department {detail} has not submitted {subject}, so it cannot be packed. Let the \
        department give dossier submit --month {subject} first.
        """,
        "PackingError.Code.noSuchRule":
            "There is no rule “{subject}”. docs/rules.md and dossier validate name the rules.",
        "PackingError.Code.packageInTheWay":
            """
        A file of that name lies at {subject}, and the ledger knows no such package: perhaps a \
        packing was stopped. Move it away and pack again.
        """,
        "PackingError.Code.packageDamaged":
            """
        The package {subject} has not the digest of which the ledger tells: it was damaged or \
        replaced. Put the copy of a backup in its place and try again.
        """,
        "PackingError.Code.twoOfOneName":
            """
        Two documents would have one name in the package: {subject}. The name of one is not \
        UTF-8: rename it, register it with dossier register --all, and pack again.
        """,
        "PackingError.Code.keepsChanging":
            """
        {subject} kept changing while it was packed. Close the program that uses it and pack \
        again.
        """,
        "PackingError.Code.noOutputFolder":
            "There is no folder {subject}. Make it first, or name another.",
        "help.pack":
            "Pack a month: a package a department, then the company's; what is packed is sealed and stays",
        "help.pack.month":
            "The filing month, such as 2026-11; it is packed on its filing day or later",
        "help.pack.department":
            "Pack one department alone, such as S; the company's package (Z) comes after all others",
        "help.pack.output":
            "The folder for the packages, such as a portable disk; else the archive's own",
        "help.pack.allow":
            """
        Pack in spite of the errors of this rule, named as dossier validate does; as often as \
        needed, and the packages tell the exceptions
        """,
        "help.pack.onlySubmitted":
            "Pack only what was submitted, in a practice archive too, and submit for nobody",
        "outcome.pack.package":
            """
        {path}: {documents} {documents:document:documents}, {bytes} {bytes:byte:bytes}, {paper} on paper, {missing} missing on paper
          digest {digest}
        """,
        "outcome.pack.leftOut":
            """
        Left out: {path} is not as its record says; register it, and it goes into the next month
        """,
        "outcome.pack.leftOutGone":
            """
        Left out: {path} is gone; restore it from a backup and put it back, and it goes into the \
        next month
        """,
        "outcome.pack.leftOutCopy":
            """
        Left out: {path} is a volume that somebody copied by hand; nothing of it is packed or \
        sealed. Do as dossier validate says
        """,
        "outcome.pack.later":
            "Changed after the filing day, packed as found and again next month: {path}",
        "outcome.pack.without":
            """
        Departments that gave neither a submission nor a nil return; their work is not packed or \
        sealed and goes with their next submission: {departments}
        """,
        "outcome.pack.nil": "Nil returns, nothing formed this month: {departments}",
        "outcome.pack.submittedFor":
            "Practice archive, submitted by this packing for: {departments}",
        "outcome.pack.mended": "Written, for a packing had been stopped before it: {path}",
        "outcome.pack.none": "No new package.",
        "outcome.pack.total":
            "{packages} {packages:package:packages}, {documents} {documents:document:documents}, {bytes} {bytes:byte:bytes}, sealed.",
    ]
}
