/// What is wrong with what was typed.
enum CommandMessages {
    static let chinese: [String: String] = [
        "CommandError.Code.usage": "命令用法不对：{subject} 请看 dossier --help。",
        "CommandError.Code.badWait": "--wait 应为 0 到 86400 之间的秒数，而不是 {subject}。",
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
        "CommandError.Code.badOptionValue": "“{subject}”不能用于 {detail}。请看本命令的 --help。",
        "CommandError.Code.outputInside": "{subject} 在档案库内。请另选档案库以外的位置。",
        "CommandError.Code.cannotWrite": "不能写入 {subject}。请检查文件夹和权限。",
        "CommandError.Code.conflictingArguments": "{subject} 不能与 {detail} 同用。请去掉其一。",
        "TableFaults.Code.faults": "表格 {file} 有 {count} 处问题，改好后再导入；未写入任何内容：",
        "CommandError.Code.internalFailure":
            "程序遇到意外情况：{subject}。档案未受影响；请把这句话发给维护者。",
        "Interruption.Code.interrupted": "已按要求中断；已完成的部分都已保存，再次运行会接着做。",
    ]

    static let english: [String: String] = [
        "CommandError.Code.usage": "{subject}",
        "CommandError.Code.badWait": "--wait takes seconds from 0 to 86400, not {subject}.",
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
        The table {file} has {count} faults; mend them and run again; nothing \
        was written:
        """,
        "CommandError.Code.internalFailure":
            """
        Something unexpected happened: {subject}. Nothing was lost; please report \
        this sentence.
        """,
        "Interruption.Code.interrupted":
            """
        Interrupted as asked; what was done is kept, and running it again goes \
        on from there.
        """,
    ]
}
