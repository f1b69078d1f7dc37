/// What is wrong with what was typed.
enum CommandMessages {
    static let chinese: [String: String] = [
        "CommandError.Code.otherCheckpoint":
            "给出的检查点有 {subject} 条；这份证明要与较早的检查点比较。请用 --checkpoint 给出先前收到的、{detail} 条的那一个。",
        "CommandError.Code.checkpointNeeded":
            "这是“只有追加”的证明，要与较早的检查点比较才有意义。请用 --checkpoint 给出先前收到的、{subject} 条的那一个。",
        "CommandError.Code.usage": "命令用法不对：{subject} 请看 dossier --help。",
        "CommandError.Code.badWait": "--wait 应为 0 到 86400 之间的秒数，而不是 {subject}。",
        "CommandError.Code.outsideArchive":
            "“{subject}”不在档案库 {detail} 里。请写档号，或档案库里的路径（如 2026/S）。",
        "CommandError.Code.badArgument": "“{subject}”不合要求，应形如：{detail}。",
        "CommandError.Code.noArchive":
            """
        在 {subject} 及其上级文件夹中没有找到档案库。请用 --archive 指\
        明，或先运行 dossier init。
        """,
        "CommandError.Code.notASandbox":
            """
        {subject} 只能用于练习库（init --sandbox 建立）。正式档案库\
        用本机时钟和本人密钥。
        """,
        "CommandError.Code.unknownTimeZone":
            """
        本机不认识时区“{subject}”。请写 IANA 名称，如 Asia/Shanghai，\
        或安装 tzdata。
        """,
        "CommandError.Code.badTime":
            "“{subject}”不是时间。请写 2026-07-01 或 2026-07-01T09:00:00+08:00。",
        "CommandError.Code.badStaff":
            """
        “{subject}”不是人员编号。请写如 p0007（dossier staff \
        list 可查）。
        """,
        "CommandError.Code.missingArgument": "缺少 {subject}。请看本命令的 --help。",
        "CommandError.Code.missingValue": "选项 {subject} 后面要写内容。",
        "CommandError.Code.unknownOption":
            "没有选项 {subject}{detail|，是不是想写 #}。请看本命令的 --help。",
        "CommandError.Code.unexpectedArgument":
            "多了“{subject}”，这里用不上。请看本命令的 --help。",
        "CommandError.Code.unknownCommand": "没有命令“{subject}”。可用：{detail}。",
        "CommandError.Code.valueNotTaken": "选项 {subject} 后面不写内容，请去掉“{detail}”。",
        "CommandError.Code.negative": "{detail} 后面不能写负数（{subject}）。请写 0 或更大的整数。",
        "CommandError.Code.outOfRange": "{subject} 超出范围，应为 {detail}。",
        "CommandError.Code.noWord":
            "“{subject}”里没有可以检索的字词。请写汉字、字母或数字；要全部列出，请不写检索词。",
        "CommandError.Code.noSuchIssue":
            "没有问题“{subject}”，或不止一个与它相符（本档案共 {detail} 个）。请写 dossier issue list 所列的序号。",
        "CommandError.Code.badOptionValue": "“{subject}”不能用于 {detail}。请看本命令的 --help。",
        "CommandError.Code.outputInside": "{subject} 在档案库内。请另选档案库以外的位置。",
        "CommandError.Code.cannotWrite": "不能写入 {subject}。请检查文件夹和权限。",
        "CommandError.Code.conflictingArguments": "{subject} 不能与 {detail} 同用。请去掉其一。",
        "TableFaults.Code.faults": "表格 {file} 有 {count} 处问题，改好后再导入；未写入任何内容。",
        "CommandError.Code.internalFailure":
            "执行 {subject} 时遇到没有料到的情况，已停止；已提交的内容都在。请再试一次，仍不行就把下面一行发给程序的维护者。",
        "CommandError.Detail.technical": "技术信息：{detail}",
        "Interruption.Code.interrupted": "已按要求中断；已完成的部分都已保存，再次运行会接着做。",
    ]

