internal import DossierModel

/// One block of a form: its name upright at the left, rows of labels and values beside it.
struct FormTable {
    /// The widths of the columns, as classes of the style sheet.
    enum Layout {
        /// Label and value, twice a row.
        case pairs
        /// Folder and count, four times a row.
        case records
        /// A person a row.
        case people
        /// Columns with headings, of a kind of their own.
        case history, projects, issues

        var style: StaticString {
            switch self {
            case .pairs: "form pairs"
            case .records: "form records"
            case .people: "form people"
            case .history: "form history"
            case .projects: "form projects"
            case .issues: "form issues"
            }
        }
    }

    /// A cell of a row.
    struct Cell {
        /// What a cell is for.
        enum Role { case label, value, centred, note }

        var role: Role
        var lines: [String]
        var span = 1
        /// The address the text leads to.
        var address: String?

        static func label(_ text: String) -> Cell { Cell(role: .label, lines: [text]) }

        static func value(_ text: String?, span: Int = 1) -> Cell {
            let lines =
                text?.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) ?? []
            return Cell(role: .value, lines: lines.map(String.init), span: span)
        }

        static func centred(_ text: String) -> Cell { Cell(role: .centred, lines: [text]) }

        static func note(_ text: String, span: Int) -> Cell {
            Cell(role: .note, lines: [text], span: span)
        }
    }

    /// The name of the block.
    var title: String
    /// The widths of the columns.
    var layout: Layout
    /// How many columns there are beside the name.
    var columns: Int
    /// The rows.
    var rows: [[Cell]]

    /// Writes the table, unless it has no rows.
    func write(to page: inout HTMLWriter) {
        guard !rows.isEmpty else { return }
        page.element("table", [("class", layout.style.description)]) { table in
            table.element("colgroup") { group in
                group.element("col", [("class", "group")])
                for index in 0..<columns {
                    group.element("col", [("class", columnClass(index))])
                }
            }
            table.element("tbody") { body in
                for (index, row) in rows.enumerated() {
                    body.element("tr") { line in
                        if index == 0 { writeTitle(to: &line) }
                        for cell in row { Self.write(cell, to: &line) }
                    }
                }
            }
        }
    }

    private func columnClass(_ index: Int) -> String {
        switch layout {
        case .pairs, .records: index.isMultiple(of: 2) ? "label" : "value"
        case .people: index == 0 ? "label" : "n\(index)"
        case .history, .projects, .issues: "n\(index)"
        }
    }

    private func writeTitle(to line: inout HTMLWriter) {
        line.element(
            "th", [("class", "group"), ("scope", "rowgroup"), ("rowspan", "\(rows.count)")],
            text: title)
    }

    private static func write(_ cell: Cell, to line: inout HTMLWriter) {
        var attributes: [HTMLWriter.Attribute] = []
        switch cell.role {
        case .label, .value: break
        case .centred: attributes.append(("class", "center"))
        case .note: attributes.append(("class", "note"))
        }
        if cell.span > 1 { attributes.append(("colspan", "\(cell.span)")) }
        line.element(cell.role == .label ? "th" : "td", attributes) { content in
            if let address = cell.address {
                content.element("a", [("href", address)]) { $0.lines(cell.lines) }
            } else {
                content.lines(cell.lines)
            }
        }
    }
}
