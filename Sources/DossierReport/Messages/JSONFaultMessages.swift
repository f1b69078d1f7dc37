/// What is wrong with a text that should be JSON.
enum JSONFaultMessages {
    static let chinese: [String: String] = [
        "JSONFault.Code.byteOrderMark":
            "文件开头有 BOM 标记。请用记事本另存为“UTF-8”（不带 BOM）后重试。",
        "JSONFault.Code.notUTF8":
            "{line|第 # 行：}文件不是 UTF-8 编码，可能是 GB18030。请另存为“UTF-8”（不带 BOM）后重试。",
        "JSONFault.Code.empty": "文件是空的。请从归档包或备份中恢复该文件。",
        "JSONFault.Code.truncated":
            "{line|第 # 行：}文件在此中断，内容不完整。请从归档包或备份中恢复该文件。",
        "JSONFault.Code.unexpectedCharacter":
            "{line|第 # 行：}出现了不该有的字符{detail|“#”}。请检查这一行的引号、逗号和括号。",
        "JSONFault.Code.trailingText":
            "{line|第 # 行：}内容已经结束，后面还有多余的文字。请删去多余部分。",
        "JSONFault.Code.duplicateName":
            "{line|第 # 行，}{pointer}：同一项{detail|“#”}写了两次。请只保留正确的一项。",
        "JSONFault.Code.tooDeep": "{line|第 # 行：}层次嵌套过深，本程序不读取这样的文件。请核对文件来源。",
        "JSONFault.Code.tooLarge":
            "{line|第 # 行：}内容太大{detail|（# 字节）}，本程序不读取这样的文件。请核对文件来源。",
        "JSONFault.Code.badNumber": "{line|第 # 行：}数字{detail|“#”}写法不对。请改为普通的整数。",
        "JSONFault.Code.badEscape": "{line|第 # 行：}反斜杠后的写法{detail|“#”}不对。请改正或直接写出该字。",
        "JSONFault.Code.controlCharacter":
            "{line|第 # 行：}文字中夹有控制字符。请删去该字符，换行请写作 \\n。",
        "JSONFault.Code.missingMember":
            "{line|第 # 行，}{pointer}：缺少必须有的项{detail|“#”}。请补上。",
        "JSONFault.Code.unknownMember":
            "{line|第 # 行，}{pointer}：没有{detail|名为“#”的}这一项。请改正名称；自行增加的内容放在 extensions 中。",
        "JSONFault.Code.wrongType":
            "{line|第 # 行，}{pointer}：这里的类型不对{detail|，应为 #}。请改正。",
        "JSONFault.Code.badValue":
            "{line|第 # 行，}{pointer}：这里的值{detail|“#”}不合要求。请改正。",
        "JSONFault.Code.newerVersion":
            "{line|第 # 行，}{pointer}：文件由更新的版本{detail|（#）}写成，本程序不能读取，也不会改动它。请升级 dossier。",
    ]

    static let english: [String: String] = [
        "JSONFault.Code.byteOrderMark":
            "The file begins with a byte order mark. Save it as UTF-8 without BOM and try again.",
        "JSONFault.Code.notUTF8":
            "{line|Line #: }the file is not UTF-8, perhaps GB18030. Save it as UTF-8 without BOM.",
        "JSONFault.Code.empty": "The file is empty. Restore it from a package or a backup.",
        "JSONFault.Code.truncated":
            "{line|Line #: }the file breaks off here. Restore it from a package or a backup.",
        "JSONFault.Code.unexpectedCharacter":
            "{line|Line #: }unexpected character{detail| “#”}. Look at the quotation marks, commas and brackets there.",
        "JSONFault.Code.trailingText":
            "{line|Line #: }there is more text after the end of the content. Delete the rest.",
        "JSONFault.Code.duplicateName":
            "{line|Line #, }{pointer}: {detail|“#” }stands there twice. Keep the right one.",
        "JSONFault.Code.tooDeep":
            "{line|Line #: }nested too deeply to be read. Find out where the file comes from.",
        "JSONFault.Code.tooLarge":
            "{line|Line #: }too large to be read{detail| (# bytes)}. Find out where the file comes from.",
        "JSONFault.Code.badNumber":
            "{line|Line #: }{detail|“#”: }this is no number. Write a plain whole number.",
        "JSONFault.Code.badEscape":
            "{line|Line #: }what follows the backslash is not allowed{detail|: “#”}. Correct it or write the character itself.",
        "JSONFault.Code.controlCharacter":
            "{line|Line #: }a control character stands in a text. Delete it; write a line break as \\n.",
        "JSONFault.Code.missingMember":
            "{line|Line #, }{pointer}: the member{detail| “#”} is missing. Add it.",
        "JSONFault.Code.unknownMember":
            "{line|Line #, }{pointer}: there is no such member{detail|: “#”}. Correct the name; your own additions go into extensions.",
        "JSONFault.Code.wrongType":
            "{line|Line #, }{pointer}: wrong type{detail|, # is wanted}. Correct it.",
        "JSONFault.Code.badValue":
            "{line|Line #, }{pointer}: the value{detail| “#”} is not allowed here. Correct it.",
        "JSONFault.Code.newerVersion":
            "{line|Line #, }{pointer}: a newer version{detail| (#)} wrote this file; it is neither read nor changed. Upgrade dossier.",
    ]
}
