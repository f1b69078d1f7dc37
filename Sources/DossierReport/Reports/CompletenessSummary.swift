public import DossierModel

/// How much of what a dossier must and should hold is there (rule UPD-1, defaults.md).
public struct CompletenessSummary: Report, Equatable {
    /// Something that a dossier must or should hold: a field, a project, a communication.
    public struct Item: Sendable, Hashable {
        /// Its name for scripts and `--set`, such as `basic.telephone`.
        public var id: String
        /// Its name in Chinese.
        public var chinese: String
        /// Its name in English.
        public var english: String
        /// Whether it is a field that `client edit --set` fills.
        public var isField: Bool

        /// An item that is no field.
        public init(id: String, chinese: String, english: String) {
            self.id = id
            self.chinese = chinese
            self.english = english
            isField = false
        }

        /// A field of the catalogue.
        public init(_ field: CardField) {
            id = field.id.description
            chinese = field.chinese
            english = field.english
            isField = true
        }
    }

    /// The dossier's number.
    public var number: ClientNumber
    /// How many items are required.
    public var required: Int
    /// Which of them are missing.
    public var missing: [Item]
    /// How many items are expected besides.
    public var expected: Int
    /// Which of those are missing.
    public var missingExpected: [Item]

    /// A summary.
    public init(
        number: ClientNumber, required: Int, missing: [Item], expected: Int,
        missingExpected: [Item]
    ) {
        self.number = number
        self.required = required
        self.missing = missing
        self.expected = expected
        self.missingExpected = missingExpected
    }

    /// Whether nothing required is missing.
    public var isComplete: Bool { missing.isEmpty }

    /// The counts, then what is missing, then how to fill it in.
    public func lines(on screen: Screen) -> [String] {
        var lines = [headline(on: screen), share(in: screen.language)].compactMap { $0 }
        lines += missing.map { line($0, .missingItem, on: screen) }
        lines += missingExpected.map { line($0, .expectedItem, on: screen) }
        if let field = (missing + missingExpected).first(where: \.isField) {
            let arguments = ["number": number.description, "id": field.id]
            lines.append(ReportText.howToFill.text(screen.language, arguments))
        }
        return lines
    }

    private func headline(on screen: Screen) -> String {
        guard !isComplete else {
            return screen.style.text(ReportText.complete.text(screen.language), .green)
        }
        let counts = [
            "total": "\(required)", "filled": "\(required - missing.count)",
            "missing": "\(missing.count)",
        ]
        return screen.style.text(
            ReportText.missingRequired.text(screen.language, counts), .yellow)
    }

    private func share(in language: Language) -> String? {
        guard expected > 0 else { return nil }
        let filled = expected - missingExpected.count
        return ReportText.expectedShare.text(
            language,
            [
                "total": "\(expected)", "filled": "\(filled)",
                "percent": "\(filled * 100 / expected)",
            ])
    }

    private func line(_ item: Item, _ text: ReportText, on screen: Screen) -> String {
        let name = ChoiceNames.pick(screen.language, item.chinese, item.english)
        return "  " + text.text(screen.language, ["name": name, "id": item.id])
    }

    /// The counts and the ids of what is missing.
    public var json: JSONValue {
        let ids = { (items: [Item]) in JSONValue.array(items.map { .string($0.id) }) }
        return [
            "number": .string(number.description), "complete": .bool(isComplete),
            "required": .integer(Int64(required)), "missing": ids(missing),
            "expected": .integer(Int64(expected)), "missingExpected": ids(missingExpected),
        ]
    }
}
