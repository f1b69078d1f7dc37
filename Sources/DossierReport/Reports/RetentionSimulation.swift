public import DossierModel

/// What another version of the schedule would change (`retention simulate`).
public struct RetentionSimulation: Sendable {
    /// Something whose term would change.
    public struct Change: Sendable {
        /// The dossier's number.
        public var number: ClientNumber
        /// The record; nil for the dossier itself or its traits.
        public var record: Record?
        /// How long it is kept now.
        public var before: RetentionVerdict
        /// How long it would be kept.
        public var after: RetentionVerdict
    }

    /// The version that was tried.
    public var version: Int
    /// What would change, by number.
    public private(set) var changes: [Change] = []
    /// How much would not.
    public private(set) var unchanged = 0
    /// The classes that may be kept shorter.
    public var shortened = ShortenedClasses([])
    /// What could not be read, and is not counted.
    public var faults: [VolumeFault] = []
    /// The names of categories.
    public var names: NameBook

    /// A trial of a version.
    public init(version: Int, names: NameBook) {
        self.version = version
        self.names = names
    }

    /// Compares what two schedules say of one thing.
    public mutating func add(
        _ number: ClientNumber, _ record: Record?, _ before: RetentionVerdict,
        _ after: RetentionVerdict
    ) {
        guard before.due != after.due else {
            unchanged += 1
            return
        }
        changes.append(Change(number: number, record: record, before: before, after: after))
    }
}

extension RetentionSimulation: Report {
    /// A table of what would change, and the totals.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        let counts = ["count": "\(changes.count)", "unchanged": "\(unchanged)"]
        let title = RetentionText.simulated.text(language, ["version": "\(version)"])
        let others = shortened.lines(in: language) + faults.map { $0.line(in: language) }
        guard !changes.isEmpty else {
            return [title, RetentionText.noChange.text(language, counts)] + others
        }
        var table = TextTable([
            .init(Heading.number.text(language)), .init(Heading.item.text(language)),
            .init(Heading.title.text(language), least: 12),
            .init(Heading.documentClass.text(language)),
            .init(Heading.before.text(language)), .init(Heading.after.text(language)),
        ])
        for change in changes {
            let entry = change.after.deciding?.retentionClass
            table.add([
                .init(change.number.description),
                .init(change.record?.item.description ?? ""),
                .init(
                    change.record?.shownTitle(in: language)
                        ?? RetentionText.wholeDossier.text(language)),
                .init(entry?.id ?? ""),
                .init(ChoiceNames.name(change.before.due, in: language)),
                .init(ChoiceNames.name(change.after.due, in: language), .bold),
            ])
        }
        return [title] + table.lines(on: screen)
            + [RetentionText.changeTotal.text(language, counts)] + others
    }

    /// `{scheduleVersion, changes: [{number, record, item, class, before, after}], unchanged, shortened}`.
    public var json: JSONValue {
        [
            "shortened": shortened.json,
            "scheduleVersion": .integer(Int64(version)),
            "changes": .array(changes.map(\.json)), "unchanged": .integer(Int64(unchanged)),
            "faults": .array(faults.map(\.json)),
        ]
    }
}

extension RetentionSimulation.Change {
    /// `{number, record, item, class, before, after}`.
    fileprivate var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("number", text: number)
        builder.add("record", text: record?.id)
        builder.add("item", text: record?.item)
        builder.add("class", after.deciding?.retentionClass.id)
        builder.add("before", before.due.json)
        builder.add("after", after.due.json)
        return builder.value
    }
}

extension RetentionDue {
    /// The day, `untriggered` or `permanent`.
    var json: JSONValue {
        switch self {
        case .on(let day): .string(day.description)
        case .untriggered: "untriggered"
        case .permanent: "permanent"
        }
    }
}
