/// Sentences on tables from outside, and the names of what a dossier must have.
enum ModelTextMessages {
    static let chinese: [String: String] = csvChinese.merging(
        clientChinese, uniquingKeysWith: first
    )
    .merging(requirementsChinese, uniquingKeysWith: first)
    static let english: [String: String] = csvEnglish.merging(
        clientEnglish, uniquingKeysWith: first
    )
    .merging(requirementsEnglish, uniquingKeysWith: first)

    private static func first(_ first: String, _ second: String) -> String { first }

    private static let csvChinese = [
        "CSVFault.Code.empty": "表格是空的，一行内容也没有。请检查是否选对了文件。",
        "CSVFault.Code.tooLarge": "第 {line} 行：表格过大（{found|实际 #，}上限 {wanted}）。请把表格拆成几份，分次导入。",
        "CSVFault.Code.nul": "第 {line} 行含有空字节，这不是文本表格。请在 Excel 中另存为“CSV UTF-8（逗号分隔）”后重试。",
        "CSVFault.Code.utf16":
            "表格是 UTF-16 编码（Excel 的“Unicode 文本”）。请另存为“CSV UTF-8（逗号分隔）”后重试。",
        "CSVFault.Code.unknownEncoding":
            "第 {line} 行的编码既不是 UTF-8，也不是 GB18030。请在 Excel 中另存为“CSV UTF-8（逗号分隔）”后重试。",
        "CSVFault.Code.mixedEncodings":
            "第 {line} 行的编码与前面的行不一致，文件里混用了两种编码，可能是两个文件拼在了一起。请在 Excel 中打开，改正乱码后另存为“CSV UTF-8（逗号分隔）”。",
        "CSVFault.Code.strayQuote":
            "第 {line} 行：单元格中间出现了英文双引号。请用双引号把整个单元格括起来，里面的双引号写两遍。",
        "CSVFault.Code.textAfterQuote": "第 {line} 行：右双引号后面还有文字。请删去这些文字，或把里面的双引号写两遍。",
        "CSVFault.Code.openQuote": "从第 {line} 行开始的双引号一直没有结束。请在该单元格末尾补上双引号。",
        "CSVFault.Code.fieldCount":
            "第 {line} 行有 {found} 个单元格，表头有 {wanted} 个。请补齐或删去多出的单元格；内容含逗号时，用双引号括起来。",
    ]

    private static let csvEnglish = [
        "CSVFault.Code.empty": "The table is empty. Check that this is the right file.",
        "CSVFault.Code.tooLarge":
            "Line {line}: the table is too large ({found|#, }at most {wanted}). Split it and import the parts one by one.",
        "CSVFault.Code.nul":
            "Line {line} holds a zero byte: this is no text. Save the table again as “CSV UTF-8 (comma delimited)”.",
        "CSVFault.Code.utf16":
            "The table is in UTF-16 (Excel's “Unicode text”). Save it again as “CSV UTF-8 (comma delimited)”.",
        "CSVFault.Code.unknownEncoding":
            "Line {line} is neither UTF-8 nor GB18030. Save the table again as “CSV UTF-8 (comma delimited)”.",
        "CSVFault.Code.mixedEncodings":
            "Line {line} is in another encoding than the lines before it; perhaps two files were joined. Open the table, mend what cannot be read, and save it as “CSV UTF-8 (comma delimited)”.",
        "CSVFault.Code.strayQuote":
            "Line {line}: a quotation mark stands inside a cell. Put the whole cell in quotation marks and double those inside.",
        "CSVFault.Code.textAfterQuote":
            "Line {line}: text follows a closing quotation mark. Remove it, or double the quotation marks inside the cell.",
        "CSVFault.Code.openQuote":
            "The quotation mark that opens on line {line} is never closed. Add one at the end of that cell.",
        "CSVFault.Code.fieldCount":
            "Line {line} has {found} {found:cell:cells}, the header has {wanted}. Add or remove cells; put a cell that holds a comma in quotation marks.",
    ]
}
