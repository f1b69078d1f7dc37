public import DossierModel

/// Events of the ledger, one a line (`ledger show`).
public struct EventListing: Report {
    /// The events that are shown, oldest first.
    public var events: [Event]
    /// How many the ledger has.
    public var total: Int
    /// What people call the ids of dossiers, records and clients, where the archive still knows.
    public var subjects: [String: String]
    /// The names of people.
    public var names: NameBook

    /// A list.
    public init(
        events: [Event], total: Int, subjects: [String: String] = [:], names: NameBook
    ) {
        self.events = events
        self.total = total
        self.subjects = subjects
        self.names = names
    }

    /// A table and the total.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var table = TextTable([
            .init(Heading.sequence.text(language), right: true),
            .init(Heading.time.text(language)), .init(Heading.actor.text(language), least: 6),
            .init(Heading.action.text(language), least: 12),
            .init(Heading.subject.text(language), least: 12),
            .init(Heading.via.text(language)),
        ])
        for event in events {
            table.add([
                .init("\(event.sequence)", .bold), .init(Quantity.minute(of: event.time)),
                .init(names.person(event.actor)),
                .init(ChoiceNames.name(event.action, in: language)),
                .init(about(event, language)), .init(ChoiceNames.name(event.via, in: language)),
            ])
        }
        let shown = events.count == total ? "" : Quantity.count(events.count)
        let sum = ReportText.eventTotal.text(
            language, ["count": Quantity.count(total), "shown": shown])
        return (events.isEmpty ? [] : table.lines(on: screen)) + [sum]
    }

    private func about(_ event: Event, _ language: Language) -> String {
        let texts = EventSubject.allCases.compactMap { subject -> String? in
            guard let id = event.subjects[subject] else { return nil }
            let person = StaffID(id).map(names.person)
            return "\(ChoiceNames.name(subject, in: language)) "
                + (subjects[id] ?? person ?? String(id.suffix(12)))
        }
        return names.list(texts)
    }

    /// `{total, events}`, the events as the ledger has them.
    public var json: JSONValue {
        ["total": .integer(Int64(total)), "events": .array(events.map(\.json))]
    }
}
