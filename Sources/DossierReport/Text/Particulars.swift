internal import DossierModel

/// Names and values one below the other, the values aligned and broken at the screen's edge.
struct Particulars {
    private var rows: [(name: String, lines: [String], emphasis: TextStyle.Emphasis?)] = []

    /// Adds a value, unless it is absent or empty; its line breaks are kept.
    mutating func add(
        _ name: String, _ value: String?, _ emphasis: TextStyle.Emphasis? = nil
    ) {
        guard let value, !value.isEmpty else { return }
        let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        rows.append((VisibleText.of(name), lines.map { VisibleText.of(String($0)) }, emphasis))
    }

    /// The lines.
    func lines(on screen: Screen) -> [String] {
        let indent = (rows.map { DisplayWidth.of($0.name) }.max() ?? 0) + 2
        let room = screen.width.map { max(10, $0 - indent) }
        return rows.flatMap { row in
            let values = row.lines.flatMap { line in
                room.map { DisplayWidth.wrapped(line, to: $0) } ?? [line]
            }
            return values.enumerated().map { index, value in
                let name = DisplayWidth.padded(index == 0 ? row.name : "", to: indent)
                return screen.style.text(name, index == 0 ? .dim : nil)
                    + screen.style.text(value, row.emphasis)
            }
        }
    }
}
