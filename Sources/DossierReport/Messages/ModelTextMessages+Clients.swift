extension ModelTextMessages {
    static let clientChinese = [
        "ClientTableFault.Code.missingColumn": "第 {line} 行（表头）缺少“{column}”列。请补上这一列后重试。",
        "ClientTableFault.Code.cardHeader":
            "第 {line} 行（表头）不认识：{found}。一户的档案卡，表头两格写“字段”和“内容”（也可写 字段和值、项目和内容、field 和 value）；几户的表，须有“档号”列。",
        "ClientTableFault.Code.repeatedColumn": "第 {line} 行（表头）的“{column}”列出现了两次。请只保留一列。",
        "ClientTableFault.Code.fieldCount":
            "第 {line} 行有 {found} 个单元格，表头有 {wanted} 个。请补齐或删去多出的单元格；内容含逗号时，用双引号括起来。",
        "ClientTableFault.Code.emptyCell": "第 {line} 行“{column}”是空的。请填写。",
        "ClientTableFault.Code.badName":
            "第 {line} 行“{column}”不能用作客户名称：{found}。名称须在一行之内，至少有一个字，不含控制字符。",
        "ClientTableFault.Code.badNumber":
            "第 {line} 行“{column}”不是档号：{found}。档号的写法如 TF-S-A-201208-BJCJJTGS。",
        "ClientTableFault.Code.unknownDepartment":
            "第 {line} 行“{column}”：没有“{found}”这个部门。请填写其中之一：{wanted}。",
        "ClientTableFault.Code.unknownGrade":
            "第 {line} 行“{column}”：没有“{found}”这个级别。请填写其中之一：{wanted}。",
        "ClientTableFault.Code.unknownKind":
            "第 {line} 行“{column}”：看不懂客户类型“{found}”。请填写其中之一：{wanted}。",
        "ClientTableFault.Code.unknownRelation":
            "第 {line} 行“{column}”：看不懂客户关系“{found}”。请填写其中之一：{wanted}。",
        "ClientTableFault.Code.unknownDirectness":
            "第 {line} 行“{column}”：看不懂“{found}”。请填写其中之一：{wanted}。",
        "ClientTableFault.Code.badDate":
            "第 {line} 行“{column}”不是日期：{found}。写法如 2012-08、2012/8/1、2012年8月。",
        "ClientTableFault.Code.badInitials":
            "第 {line} 行“{column}”不能用作缩写：{found}。缩写为 1 至 64 个英文字母或数字。",
        "ClientTableFault.Code.badValue":
            "第 {line} 行“{column}”填写的“{found}”与该项不符（应为 {wanted}）。请改正。",
        "ClientTableFault.Code.unknownField":
            "第 {line} 行：档案卡没有“{found}”这一项。请改用档案卡上的名称。",
        "ClientTableFault.Code.repeatedName":
            "第 {line} 行的客户“{found}”与第 {wanted} 行是同一个名称。请删去其中一行；确需由两个部门分别建档的，导入后用 client add --client 另建。",
        "ClientTableFault.Code.repeatedRow":
            "第 {line} 行的“{found}”在第 {wanted} 行已经填过。请只保留一行。",
    ]

    static let clientEnglish = [
        "ClientTableFault.Code.missingColumn":
            "Line {line} (the header) lacks the column “{column}”. Add it and try again.",
        "ClientTableFault.Code.cardHeader":
            "Line {line} (the header) is not understood: {found}. The card of one client begins with “field,value” (or 字段,内容, 字段,值, 项目,内容); a table of several has a column “number” (档号).",
        "ClientTableFault.Code.repeatedColumn":
            "Line {line} (the header) has the column “{column}” twice. Keep one of them.",
        "ClientTableFault.Code.fieldCount":
            "Line {line} has {found} {found:cell:cells}, the header has {wanted}. Add or remove cells; put a cell that holds a comma in quotation marks.",
        "ClientTableFault.Code.emptyCell": "Line {line}: “{column}” is empty. Fill it in.",
        "ClientTableFault.Code.badName":
            "Line {line}, “{column}”: {found} cannot be the name of a client. A name is one line with at least one letter and no control characters.",
        "ClientTableFault.Code.badNumber":
            "Line {line}, “{column}”: {found} is no client number. One looks like TF-S-A-201208-BJCJJTGS.",
        "ClientTableFault.Code.unknownDepartment":
            "Line {line}, “{column}”: there is no department “{found}”. Use one of: {wanted}.",
        "ClientTableFault.Code.unknownGrade":
            "Line {line}, “{column}”: there is no grade “{found}”. Use one of: {wanted}.",
        "ClientTableFault.Code.unknownKind":
            "Line {line}, “{column}”: “{found}” is no kind of client. Use one of: {wanted} (cooperated, notCooperated).",
        "ClientTableFault.Code.unknownRelation":
            "Line {line}, “{column}”: “{found}” is no relation. Use one of: {wanted} (past, current, future).",
        "ClientTableFault.Code.unknownDirectness":
            "Line {line}, “{column}”: “{found}” is neither. Use one of: {wanted} (direct, indirect).",
        "ClientTableFault.Code.badDate":
            "Line {line}, “{column}”: {found} is no date. Write it as 2012-08, 2012/8/1 or 2012年8月.",
        "ClientTableFault.Code.badInitials":
            "Line {line}, “{column}”: {found} cannot be initials. Use 1 to 64 letters A–Z and digits.",
        "ClientTableFault.Code.badValue":
            "Line {line}, “{column}”: “{found}” does not fit this field ({wanted}). Correct it.",
        "ClientTableFault.Code.unknownField":
            "Line {line}: the card has no field “{found}”. Use a name that stands on the card.",
        "ClientTableFault.Code.repeatedName":
            "Line {line}: the client “{found}” stands on line {wanted} already. Remove one of the two; where two departments each need a dossier, open the second with client add --client after the import.",
        "ClientTableFault.Code.repeatedRow":
            "Line {line}: “{found}” stands on line {wanted} already. Keep one of the two.",
    ]
}
