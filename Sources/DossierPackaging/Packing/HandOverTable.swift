internal import DossierModel

/// The hand-over list as a table for a spreadsheet: one row an item.
enum HandOverTable {
    /// The headings of the columns.
    static func headings(_ language: Language) -> [String] {
        switch language {
        case .chinese:
            [
                "件号", "题名", "档号", "年度", "类别", "形成日期", "版本", "载体", "纸质状态", "存放位置", "份数", "页数",
                "字节数", "SHA-256", "包内路径",
            ]
        case .english:
            [
                "Item", "Title", "Number", "Year", "Category", "Formed", "Version", "Carrier",
                "Paper", "Place", "Copies", "Pages", "Bytes", "SHA-256", "Path in the package",
            ]
        }
    }

    /// In how many bytes the language of a table is told.
    static let longestStart = 256

    /// In which languages a table that begins so may be; in any, where its headings are no help.
    static func languages(of start: [UInt8]) -> [Language] {
        let known = Language.allCases.filter { language in
            start.starts(with: CSVWriter.bytes(of: [headings(language)]).prefix(longestStart))
        }
        return known.isEmpty ? Language.allCases : known
    }

    /// The row of an item.
    static func row(_ item: HandOverItem, _ language: Language) -> [String] {
        let paper = item.paper
        let place = [paper?.box, paper?.place].compactMap { $0 }.joined(separator: " ")
        return [
            item.item.description, item.title, item.number.description, "\(item.year)",
            "\(item.category)", item.formed.description, text(item.version),
            name(item.carrier, language), paper.map { name($0.state, language) } ?? "", place,
            text(paper?.copies), text(paper?.pages), text(item.content?.size),
            item.content?.digest.description ?? "", item.stored?.path.description ?? "",
        ]
    }

    private static func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

    private static func name(_ carrier: Carrier, _ language: Language) -> String {
        guard language == .chinese else { return carrier.rawValue }
        return switch carrier {
        case .electronic: "电子"
        case .paper: "纸质"
        case .both: "电子和纸质"
        }
    }

    private static func name(_ state: PaperPart.State, _ language: Language) -> String {
        guard language == .chinese else { return state.rawValue }
        return switch state {
        case .due: "待交"
        case .received: "已收"
        case .missing: "缺失"
        case .waived: "免交"
        }
    }
}
