public import DossierModel

/// The holds of an archive (`hold list`).
public struct HoldListing: Sendable {
    /// The holds.
    public var holds: [HoldEntry]
    /// The day on which they are looked at.
    public var day: CalendarDate
    /// The item numbers of records that holds name, in full.
    public var items: [RecordID: String] = [:]
    /// How many documents each hold reaches; nothing where nobody counted.
    public var reach: [EntryID: Int] = [:]
    /// The names of people.
    public var names: NameBook
    /// What the release of one changed on disposal lists.
    public var reconsidered: [ReconsideredItem] = []

    /// A listing.
    public init(_ holds: [HoldEntry], on day: CalendarDate, names: NameBook) {
        self.holds = holds
        self.day = day
        self.names = names
    }
}

extension HoldListing: Report {
    /// A table.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        guard !holds.isEmpty else { return [DisposalText.noHolds.text(language)] }
        var table = TextTable([
            .init(DisposalText.caseTitle.text(language), least: 8),
            .init(DisposalText.scope.text(language), least: 8),
            .init(Heading.since.text(language)), .init(Heading.status.text(language)),
            .init("id"),
        ])
        for hold in holds {
            table.add([
                .init(hold.title, .bold), .init(scope(hold.scope, language)),
                .init(hold.since.description), .init(state(hold, language)),
                .init(hold.id.description),
            ])
        }
        return table.lines(on: screen) + holds.compactMap { told($0, language) }
            + holds.flatMap { names.pending($0.release?.pending ?? [], "hold", language) }
            + reconsidered.map { $0.line(language) }
    }

    private func scope(_ scope: HoldScope, _ language: Language) -> String {
        var parts =
            scope.numbers.map(\.description)
            + scope.records.map { items[$0] ?? $0.description }
        if let query = scope.query {
            let what = names.list(shown(query, language))
            parts.append(DisposalText.query.text(language, ["what": what]))
        }
        return parts.joined(separator: " ")
    }

    /// The parts of a query, as a person would name them.
    private func shown(_ query: HoldQuery, _ language: Language) -> [String] {
        var parts = query.words.map { "“\($0)”" }
        parts += query.categories.map { "\(Heading.category.text(language)) \($0)" }
        parts += query.department.map { [names.department($0)] } ?? []
        if query.from != nil || query.to != nil {
            parts.append("\(query.from?.description ?? "")…\(query.to?.description ?? "")")
        }
        return parts
    }

    /// Why something is held, by what right, and how much of it.
    private func told(_ hold: HoldEntry, _ language: Language) -> String? {
        guard let count = reach[hold.id] else { return nil }
        return DisposalText.holdLine.text(
            language,
            [
                "case": hold.title, "count": "\(count)", "reason": hold.reason,
                "authority": hold.authority,
            ])
    }

    private func state(_ hold: HoldEntry, _ language: Language) -> String {
        if let at = hold.release?.at {
            return DisposalText.released.text(language, ["date": at.date.description])
        }
        if hold.release != nil { return DisposalText.asked.text(language) }
        return hold.isInForce(on: day)
            ? DisposalText.inForce.text(language) : DisposalText.over.text(language)
    }

    /// `{holds: [{id, title, …, inForce}]}`, and `reconsidered` behind a release.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("holds", .array(holds.map(json)))
        if !reconsidered.isEmpty {
            builder.add("reconsidered", .array(reconsidered.map(\.json)))
        }
        return builder.value
    }

    private func json(_ hold: HoldEntry) -> JSONValue {
        guard case .object(var object) = Self.json(hold, on: day) else { return .null }
        if let count = reach[hold.id] { object["reaches"] = .integer(Int64(count)) }
        return .object(object)
    }

    /// A hold as in its register, but for the salt, and whether it is in force.
    public static func json(_ hold: HoldEntry, on day: CalendarDate) -> JSONValue {
        guard case .object(var object) = hold.json else { return .null }
        object["salt"] = nil
        object["inForce"] = .bool(hold.isInForce(on: day))
        return .object(object)
    }
}
