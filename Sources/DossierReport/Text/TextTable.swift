internal import DossierModel

/// Columns of text on a terminal, aligned by what wide characters take (design §8).
///
/// Control characters are made visible, and a table that is wider than the screen loses the ends of
/// its longest cells.
public struct TextTable: Sendable {
    /// A column.
    public struct Column: Sendable {
        /// What stands above it.
        public var heading: String
        /// Whether numbers stand in it.
        public var isRightAligned: Bool
        /// The columns below which it is not cut; nil for a column that is never cut.
        public var least: Int?

        /// A column.
        public init(_ heading: String, right isRightAligned: Bool = false, least: Int? = nil) {
            self.heading = heading
            self.isRightAligned = isRightAligned
            self.least = least
        }
    }

    /// What stands in one row and column.
    public struct Cell: Sendable {
        /// The text, with control characters visible.
        public let text: String
        /// How it stands out.
        public let emphasis: TextStyle.Emphasis?

        /// A cell.
        public init(_ text: String, _ emphasis: TextStyle.Emphasis? = nil) {
            self.text = VisibleText.of(text)
            self.emphasis = emphasis
        }
    }

    /// The columns.
    public let columns: [Column]
    /// Whether the headings are shown.
    public var showsHeadings = true
    private var rows: [[Cell]] = []

    /// A table without rows.
    public init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; missing cells are empty, cells beyond the columns are left out.
    public mutating func add(_ cells: [Cell]) {
        let missing = max(0, columns.count - cells.count)
        rows.append(Array(cells.prefix(columns.count)) + Array(repeating: Cell(""), count: missing))
    }

    /// The lines: headings, a rule, the rows.
    public func lines(on screen: Screen) -> [String] {
        let widths = fitted(naturalWidths(), to: screen.width)
        let body = rows.map { line($0, widths, screen.style) }
        guard showsHeadings else { return body }
        let heading = line(columns.map { Cell($0.heading, .bold) }, widths, screen.style)
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return [heading, screen.style.text(rule, .dim)] + body
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ style: TextStyle) -> String {
        var parts: [String] = []
        for (index, cell) in cells.enumerated() {
            let text = DisplayWidth.truncated(cell.text, to: widths[index])
            let isLast = index == cells.count - 1
            let gap = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
            let shown = style.text(text, cell.emphasis)
            parts.append(
                columns[index].isRightAligned ? gap + shown : isLast ? shown : shown + gap)
        }
        let line = parts.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private func naturalWidths() -> [Int] {
        columns.indices.map { index in
            let heading = showsHeadings ? DisplayWidth.of(columns[index].heading) : 0
            return rows.reduce(heading) { max($0, DisplayWidth.of($1[index].text)) }
        }
    }

    /// The widths, the widest column that may be cut made narrower until all fit.
    private func fitted(_ natural: [Int], to width: Int?) -> [Int] {
        guard let width else { return natural }
        let room = width - 2 * (columns.count - 1)
        var widths = natural.map { min($0, max(width, 1)) }
        while widths.reduce(0, +) > room {
            let cuttable = widths.indices.filter { index in
                columns[index].least.map { widths[index] > $0 } ?? false
            }
            guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }
}