    static let english: [String: String] = [
        "CommandError.Code.otherCheckpoint":
            "The checkpoint given covers {subject} {subject:event:events}; this proof is compared with the older one. Give with --checkpoint the one of {detail} {detail:event:events} that you received earlier.",
        "CommandError.Code.checkpointNeeded":
            "This is a consistency proof, which says something only beside an older checkpoint. Give with --checkpoint the one of {subject} {subject:event:events} that you received earlier.",
        "CommandError.Code.usage": "{subject}",
        "CommandError.Code.badWait": "--wait takes seconds from 0 to 86400, not {subject}.",
        "CommandError.Code.outsideArchive":
            "“{subject}” does not lie in the archive {detail}. Name a number, or a path in the archive such as 2026/S.",
        "CommandError.Code.badArgument":
            "“{subject}” is not understood; it should be like: {detail}.",
        "CommandError.Code.noArchive":
            """
        No archive in {subject} or above it. Name one with --archive, or make \
        one with dossier init.
        """,
        "CommandError.Code.notASandbox":
            """
        {subject} is for sandbox archives only (init --sandbox); a real archive \
        takes the machine's clock and your own key.
        """,
        "CommandError.Code.unknownTimeZone":
            """
        This machine does not know the time zone “{subject}”. Give an IANA name \
        such as Asia/Shanghai, or install tzdata.
        """,
        "CommandError.Code.badTime":
            "“{subject}” is no time. Write 2026-07-01 or 2026-07-01T09:00:00+08:00.",
        "CommandError.Code.badStaff":
            """
        “{subject}” is no staff id. Write one such as p0007 (see dossier staff \
        list).
        """,
        "CommandError.Code.missingArgument": "{subject} is missing. See this command's --help.",
        "CommandError.Code.missingValue": "{subject} needs a value behind it.",
        "CommandError.Code.unknownOption":
            """
        There is no option {subject}{detail|; did you mean #}. See this command's \
        --help.
        """,
        "CommandError.Code.unexpectedArgument":
            "“{subject}” is not expected here. See this command's --help.",
        "CommandError.Code.unknownCommand":
            "There is no command “{subject}”. There are: {detail}.",
        "CommandError.Code.valueNotTaken": "{subject} takes no value; leave “{detail}” out.",
        "CommandError.Code.negative":
            "{detail} takes no negative number ({subject}). Write 0 or more.",
        "CommandError.Code.outOfRange": "{subject} is out of range; it should be {detail}.",
        "CommandError.Code.noWord":
            "“{subject}” holds no word to search for. Give letters, digits or characters; leave it out to list everything.",
        "CommandError.Code.noSuchIssue":
            "There is no issue “{subject}”, or more than one like it (the dossier has {detail}). Give its place in dossier issue list.",
        "CommandError.Code.badOptionValue":
            "“{subject}” is no value for {detail}. See this command's --help.",
        "CommandError.Code.outputInside":
            "{subject} lies in the archive. Choose a place outside it.",
        "CommandError.Code.cannotWrite":
            "{subject} cannot be written. Check the folder and its permissions.",
        "CommandError.Code.conflictingArguments":
            "{subject} does not go with {detail}. Leave one of them out.",
        "TableFaults.Code.faults":
            """
        In the table {file} there is something to mend ({count}); mend it and run again; \
        nothing was written.
        """,
        "CommandError.Code.internalFailure":
            """
        {subject} met something unforeseen and stopped; what was committed is kept. \
        Try again; if it stays, send the line below to whoever maintains the program.
        """,
        "CommandError.Detail.technical": "Technical: {detail}",
        "Interruption.Code.interrupted":
            """
        Interrupted as asked; what was done is kept, and running it again goes \
        on from there.
        """,
    ]
}
