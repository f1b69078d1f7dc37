/// The page that explains the root folder.
enum RootPageMessages {
    static let chinese: [String: String] = [
        "RootPageText.title": "{company} 客户档案库",
        "RootPageText.what":
            "这个文件夹是{company}的客户档案库。每个客户一份档案：一张档案卡，以及与客户往来的全部文件。所有内容都是普通文件，不用任何专门软件也能打开阅读。",
        "RootPageText.trust": "档案库由 dossier 程序登记和核对：它记得每个文件原来的样子，任何改动、移动、缺失都会被发现。",
        "RootPageText.places": "东西放在哪里",
        "RootPageText.volumePath": "年度 / 部门 / 客户级别 / 档号，例如 {example}",
        "RootPageText.volumes": "客户档案（年度卷）",
        "RootPageText.catalogueFile": "每个部门的客户档案目录，先看这里",
        "RootPageText.cardFile": "客户档案卡，在每份档案的文件夹里",
        "RootPageText.inbox": "还不知道放哪里的文件，先放进所属部门的文件夹，等待登记",
        "RootPageText.packages": "每月归档包和交接单，只读",
        "RootPageText.system": "档案库自己的资料：制度、登记簿、存证日志。不要打开修改",
        "RootPageText.formatFile": "文件格式的完整说明，供今后的管理人员和技术人员查阅",
        "RootPageText.years": "现有年度",
        "RootPageText.departments": "部门代号",
        "RootPageText.categories": "每份档案里的文件类别文件夹",
        "RootPageText.allowed": "可以这样做",
        "RootPageText.doWork": "照常用资源管理器、访达和 Office 打开、编辑、新建文件。",
        "RootPageText.doPlace": "把文件放进客户档案中相应的类别文件夹，可以自己建下级文件夹；文件名写清楚内容和日期。",
        "RootPageText.doInbox": "拿不准放哪里的，放进“{inbox}”里本部门的文件夹。",
        "RootPageText.doAsk": "要查找、登记、更正，找本部门档案员或系统管理员。",
        "RootPageText.forbidden": "请不要这样做",
        "RootPageText.dontRename": "不要改动档号文件夹和类别文件夹的名称，也不要移动它们。",
        "RootPageText.dontDelete": "不要删除文件。需要销毁的，须经鉴定、审批和监销。",
        "RootPageText.dontCopy": "不要擅自摘抄、复制或外传，全部内容属本公司商业秘密。",
        "RootPageText.dontYear": "新年度不要手工复制去年的文件夹，由档案员统一开立新的年度卷。",
        "RootPageText.dontSystem": "不要动“_archive”里的任何东西。",
        "RootPageText.secrecy": "本档案库密级：{secrecy}",
        "RootPageText.facts": "档案库编号 {id}，格式版本 {format}，建立日期 {date}",
        "RootPageText.derived": "本页由 dossier 生成，在本页上修改无效。",
    ]

    static let english: [String: String] = [
        "RootPageText.title": "{company}: archive of client files",
        "RootPageText.what":
            "This folder is the archive of client files of {company}. Each client has one file: a card, and every document exchanged with the client. Everything is a plain file that opens without special software.",
        "RootPageText.trust":
            "The program dossier registers and checks the archive: it knows what every file was, and notices every change, move or loss.",
        "RootPageText.places": "Where things lie",
        "RootPageText.volumePath": "year / department / grade / number, for example {example}",
        "RootPageText.volumes": "Client files (volumes)",
        "RootPageText.catalogueFile": "the catalogue of each department: look here first",
        "RootPageText.cardFile": "the card, in the folder of each file",
        "RootPageText.inbox":
            "documents of which you do not know the place: drop them into your department's folder, they wait to be registered",
        "RootPageText.packages": "monthly packages and receipts; read only",
        "RootPageText.system":
            "the archive's own data: policy, registers, ledger. Keep your hands off",
        "RootPageText.formatFile":
            "the full description of the format, for archivists and engineers to come",
        "RootPageText.years": "Years",
        "RootPageText.departments": "Department letters",
        "RootPageText.categories": "Folders of categories in every file",
        "RootPageText.allowed": "Do",
        "RootPageText.doWork": "Work as always, with Explorer, Finder and Office.",
        "RootPageText.doPlace":
            "Put a document into the folder of its category; folders below it are yours. Let the name tell content and date.",
        "RootPageText.doInbox":
            "When in doubt, drop it into your department's folder in “{inbox}”.",
        "RootPageText.doAsk":
            "To find, register or correct something, ask your department's archivist or the administrator.",
        "RootPageText.forbidden": "Do not",
        "RootPageText.dontRename": "Do not rename or move the folders of numbers and categories.",
        "RootPageText.dontDelete":
            "Do not delete documents. Destruction needs appraisal, approval and witnesses.",
        "RootPageText.dontCopy":
            "Do not excerpt, copy or pass anything on without approval: all of it is business secret.",
        "RootPageText.dontYear":
            "Do not copy last year's folders by hand in January: the archivist opens the new volumes.",
        "RootPageText.dontSystem": "Touch nothing in “_archive”.",
        "RootPageText.secrecy": "Secrecy of this archive: {secrecy}",
        "RootPageText.facts": "Archive {id}, format {format}, made on {date}",
        "RootPageText.derived": "dossier makes this page; changes made here are lost.",
    ]
}
