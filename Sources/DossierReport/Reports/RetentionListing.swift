public import DossierModel

/// What may be appraised on a day, and how much may not (`retention due`).
public struct RetentionListing: Sendable {
    /// Something that may be appraised.
    public struct Entry: Sendable {
        /// The dossier's number.
        public var number: ClientNumber
        /// What it is.
        public var scope: RetentionClass.Scope
        /// The record, for a document.
        public var record: Record?
        /// Where the document lies.
        public var path: RelativePath?
        /// Until when, and why.
        public var verdict: RetentionVerdict
        /// The day from which it may be appraised.
        public var due: CalendarDate
    }

    /// The day.
    public var day: CalendarDate
    /// So many days later count too.
    public var within: Int
    /// What may be appraised, the oldest first.
    public private(set) var due: [Entry] = []
    /// How much is due later.
    public private(set) var later = 0
    /// Of how much the term has not begun.
    public private(set) var untriggered = 0
    /// How much is due and held.
    public private(set) var held = 0
    /// How much is kept for ever.
    public private(set) var permanent = 0
    /// Whether the archive has no schedule of its own.
    public var isDefaultSchedule = false
    /// What could not be read, and is not counted.
    public var faults: [VolumeFault] = []
    /// The names of categories.
    public var names: NameBook

    /// An empty list for a day.
    public init(on day: CalendarDate, within: Int = 0, names: NameBook) {
        self.day = day
        self.within = within
        self.names = names
    }

    /// Counts something, and lists it where it is due.
    public mutating func add(
        _ verdict: RetentionVerdict, _ scope: RetentionClass.Scope = .documents,
        of number: ClientNumber, isHeld: Bool = false,
        _ fill: (inout Entry) -> Void = { _ in }
    ) {
        switch verdict.due {
        case .permanent: permanent += 1
        case .untriggered: untriggered += 1
        case .on(let due):
            guard due <= day.adding(days: within) else {
                later += 1
                return
            }
            guard !isHeld else {
                held += 1
                return
            }
            var entry = Entry(number: number, scope: scope, verdict: verdict, due: due)
            fill(&entry)
            self.due.append(entry)
        }
    }

    /// What may be appraised, in order of the day, the number and the item.
    var sorted: [Entry] {
        due.sorted { left, right in
            if left.due != right.due { return left.due < right.due }
            if left.number != right.number { return left.number < right.number }
            guard let one = left.record?.item, let other = right.record?.item else {
                return left.record != nil && right.record == nil
            }
            return one < other
        }
    }
}

extension RetentionListing: Report {
    /// A table, the total, and what is not due.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var table = TextTable([
            .init(Heading.dueOn.text(language)), .init(Heading.number.text(language)),
            .init(Heading.item.text(language)), .init(Heading.title.text(language), least: 12),
            .init(Heading.documentClass.text(language)),
            .init(Heading.basis.text(language), least: 6),
        ])
        for entry in sorted {
            table.add([
                .init(entry.due.description, .bold), .init(entry.number.description),
                .init(entry.record?.item.description ?? ""), .init(title(of: entry, language)),
                .init(entry.verdict.deciding?.retentionClass.id ?? ""),
                .init(ChoiceNames.name(entry.verdict.basis, in: language)),
            ])
        }
        let last = ["on": day.adding(days: within).description, "count": "\(due.count)"]
        var lines = due.isEmpty ? [] : table.lines(on: screen)
        lines.append((due.isEmpty ? RetentionText.nothingDue : .dueTotal).text(language, last))
        lines.append(
            RetentionText.notDue.text(
                language,
                [
                    "later": "\(later)", "untriggered": "\(untriggered)",
                    "held": "\(held)", "permanent": "\(permanent)",
                ]))
        if isDefaultSchedule { lines.append(RetentionText.defaultSchedule.text(language)) }
        return lines + faults.map { $0.line(in: language) }
    }

    /// What people call something that is due.
    func title(of entry: Entry, _ language: Language) -> String {
        switch entry.scope {
        case .dossier: RetentionText.wholeDossier.text(language)
        case .traits: RetentionText.traits.text(language)
        case .documents, .system: entry.record?.shownTitle(in: language) ?? ""
        }
    }

    /// `{on, due: [{record, number, path, class, dueOn, basis}], notDue: count by reason}`.
    public var json: JSONValue {
        [
            "on": .string(day.description), "within": .integer(Int64(within)),
            "due": .array(sorted.map(\.json)),
            "notDue": [
                "later": .integer(Int64(later)), "untriggered": .integer(Int64(untriggered)),
                "held": .integer(Int64(held)), "permanent": .integer(Int64(permanent)),
            ],
            "defaultSchedule": .bool(isDefaultSchedule),
            "faults": .array(faults.map(\.json)),
        ]
    }
}

extension RetentionListing.Entry {
    /// `{record, number, item, path, class, dueOn, basis}`.
    fileprivate var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("number", text: number)
        builder.add("scope", scope.rawValue)
        builder.add("record", text: record?.id)
        builder.add("item", text: record?.item)
        builder.add("title", record?.publicTitle)
        StoredPath.add(record?.isStorageOnly == true ? nil : path, to: &builder)
        builder.add("class", verdict.deciding?.retentionClass.id)
        builder.add("dueOn", text: due)
        builder.add("basis", verdict.basis.rawValue)
        return builder.value
    }
}
