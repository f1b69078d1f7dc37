public import DossierModel

/// What a search found (`find`).
public struct FindResults: Report {
    /// A document that was found.
    public struct Result: Sendable, Equatable {
        /// The dossier's number.
        public var number: ClientNumber
        /// The client's name.
        public var name: String
        /// The year of the volume.
        public var year: Int
        /// The number of the category.
        public var category: Int
        /// The name of the category in the archive's own language.
        public var categoryName: String
        /// The document's title.
        public var title: String
        /// The path below the root; nil for paper alone.
        public var path: RelativePath?
        /// The state of the document.
        public var state: RecordState
        /// Where the paper lies, where there is some.
        public var paperPlace: String?

        /// A result.
        public init(
            number: ClientNumber, name: String, year: Int, category: Int,
            categoryName: String, title: String,
            path: RelativePath?, state: RecordState, paperPlace: String? = nil
        ) {
            self.number = number
            self.name = name
            self.year = year
            self.category = category
            self.categoryName = categoryName
            self.title = title
            self.path = path
            self.state = state
            self.paperPlace = paperPlace
        }
    }

    /// How many documents were found in all.
    public var total: Int
    /// Those that are shown.
    public var results: [Result]

    /// Results.
    public init(total: Int, results: [Result]) {
        self.total = total
        self.results = results
    }

    /// Two lines a document: what it is, and where it lies.
    public func lines(on screen: Screen) -> [String] {
        guard !results.isEmpty else { return [ReportText.nothingFound.text(screen.language)] }
        let shown = results.count == total ? "" : Quantity.count(results.count)
        let sum = ReportText.resultTotal.text(
            screen.language, ["count": Quantity.count(total), "shown": shown])
        return results.flatMap { lines(of: $0, on: screen) } + [sum]
    }

    private func lines(of result: Result, on screen: Screen) -> [String] {
        let title = VisibleText.of(result.title)
        let about = [
            result.name, result.categoryName, "\(result.year)",
            ChoiceNames.name(result.state, in: screen.language),
        ].map { VisibleText.of($0) }.joined(separator: " · ")
        let paper = result.paperPlace.map { VisibleText.of($0) }
        let place = [result.path?.description, paper ?? (result.path == nil ? "" : nil)]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
        let location = place.isEmpty ? ReportText.paperOnly.text(screen.language) : place
        return [
            cut(title, about, on: screen),
            screen.style.text("  " + location, .dim),
        ]
    }

    /// Title and particulars on one line; the path below is never cut, for it is copied.
    private func cut(_ title: String, _ about: String, on screen: Screen) -> String {
        let width = screen.width ?? Int.max
        let room = max(0, width - min(DisplayWidth.of(title), width) - 2)
        let shown = room < 8 ? "" : "  " + DisplayWidth.truncated(about, to: room)
        return screen.style.text(DisplayWidth.truncated(title, to: width), .bold) + shown
    }

    /// `{total, results: [{number, name, year, category, categoryNumber, title, path, status}]}`.
    public var json: JSONValue {
        [
            "total": .integer(Int64(total)),
            "results": .array(
                results.map { result in
                    var builder = JSONBuilder()
                    builder.add("number", text: result.number)
                    builder.add("name", result.name)
                    builder.add("year", result.year)
                    builder.add("category", result.categoryName)
                    builder.add("categoryNumber", result.category)
                    builder.add("title", result.title)
                    StoredPath.add(result.path, to: &builder)
                    builder.add("status", result.state.rawValue)
                    builder.add("paperPlace", result.paperPlace)
                    return builder.value
                }),
        ]
    }
}
