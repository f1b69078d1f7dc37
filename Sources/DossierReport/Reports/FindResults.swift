public import DossierModel

/// What a search found (`find`).
public struct FindResults: Report {
    /// A dossier, a record or a file that was found.
    public struct Result: Sendable, Equatable {
        /// The dossier's number; nil for a file outside every volume.
        public var number: String?
        /// The client's name; nil where no card tells it.
        public var name: String?
        /// The year of the volume.
        public var year: Int?
        /// The number of the category; nil for a dossier.
        public var category: Int?
        /// The name of the category in the archive's own language.
        public var categoryName: String?
        /// The record's title, the file's name, or the client's name.
        public var title: String
        /// The path below the root; nil for paper alone.
        public var path: RelativePath?
        /// How the document stands to its record, by the index's word; nil for a dossier.
        public var status: String?
        /// The record's item number.
        public var item: String?
        /// Where the paper lies, where there is some.
        public var paperPlace: String?

        /// Whether the document was destroyed.
        var isDestroyed: Bool { status == DocumentStatusText.destroyed.rawValue }

        /// A result with nothing but a title.
        public init(title: String) {
            self.title = title
        }
    }

    /// How many documents were found in all.
    public var total: Int
    /// Those that are shown.
    public var results: [Result]
    /// Whether the archive was changed by an act since the index was brought up to date.
    public var isStale: Bool

    /// Results.
    public init(total: Int, results: [Result], isStale: Bool = false) {
        self.total = total
        self.results = results
        self.isStale = isStale
    }

    /// Two lines a document: what it is, and where it lies.
    public func lines(on screen: Screen) -> [String] {
        let hint = isStale ? [ReportText.staleIndex.text(screen.language)] : []
        guard !results.isEmpty else {
            return [ReportText.nothingFound.text(screen.language)] + hint
        }
        let shown = results.count == total ? "" : Quantity.count(results.count)
        let sum = ReportText.resultTotal.text(
            screen.language, ["count": Quantity.count(total), "shown": shown])
        return results.flatMap { lines(of: $0, on: screen) } + [sum] + hint
    }

    private func lines(of result: Result, on screen: Screen) -> [String] {
        let title = VisibleText.of(result.title)
        let about = [
            result.number, result.name == result.title ? nil : result.name, result.item,
            result.categoryName, result.status.map { status($0, screen.language) },
        ].compactMap { $0.map { VisibleText.of($0) } }.joined(separator: " · ")
        // Of what was destroyed nothing lies anywhere.
        guard !result.isDestroyed else { return [cut(title, about, on: screen)] }
        let paper = result.paperPlace.map { VisibleText.of($0) }
        let place = [result.path?.description, paper ?? (result.path == nil ? "" : nil)]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
        let location = place.isEmpty ? ReportText.paperOnly.text(screen.language) : place
        return [
            cut(title, about, on: screen),
            screen.style.text("  " + location, .dim),
        ]
    }

    /// What people call a status of the index.
    private func status(_ word: String, _ language: Language) -> String {
        DocumentStatusText(rawValue: word)?.text(language) ?? word
    }

    /// Title and particulars on one line; the path below is never cut, for it is copied.
    private func cut(_ title: String, _ about: String, on screen: Screen) -> String {
        let width = screen.width ?? Int.max
        let room = max(0, width - min(DisplayWidth.of(title), width) - 2)
        let shown = room < 8 ? "" : "  " + DisplayWidth.truncated(about, to: room)
        return screen.style.text(DisplayWidth.truncated(title, to: width), .bold) + shown
    }

    /// `{total, stale, results: [{number, name, year, category, categoryNumber, title, path, status}]}`.
    public var json: JSONValue {
        [
            "total": .integer(Int64(total)), "stale": .bool(isStale),
            "results": .array(
                results.map { result in
                    var builder = JSONBuilder()
                    builder.add("number", result.number)
                    builder.add("name", result.name)
                    builder.add("year", result.year)
                    builder.add("item", result.item)
                    builder.add("category", result.categoryName)
                    builder.add("categoryNumber", result.category)
                    builder.add("title", result.title)
                    StoredPath.add(result.path, to: &builder)
                    builder.add("status", result.status)
                    builder.add("paperPlace", result.isDestroyed ? nil : result.paperPlace)
                    return builder.value
                }),
        ]
    }
}
